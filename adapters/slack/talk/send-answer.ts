import type { Ask } from '../../../src/ask/ask.ts'
import { wordsOf, type Words } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { plainText } from '../layout/button.ts'
import { textElement } from '../text/inline.ts'
import { render } from '../render.ts'
import type { SlackMessage } from '../slack-payload.ts'
import type { Conversation } from './conversation.ts'
import { partsToSend } from './parts-to-send.ts'
import { addressOfPlace, forAskerOnly, isShared, type Asker } from './place.ts'
import { areFilesApart, sendAttachments } from './send-attachments.ts'
import { say } from './say.ts'
import { sendToPlace } from './send-to-place.ts'
import type { SlackRequest } from './slack-request.ts'
import { wordsFor } from './words-for.ts'

type Asked = Extract<SlackRequest, { does: 'ask' | 'share' }>

/** Answers where it was asked, or for the asker alone where the answer is not for others. */
export async function sendAnswer(
  request: Extract<SlackRequest, { does: 'ask' }>,
  conversation: Conversation,
): Promise<void> {
  const answered = await answerTo(request, conversation)
  const place = answered.audience === 'asker' ? forAskerOnly(request.place) : request.place
  await send(answered, { ...request, place }, conversation)
}

/** The question is asked again for everybody's eyes; what is for the asker alone is never shared, whatever the button says. */
export async function shareAnswer(
  request: Extract<SlackRequest, { does: 'share' }>,
  conversation: Conversation,
): Promise<void> {
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

async function send(
  answered: Reply,
  request: Asked & { readonly part: number },
  conversation: Conversation,
): Promise<void> {
  const { asker, place, text, part } = request
  const words = wordsOf(answered.language)
  const { attachments = [] } = answered
  const parts = partsToSend({ reply: answered, messages: render(answered), text, part, asker, place, words })
  for (const message of parts) {
    const noted =
      attachments.length > 0 && areFilesApart(place) ? withNote(message, words.say('slack-files-apart')) : message
    const shown = place.at === 'everyone' ? sharedBy(noted, asker, words) : noted
    await sendToPlace(conversation.web, place, { asker, message: shown, words })
  }
  if (part === 0) await sendAttachments(conversation.web, attachments, request)
}

/** A sentence of the adapter's own below an answer. */
function withNote(message: SlackMessage, text: string): SlackMessage {
  return { ...message, blocks: [...message.blocks, { type: 'context', elements: [plainText(text)] }] }
}

/** Everybody sees who has shown them an answer. */
function sharedBy(message: SlackMessage, { user }: Asker, words: Words): SlackMessage {
  const by = [textElement(`${words.say('slack-shared-by')} `, 'italic'), { type: 'user', user_id: user } as const]
  return {
    ...message,
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: by }] }, ...message.blocks],
  }
}
