import type { Store } from '../../store/store.ts'
import { managedBy } from './list-subscriptions.ts'
import type { SubscriptionSteward } from './subscription-steward.ts'

export interface Pause {
  readonly ids: readonly string[]
  readonly isPaused: boolean
  readonly by: SubscriptionSteward
  /** Epoch milliseconds. */
  readonly at: number
}

/** Pauses or resumes those of the subscriptions that the steward may; gives how many there still were. */
export async function pauseSubscriptions(store: Store, { ids, isPaused, by, at }: Pause): Promise<number> {
  if (ids.length === 0) return 0
  return store.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('subscriptions')
      .set({ is_paused: isPaused ? 1 : 0, used_at: at, reminded_at: null })
      .where('id', 'in', ids)
      .where((of) => managedBy(of, by))
      .executeTakeFirst()
    return Number(numUpdatedRows)
  })
}
