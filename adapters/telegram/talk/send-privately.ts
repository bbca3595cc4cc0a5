import type { Message } from 'grammy/types'
import { GrammyError } from 'grammy'
import { wordsOf } from '../../../src/locales/words.ts'
import { platformFault } from '../api/platform-fault.ts'
import { sendPayload, type Target } from '../send.ts'
import type { TelegramPayload } from '../payload.ts'
import type { Place } from './place.ts'
import type { Room } from './room.ts'

/**
 * Sends so that only the asker sees it, in a group (core.telegram.org/bots/features#ephemeral-messages, Bot API 10.3):
 * within 15 s to a hidden command or a pressed button, or at any time where the bot is an administrator. False where
 * Telegram does not accept that. A Bot API server that does not know of it would show the answer to everybody; so the
 * first thing that is sent this way says nothing, and nothing else is until it came back as hidden.
 */
export async function sendPrivately(room: Room, place: Place, payloads: readonly TelegramPayload[]): Promise<boolean> {
  const { privately } = room
  if (privately.isKept === null) {
    const trial = await sendHidden(room, place, {
      type: 'text',
      html: wordsOf(place.language).say('telegram-only-you'),
      keyboard: [],
    })
    if (trial === 'refused') return false
    privately.isKept = trial === 'hidden'
  }
  if (!privately.isKept) return false
  for (const payload of payloads) {
    const sent = await sendHidden(room, place, payload)
    if (sent === 'seen') privately.isKept = false
    if (sent !== 'hidden') return false
  }
  return true
}

/** `seen`: everybody could read it; it was deleted at once. */
async function sendHidden(room: Room, place: Place, payload: TelegramPayload): Promise<'hidden' | 'seen' | 'refused'> {
  try {
    const sent = await sendPayload(room.api, hiddenTarget(place), payload)
    if (isHidden(sent)) return 'hidden'
    room.log.error('telegram-not-hidden')
    await room.api.deleteMessage(sent.chat.id, sent.message_id)
    return 'seen'
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return 'refused'
    throw platformFault(error)
  }
}

function isHidden({ ephemeral_message_id: id }: Message): boolean {
  return id !== undefined
}

function hiddenTarget({ chat, thread, person, ephemeral, query }: Place): Target {
  return {
    chat,
    thread,
    ...(ephemeral === null ? {} : { reply: { ephemeral_message_id: ephemeral } }),
    ephemeral: { receiver_user_id: person, ...(query === null ? {} : { callback_query_id: query }) },
  }
}
