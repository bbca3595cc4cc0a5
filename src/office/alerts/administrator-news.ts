import { dayOf } from '../../alerts/events/time-span.ts'
import { queueDepth } from '../../alerts/outbox/queue-depth.ts'
import { wordsOf, type Words } from '../../locales/words.ts'
import type { ReplyLanguage } from '../../reply/reply.ts'
import type { Store } from '../../store/store.ts'
import { officeReply } from '../office-reply.ts'
import { tellAdministrators } from './tell-administrators.ts'

/** Tells administrators, once a day, that messages were given up; `now` in epoch milliseconds. */
export async function tellOfDeadLetters(store: Store, now: number): Promise<void> {
  const { deadLetters: count } = await store.read((db) => queueDepth(db, now))
  if (count === 0) return
  const news = said((words) => ({
    headline: words.say('sending-news-dead', { count }),
    lines: [words.say('sending-news-dead-line')],
    actions: [{ label: words.say('sending-action-state'), ask: '/sending' }],
  }))
  await tellAdministrators(store, { key: `dead-letters:${dayOf(now)}`, reply: news, now })
}

/** Tells administrators, once a day for each person, that somebody read the records out and was stopped. */
export async function tellOfEnumeration(store: Store, person: string, now: number): Promise<void> {
  const row = await store.read((db) =>
    db.selectFrom('people').select('handle').where('person_hash', '=', person).executeTakeFirst(),
  )
  if (row === undefined) return
  const { handle } = row
  const news = said((words) => ({
    headline: words.say('sending-news-enumeration', { handle }),
    lines: [words.say('sending-news-enumeration-line', { handle })],
  }))
  await tellAdministrators(store, { key: `enumeration:${handle}:${dayOf(now)}`, reply: news, now })
}

function said(parts: (words: Words) => Parameters<typeof officeReply>[1]) {
  return (language: ReplyLanguage) => {
    const words = wordsOf(language)
    return officeReply(words, parts(words))
  }
}
