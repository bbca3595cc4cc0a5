import type { ReplyTo } from '../../../src/adapter.ts'
import type { Ask } from '../../../src/ask/ask.ts'
import { replyLanguage } from '../../../src/ask/reply-language.ts'
import { wordsOf, type Words } from '../../../src/locales/words.ts'
import type { Log } from '../../../src/log.ts'
import type { Admission } from '../../../src/people/admission.ts'
import type { Reply, ReplyLanguage } from '../../../src/reply/reply.ts'
import { textElement } from '../layout/inline.ts'
import { render } from '../render.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { valueOf } from '../web/called.ts'
import type { SlackWeb } from '../web/slack-web.ts'
import { ownReply } from './own-reply.ts'
import { partsToSend } from './parts-to-send.ts'
import { addressOfPlace, forAskerOnly, isShared, type Asker } from './place.ts'
import { searchView } from './search-view.ts'
import type { SeenBefore } from './seen-before.ts'
import { sendToPlace } from './send-to-place.ts'
import type { SlackRequest } from './slack-request.ts'

/** Everything a request is answered with. */
export interface Conversation {
  readonly replyTo: ReplyTo
  readonly web: SlackWeb
  readonly log: Log
  readonly seen: SeenBefore
  /** Whether a person, as `slack:TEAM:USER`, is answered. */
  readonly admit: (id: string) => Admission
  /** What somebody is told who is not. */
  readonly refusal: (language: ReplyLanguage) => string
  readonly reportFault: (fault: unknown) => string
  /** Where neither a button nor the words say which. */
  readonly language: ReplyLanguage
}

/** Answers a request once. Never throws: a fault is reported, and the asker gets one sentence and its reference. */
export async function handle(request: SlackRequest, conversation: Conversation): Promise<void> {
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
  const { team, user } = request.asker
  const verdict = conversation.admit(`slack:${team}:${user}`)
  if (verdict === 'answer') return answer(request, conversation)
  if (verdict === 'silent') return
  const words = wordsFor(request, conversation)
  await say(conversation.refusal(words.language), words, request, conversation)
}

async function answer(request: SlackRequest, conversation: Conversation): Promise<void> {
  const words = wordsFor(request, conversation)
  switch (request.does) {
    case 'ask':
      return reply(request, conversation)
    case 'share':
      return share(request, conversation)
    case 'hear':
      return say(words.say(request.message), words, request, conversation)
    default:
      return openSearch(request, words, conversation)
  }
}

async function reply(request: Extract<SlackRequest, { does: 'ask' }>, conversation: Conversation): Promise<void> {
  const answered = await answerTo(request, conversation)
  const place = answered.audience === 'asker' ? forAskerOnly(request.place) : request.place
  await send(answered, { ...request, place }, conversation)
}

/** The question is asked again for everybody's eyes; what is for the asker alone is never shared, whatever the button says. */
async function share(request: Extract<SlackRequest, { does: 'share' }>, conversation: Conversation): Promise<void> {
  const words = wordsFor(request, conversation)
  const answered = await answerTo(request, conversation)
  if (answered.audience === 'asker') return say(words.say('slack-not-shareable'), words, request, conversation)
  const once = shareKey(request)
  if (conversation.seen.see(once)) return say(words.say('slack-shared-before'), words, request, conversation)
  try {
    await send(answered, { ...request, part: 0 }, conversation)
  } catch (fault) {
    conversation.seen.forget(once)
    throw fault
  }
}

/** One answer is shared once, however often the button is pressed. */
function shareKey({ asker, place, text }: Extract<SlackRequest, { does: 'share' }>): string {
  const message = place.at === 'everyone' ? `${place.channel}:${place.message}` : ''
  return `share:${asker.team}:${message}:${asker.user}:${text}`
}

async function answerTo({ text, asker, place, language }: Asked, { replyTo }: Conversation): Promise<Reply> {
  const ask: Ask = { text, privacy: isShared(place) ? 'group' : 'direct', from: addressOfPlace(asker, place) }
  const { reply: answered } = await replyTo(language === null ? ask : { ...ask, language })
  return answered
}

type Asked = Extract<SlackRequest, { does: 'ask' | 'share' }>

async function send(answered: Reply, request: Asked & { readonly part: number }, conversation: Conversation): Promise<void> {
  const { asker, place, text, part } = request
  const words = wordsOf(answered.language)
  const parts = partsToSend({ reply: answered, messages: render(answered), text, part, asker, place, words })
  for (const message of parts) {
    const shown = place.at === 'everyone' ? sharedBy(message, asker, words) : message
    await sendToPlace(conversation.web, place, { asker, message: shown, words })
  }
}

/** Everybody sees who has shown them an answer. */
function sharedBy(message: SlackMessage, { user }: Asker, words: Words): SlackMessage {
  const by = [textElement(`${words.say('slack-shared-by')} `, 'italic'), { type: 'user', user_id: user } as const]
  return { ...message, blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: by }] }, ...message.blocks] }
}

async function say(text: string, words: Words, { asker, place }: SlackRequest, { web }: Conversation): Promise<void> {
  const [message] = render(ownReply(text, words))
  if (message) await sendToPlace(web, forAskerOnly(place), { asker, message, words })
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
    // The asker cannot be reached either: the first fault is reported already.
    conversation.log.warn('slack-fault-untold', { reference: conversation.reportFault(second) })
  }
}

function wordsFor(request: SlackRequest, { language }: Conversation): Words {
  const text = 'text' in request ? request.text : ''
  const isWritten = /\p{L}/u.test(text) && !text.startsWith('/')
  return wordsOf(request.language ?? (isWritten ? replyLanguage(text) : language))
}

