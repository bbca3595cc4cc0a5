import type { Store } from '../../store/store.ts'
import type { SubscriptionWish } from '../subscription.ts'
import { isSameWish, keptIn, wishColumns, type KeptSubscription } from './kept-subscription.ts'
import { managedBy } from './list-subscriptions.ts'
import type { SubscriptionSteward } from './subscription-steward.ts'

/** What became of a change. `already`: the chat is told the same by another one, which is given; `gone`: there is none to change. */
export type Changing =
  | { readonly outcome: 'changed' | 'already'; readonly subscription: KeptSubscription }
  | { readonly outcome: 'gone' }

export interface SubscriptionChange {
  readonly id: string
  readonly wish: SubscriptionWish
  readonly by: SubscriptionSteward
  /** Epoch milliseconds. */
  readonly at: number
}

/** Gives a subscription another wish; whose it is, which chat is told and whether it is paused stay as they are. */
export function changeSubscription(store: Store, { id, wish, by, at }: SubscriptionChange): Promise<Changing> {
  const { sealing } = store
  return store.writeInTurn(async (tx) => {
    const row = await tx
      .selectFrom('subscriptions')
      .selectAll()
      .where('id', '=', id)
      .where((of) => managedBy(of, by))
      .executeTakeFirst()
    if (row === undefined) return { outcome: 'gone' }
    const others = await tx
      .selectFrom('subscriptions')
      .selectAll()
      .where('address_hash', '=', row.address_hash)
      .where('id', '!=', id)
      .execute()
    const same = others.find((other) => isSameWish(keptIn(other, null), wish))
    if (same) return { outcome: 'already', subscription: keptIn(same, sealing) }
    const columns = { ...wishColumns(wish, sealing), used_at: at, reminded_at: null }
    await tx.updateTable('subscriptions').set(columns).where('id', '=', id).execute()
    return { outcome: 'changed', subscription: keptIn({ ...row, ...columns }, sealing) }
  })
}
