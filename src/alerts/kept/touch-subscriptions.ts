import type { Store } from '../../store/store.ts'

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Notes that somebody still uses their subscriptions; written once a day at most. `at` in epoch milliseconds. */
export async function touchSubscriptions(store: Store, owner: string, at: number): Promise<void> {
  const stale = await store.read((db) =>
    db
      .selectFrom('subscriptions')
      .select('id')
      .where('owner_hash', '=', owner)
      .where((of) => of.or([of('used_at', '<', at - DAY_MILLISECONDS), of('reminded_at', 'is not', null)]))
      .limit(1)
      .execute(),
  )
  if (stale.length === 0) return
  await store.write(async (tx) => {
    await tx
      .updateTable('subscriptions')
      .set({ used_at: at, reminded_at: null })
      .where('owner_hash', '=', owner)
      .where('used_at', '<=', at)
      .execute()
  })
}
