import type { types } from '@slack/bolt'
import type { Reply } from '../../../src/reply/reply.ts'
import { followView } from '../views/follow-view.ts'
import { searchView } from '../views/search-view.ts'
import { valueOf } from '../web/called.ts'
import type { Conversation } from './conversation.ts'
import { publishHome } from './publish-home.ts'
import { say } from './say.ts'
import { sendAnswer } from './send-answer.ts'
import { shareAnswer } from './share-answer.ts'
import type { SlackRequest } from './slack-request.ts'
import { wordsFor } from './words-for.ts'

/** Answers a request once. Never throws: a fault is reported, and the asker gets one sentence and its reference. */
export async function answerRequest(request: SlackRequest, conversation: Conversation): Promise<void> {
  const { seen, log } = conversation
  const { delivery } = request
  if (delivery !== null && seen.see(`request:${delivery}`)) return log.info('slack-request-repeated')
  const startedAt = performance.now()
  try {
    await answer(request, conversation)
    log.info('slack-request-answered', { milliseconds: Math.round(performance.now() - startedAt) })
  } catch (fault) {
    await tellFault(fault, request, conversation)
  }
}

async function answer(request: SlackRequest, conversation: Conversation): Promise<void> {
  const words = wordsFor(request, conversation)
  switch (request.does) {
    case 'ask': {
      const reply = await sendAnswer(request, conversation)
      return isHomeStale(request, reply) ? publishHome(request, conversation) : undefined
    }
    case 'share':
      return shareAnswer(request, conversation)
    case 'hear':
      return say(words.say(request.message), words, request, conversation)
    case 'home':
      return publishHome(request, conversation)
    case 'search':
      return open(searchView(words), request, conversation)
    default:
      return open(followView(words), request, conversation)
  }
}

/** Only the Home tab opens modals by asking; and what is followed may be changed in a modal that lies above it. */
function isHomeStale({ place }: SlackRequest, reply: Reply | null): boolean {
  return place.at === 'new-view' || (place.at === 'view' && reply?.kind === 'subscription')
}

/** Opened for anyone, since a modal is to be opened within three seconds and holds nothing of the records. */
async function open(view: types.ModalView, { asker, place }: SlackRequest, { web }: Conversation): Promise<void> {
  if (place.at !== 'new-view') return
  valueOf(await web.call(asker.team, ({ views }) => views.open({ trigger_id: place.trigger, view })))
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
