import type { Store } from '../../store/store.ts'
import { publicationName } from '../outbox/planned-rows.ts'

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

/** Whether a chat was told of an event, or is to be: by itself, or with all that was published with it. */
export function isToldIn(store: Store, event: string, chat: string): Promise<boolean> {
  return store.read(async (db) => {
    const publications = await db.selectFrom('events').select('publication').where('event', '=', event).execute()
    const names = [event, ...publications.map(({ publication }) => publicationName(publication))]
    const row = await db
      .selectFrom('outbox')
      .select('id')
      .where('event', 'in', names)
      .where('address_hash', '=', chat)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  })
}
