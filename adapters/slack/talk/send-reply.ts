import { wordsOf, type Words } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { plainText } from '../layout/button.ts'
import { render } from '../render.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { textElement } from '../text/inline.ts'
import type { Conversation } from './conversation.ts'
import { partsToSend } from './parts-to-send.ts'
import type { Asker } from './place.ts'
import { areFilesApart, sendAttachments } from './send-attachments.ts'
import { sendToPlace } from './send-to-place.ts'
import type { Question, RequestOrigin } from './slack-request.ts'

/** Sends a part of an answer, with its files where it is the first. Throws the fault of the way there. */
export async function sendReply(
  reply: Reply,
  { asker, place, text, part }: RequestOrigin & Question & { readonly part: number },
  { web }: Conversation,
): Promise<void> {
  const words = wordsOf(reply.language)
  const { attachments = [] } = reply
  const parts = partsToSend({ reply, messages: render(reply), text, part, asker, place, words })
  for (const message of parts) {
    const noted =
      attachments.length > 0 && areFilesApart(place) ? withNote(message, words.say('slack-files-apart')) : message
    const shown = place.at === 'everyone' ? sharedBy(noted, asker, words) : noted
    await sendToPlace(web, place, { asker, message: shown, words })
  }
  if (part === 0) await sendAttachments(web, attachments, { asker, place })
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
