import type { Ask } from '../../../src/ask/ask.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { send } from '../deliver.ts'
import { announced } from './announced.ts'
import type { Place } from './place.ts'
import type { Room } from './room.ts'
import { notice, sendAnswer, targetOf } from './send-answer.ts'

/** Answers a question where it was asked, or refuses it, once, to somebody who is not answered. */
export async function answerAsk(room: Room, ask: Ask, place: Place): Promise<void> {
  if (await isAdmitted(room, place)) await sendAnswer(room, place, await replyFor(room, ask, place))
}

/** Whether the person is answered; whoever is not is told so now, or was before. */
export async function isAdmitted(room: Room, place: Place): Promise<boolean> {
  const admission = room.admit(personId(place.person))
  if (admission === 'refuse') await send(room, targetOf(place), [notice(room.refusal[place.language])])
  return admission === 'answer'
}

export function personId(person: number): string {
  return `telegram:${person}`
}

/** The core's reply, with “typing…” while it takes its time. */
export async function replyFor(room: Room, ask: Ask, place: Place): Promise<Reply> {
  const { reply } = await announced(room, place, Promise.resolve(room.replyTo(ask)))
  return reply
}
