import { wordsOf } from '../../../src/locales/words.ts'
import type { Received } from '../receive.ts'
import { send } from '../send.ts'
import { answerInline } from './answer-inline.ts'
import { answerMessage } from './answer-message.ts'
import { answerPress } from './answer-press.ts'
import type { Place } from './place.ts'
import type { Room } from './room.ts'
import { notice, targetOf } from './send-answer.ts'

/**
 * Does what an update asks for. The adapter's boundary: a fault is reported, and the asker gets one sentence and its
 * reference; nothing is thrown.
 */
export async function handle(room: Room, received: Received): Promise<void> {
  try {
    await answer(room, received)
  } catch (fault) {
    const reference = room.reportFault(fault)
    room.log.error('telegram-answer-failed', { reference })
    if (received.kind === 'message') await sayFault(room, received.place, reference)
  }
}

async function answer(room: Room, received: Received): Promise<void> {
  switch (received.kind) {
    case 'message':
      return answerMessage(room, received.message, received.place)
    case 'press':
      return answerPress(room, received)
    case 'inline':
      return answerInline(room, received)
    case 'moved':
      return room.moved(received.from, received.to)
    default:
      return undefined
  }
}

async function sayFault(room: Room, place: Place, reference: string): Promise<void> {
  try {
    await send(room, targetOf(place), [notice(wordsOf(place.language).say('telegram-fault', { reference }))])
  } catch (fault) {
    // Where Telegram itself fails, the log is all that can be told.
    room.log.error('telegram-fault-not-told', { reference: room.reportFault(fault) })
  }
}
