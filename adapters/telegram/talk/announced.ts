import type { Log } from '../../../src/log.ts'
import type { ChatPlace } from '../address.ts'
import { LIMITS } from '../limits.ts'
import type { Timing } from '../timing.ts'

/** What of the room this needs. */
export interface Announcing {
  readonly api: {
    sendChatAction(chat: number, action: 'typing', other: { message_thread_id?: number }): Promise<unknown>
  }
  readonly log: Log
  readonly timing: Pick<Timing, 'slowAnswerMilliseconds'>
}

/** Shows “typing…” while an answer is not there yet, from the moment it is slow; nothing is shown for a fast one. */
export async function announced<Answer>(room: Announcing, place: ChatPlace, answer: Promise<Answer>): Promise<Answer> {
  let timer = setTimeout(say, room.timing.slowAnswerMilliseconds)
  function say(): void {
    // Not waited for: where Telegram is slow to take it, the answer must not come later for it.
    void sayTyping(room, place)
    timer = setTimeout(say, LIMITS.typingAgainMilliseconds)
  }
  try {
    return await answer
  } finally {
    clearTimeout(timer)
  }
}

/** A courtesy: where it fails, the answer itself will tell. */
async function sayTyping({ api, log }: Announcing, { chat, thread }: ChatPlace): Promise<void> {
  try {
    await api.sendChatAction(chat, 'typing', thread === null ? {} : { message_thread_id: thread })
  } catch {
    log.warn('telegram-typing-not-shown')
  }
}
