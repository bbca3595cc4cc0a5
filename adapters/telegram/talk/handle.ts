import { wordsOf } from '../../../src/locales/words.ts'
import type { Received } from '../receive.ts'
import { send } from '../deliver.ts'
import { answerAsk, isAdmitted } from './answer-ask.ts'
import { answerInline } from './answer-inline.ts'
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
    if (received.kind === 'ask') await sayFault(room, received.place, reference)
  }
}

async function answer(room: Room, received: Received): Promise<void> {
  switch (received.kind) {
    case 'ask':
      // Whoever writes does read, even if the news of their return was missed.
      room.chats.back(received.place.chat)
      return answerAsk(room, received.ask, received.place)
    case 'press':
      return answerPress(room, received)
    case 'inline':
      return answerInline(room, received)
    case 'unread':
      return sayUnread(room, received.place, received.why)
    case 'moved':
      return room.moved(received.from, received.to)
    case 'readers':
      return room.chats[received.are](received.chat)
    default:
      return undefined
  }
}

async function sayUnread(room: Room, place: Place, why: 'edited' | 'no-words'): Promise<void> {
  if (!(await isAdmitted(room, place))) return
  const words = wordsOf(place.language)
  const text = why === 'edited' ? words.say('telegram-edited') : words.say('telegram-words-only')
  await send(room, targetOf(place), [notice(text)])
}

async function sayFault(room: Room, place: Place, reference: string): Promise<void> {
  try {
    await send(room, targetOf(place), [notice(wordsOf(place.language).say('telegram-fault', { reference }))])
  } catch (fault) {
    // Where Telegram itself fails, the log is all that can be told.
    room.log.error('telegram-fault-not-told', { reference: room.reportFault(fault) })
  }
}
