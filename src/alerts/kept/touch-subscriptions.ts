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
    const own = tx.updateTable('subscriptions').where('owner_hash', '=', owner)
    await own.set({ reminded_at: null }).execute()
    // A clock that was set back takes no use away.
    await own.set({ used_at: at }).where('used_at', '<', at).execute()
  })
}
