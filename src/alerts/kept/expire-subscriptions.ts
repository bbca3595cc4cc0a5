import type { Transaction } from 'kysely'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import type { SubscriptionsTable } from '../../store/tables/alert-tables.ts'
import type { Subscription } from '../subscription.ts'
import { UNUSED_DAYS } from '../subscriptions/receipt-reply.ts'
import { keptIn } from './kept-subscription.ts'

/** A chat that is to be told of a subscription of its own, whose note stays sealed. */
export interface Expiry {
  readonly address: string
  readonly subscription: Subscription
}

/** What a day’s look at unused subscriptions finds. */
export interface Expiries {
  /** To be reminded (`receiptReply`, `expiring`): noted as told. */
  readonly reminders: readonly Expiry[]
  /** Deleted (`expired`). */
  readonly expired: readonly Expiry[]
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
/** A week before the end, which nobody reaches without having had a week since the reminder. */
export const REMINDED_DAYS_BEFORE = 7

/**
 * Ends what was not used for 180 days and finds what is a week from that, once for each; `now` in epoch milliseconds.
 * A subscription that came to its end while nothing ran is reminded of first, and ends a week later.
 */
export function expireSubscriptions(store: Store, now: number): Promise<Expiries> {
  const warned = now - REMINDED_DAYS_BEFORE * DAY_MILLISECONDS
  return store.writeInTurn(async (tx) => {
    const unused = await tx
      .selectFrom('subscriptions')
      .selectAll()
      .where('used_at', '<=', now - (UNUSED_DAYS - REMINDED_DAYS_BEFORE) * DAY_MILLISECONDS)
      .orderBy('made_at')
      .execute()
    const over = unused.filter(
      ({ used_at, reminded_at }) =>
        used_at <= now - UNUSED_DAYS * DAY_MILLISECONDS && reminded_at !== null && reminded_at <= warned,
    )
    const due = unused.filter(({ reminded_at }) => reminded_at === null)
    for (const { id } of over) await tx.deleteFrom('subscriptions').where('id', '=', id).execute()
    await noteReminded(tx, due, now)
    return { reminders: due.map((row) => expiryOf(row, store)), expired: over.map((row) => expiryOf(row, store)) }
  })
}

function expiryOf(row: SubscriptionsTable, { sealing }: Store): Expiry {
  return { address: sealing.open(row.sealed_address, ADDRESS), subscription: keptIn(row, null) }
}

async function noteReminded(tx: Transaction<Tables>, due: readonly SubscriptionsTable[], now: number): Promise<void> {
  for (const { id } of due)
    await tx.updateTable('subscriptions').set({ reminded_at: now }).where('id', '=', id).execute()
}
