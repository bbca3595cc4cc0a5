import type { Words } from '../../../src/locales/words.ts'
import { render } from '../render.ts'
import type { Conversation } from './conversation.ts'
import { ownReply } from '../../../src/reply/own-reply.ts'
import { forAskerOnly } from './place.ts'
import { sendToPlace } from './send-to-place.ts'
import type { SlackRequest } from './slack-request.ts'

/** Tells the asker, and nobody else, a sentence of the adapter's own. Throws the fault of the way there. */
export async function say(
  text: string,
  words: Words,
  { asker, place }: SlackRequest,
  { web }: Conversation,
): Promise<void> {
  const [message] = render(ownReply('refused', text, words.language))
  if (message) await sendToPlace(web, forAskerOnly(place), { asker, message, words })
}
