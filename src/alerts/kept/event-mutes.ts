import type { Kysely } from 'kysely'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

/** An event and the chat, as a keyed hash, that is to hear no more of it, or again. */
export interface EventMute {
  readonly event: string
  readonly chat: string
  readonly isMuted: boolean
  /** Epoch milliseconds. */
  readonly at: number
}

/** Silences an event in a chat, or no longer; what was muted before stays so. */
export function muteEvent(store: Store, { event, chat, isMuted, at }: EventMute): Promise<void> {
  return store.write(async (tx) => {
    if (isMuted)
      await tx
        .insertInto('mutes')
        .values({ address_hash: chat, event, at })
        .onConflict((conflict) => conflict.columns(['address_hash', 'event']).doNothing())
        .execute()
    else await tx.deleteFrom('mutes').where('address_hash', '=', chat).where('event', '=', event).execute()
  })
}

/** The chats, as keyed hashes, that want to hear no more of an event; corrections and retractions reach them all the same. */
export async function chatsMuting(db: Kysely<Tables>, event: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('mutes').select('address_hash').where('event', '=', event).execute()
  return new Set(rows.map(({ address_hash }) => address_hash))
}

/** Whether an event was ever told of to a chat, or is to be. */
export async function isToldIn(store: Store, event: string, chat: string): Promise<boolean> {
  const row = await store.read((db) =>
    db
      .selectFrom('outbox')
      .select('id')
      .where('event', '=', event)
      .where('address_hash', '=', chat)
      .limit(1)
      .executeTakeFirst(),
  )
  return row !== undefined
}
