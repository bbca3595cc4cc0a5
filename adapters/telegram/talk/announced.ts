import { LIMITS } from '../limits.ts'
import type { Place } from './place.ts'
import type { Room } from './room.ts'

/** Shows “typing…” while an answer is not there yet, from the moment it is slow; nothing is shown for a fast one. */
export async function announced<Answer>(room: Room, place: Place, answer: Promise<Answer>): Promise<Answer> {
  const { slowAnswerMilliseconds } = room.timing
  let timer = setTimeout(say, slowAnswerMilliseconds)
  const said: Promise<void>[] = []
  function say(): void {
    said.push(sayTyping(room, place))
    timer = setTimeout(say, LIMITS.typingAgainMilliseconds)
  }
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    await Promise.all(said)
  }
}

/** A courtesy: where it fails, the answer itself will tell. */
async function sayTyping({ api, log }: Room, { chat, thread }: Place): Promise<void> {
  try {
    await api.sendChatAction(chat, 'typing', thread === null ? {} : { message_thread_id: thread })
  } catch {
    log.warn('telegram-typing-not-shown')
  }
}
