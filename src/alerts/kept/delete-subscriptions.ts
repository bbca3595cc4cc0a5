import type { Store } from '../../store/store.ts'
import { managedBy } from './list-subscriptions.ts'
import type { SubscriptionSteward } from './subscription-steward.ts'

/** Deletes those of the subscriptions that the steward may; gives how many there still were. */
export async function deleteSubscriptions(
  store: Store,
  { ids, by }: { readonly ids: readonly string[]; readonly by: SubscriptionSteward },
): Promise<number> {
  if (ids.length === 0) return 0
  return store.write(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('subscriptions')
      .where('id', 'in', ids)
      .where((of) => managedBy(of, by))
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
}
