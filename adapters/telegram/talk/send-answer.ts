import { wordsOf } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { chatAddress } from '../deep-link.ts'
import { send, type Target } from '../send.ts'
import type { TelegramPayload, TextPayload } from '../payload.ts'
import { render } from '../render.ts'
import type { Place } from './place.ts'
import type { Room } from './room.ts'
import { sendPrivately } from './send-privately.ts'

/**
 * Sends a reply to where it was asked. In a group, what is for the asker alone is shown to them alone; where Telegram
 * does not do that, the group only reads that such questions are answered in private, without a name. A refusal goes to
 * the asker's own chat then, if they ever opened one: it is nobody else's business, and asking again would bring no answer.
 */
export async function sendAnswer(room: Room, place: Place, reply: Reply): Promise<void> {
  const payloads = render(reply, room.self.username)
  const isPrivate = place.isGroup && (reply.audience === 'asker' || place.ephemeral !== null)
  if (!isPrivate) return void (await send(room, targetOf(place), payloads))
  if (await sendPrivately(room, place, payloads)) return
  if (reply.kind === 'refused') await send(room, { chat: place.person, thread: null }, payloads)
  else await send(room, targetOf(place), [elsewhere(room, reply)])
}

/** In a group an answer hangs below its question, so that buttons know whose they are. */
export function targetOf({ chat, thread, isGroup, message }: Place): Target {
  if (!isGroup || message === null) return { chat, thread }
  return { chat, thread, reply: { message_id: message, allow_sending_without_reply: true } }
}

/** Something that the bot says of itself. */
export function notice(text: string): TextPayload {
  return { type: 'text', html: text, keyboard: [] }
}

function elsewhere({ self }: Room, { language }: Reply): TelegramPayload {
  const words = wordsOf(language)
  const button = { text: words.say('telegram-open-chat'), url: chatAddress(self.username) }
  return { ...notice(words.say('telegram-asked-in-private')), keyboard: [[button]] }
}
