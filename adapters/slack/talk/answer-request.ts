import { valueOf } from '../web/called.ts'
import type { Words } from '../../../src/locales/words.ts'
import type { Conversation } from './conversation.ts'
import { say } from './say.ts'
import { searchView } from '../views/search-view.ts'
import { sendAnswer, shareAnswer } from './send-answer.ts'
import type { SlackRequest } from './slack-request.ts'
import { wordsFor } from './words-for.ts'

/** Answers a request once. Never throws: a fault is reported, and the asker gets one sentence and its reference. */
export async function answerRequest(request: SlackRequest, conversation: Conversation): Promise<void> {
  const { seen, log } = conversation
  if (request.key !== '' && seen.see(`request:${request.key}`)) return log.info('slack-request-repeated')
  const startedAt = performance.now()
  try {
    await admitted(request, conversation)
    log.info('slack-request-answered', { milliseconds: Math.round(performance.now() - startedAt) })
  } catch (fault) {
    await tellFault(fault, request, conversation)
  }
}

async function admitted(request: SlackRequest, conversation: Conversation): Promise<void> {
  const { home, user } = request.asker
  const verdict = conversation.admit(`slack:${home}:${user}`)
  if (verdict === 'answer') return answer(request, conversation)
  if (verdict === 'silent') return
  const words = wordsFor(request, conversation)
  await say(conversation.refusal(words.language), words, request, conversation)
}

async function answer(request: SlackRequest, conversation: Conversation): Promise<void> {
  const words = wordsFor(request, conversation)
  switch (request.does) {
    case 'ask':
      return sendAnswer(request, conversation)
    case 'share':
      return shareAnswer(request, conversation)
    case 'hear':
      return say(words.say(request.message), words, request, conversation)
    default:
      return openSearch(request, words, conversation)
  }
}

async function openSearch({ asker, place }: SlackRequest, words: Words, { web }: Conversation): Promise<void> {
  if (place.at !== 'new-view') return
  valueOf(await web.call(asker.team, ({ views }) => views.open({ trigger_id: place.trigger, view: searchView(words) })))
}

async function tellFault(fault: unknown, request: SlackRequest, conversation: Conversation): Promise<void> {
  const reference = conversation.reportFault(fault)
  const words = wordsFor(request, conversation)
  try {
    await say(words.say('slack-fault', { reference }), words, request, conversation)
  } catch (second) {
    // The asker cannot be reached either; both faults are reported.
    conversation.log.warn('slack-fault-untold', { reference: conversation.reportFault(second) })
  }
}
