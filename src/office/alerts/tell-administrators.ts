import type { Kysely } from 'kysely'
import { enqueueNotice } from '../../alerts/outbox/enqueue-notice.ts'
import { ADDRESS, PERSON } from '../../people/sealing-purposes.ts'
import type { Reply, ReplyLanguage } from '../../reply/reply.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

/** Something that administrators are to know, as that somebody reads the records out. */
export interface AdministratorNews {
  /** The same news is told once: letters, digits and marks without a meaning outside, as `dead-letters 2026-11-21`. */
  readonly key: string
  readonly reply: (language: ReplyLanguage) => Reply
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Puts a piece of news into the outbox for each administrator’s own chat, in the language of their last alert, else in
 * English; gives how many there are.
 */
export function tellAdministrators(store: Store, { key, reply, now }: AdministratorNews): Promise<number> {
  const { sealing } = store
  return store.write(async (tx) => {
    const chats = await chatsOfAdministrators(tx, sealing)
    for (const { address, language } of chats)
      await enqueueNotice(tx, sealing, { key, address, reply: reply(language), now, dueAt: 0 })
    return chats.length
  })
}

interface ToldPerson {
  readonly address: string
  readonly language: ReplyLanguage
}

/** Without a chat that is known, a person is addressed as they are: on every platform that is their own chat. */
async function chatsOfAdministrators(db: Kysely<Tables>, sealing: Store['sealing']): Promise<readonly ToldPerson[]> {
  const rows = await db
    .selectFrom('people')
    .select(['person_hash', 'sealed_person', 'sealed_address'])
    .where('role', '=', 'administrator')
    .orderBy('since')
    .execute()
  if (rows.length === 0) return []
  const languages = await db
    .selectFrom('subscriptions')
    .select(['owner_hash', 'language'])
    .where(
      'owner_hash',
      'in',
      rows.map(({ person_hash }) => person_hash),
    )
    .orderBy('made_at')
    .execute()
  const languageOf = new Map(languages.map(({ owner_hash, language }) => [owner_hash, language]))
  return rows.map(({ person_hash, sealed_person, sealed_address }) => ({
    address: sealed_address === null ? sealing.open(sealed_person, PERSON) : sealing.open(sealed_address, ADDRESS),
    language: languageOf.get(person_hash) === 'ru' ? 'ru' : 'en',
  }))
}
