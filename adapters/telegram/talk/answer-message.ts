import type { Message } from '../../../src/ask/message.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { announced } from './announced.ts'
import type { Place } from './place.ts'
import type { Room } from './room.ts'
import { sendAnswer } from './send-answer.ts'

/** Answers a message where it was written, if there is anything to say to it. */
export async function answerMessage(room: Room, message: Message, place: Place): Promise<void> {
  const reply = await replyFor(room, message, place)
  if (reply !== null) await sendAnswer(room, place, reply)
}

/** The core's reply, with “typing…” while it takes its time; null where nothing is to be said. */
export async function replyFor(room: Room, message: Message, place: Place): Promise<Reply | null> {
  const { reply } = await announced(room, place, Promise.resolve(room.replyTo(message)))
  return reply
}
