import type { Store } from '../../store/store.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import { inChunks } from './in-chunks.ts'

/** Keeps what is being sent just now, where it takes long; what was claimed by somebody else meanwhile is not touched. */
export async function renewLeases(
  store: Pick<Store, 'write'>,
  rows: readonly Pick<OutboxTable, 'id' | 'attempts'>[],
  until: number,
): Promise<void> {
  if (rows.length === 0) return
  await store.write(async (tx) => {
    for (const [attempts, same] of Map.groupBy(rows, (row) => row.attempts + 1)) {
      for (const some of inChunks(same))
        await tx
          .updateTable('outbox')
          .set({ lease_until: until })
          .where(
            'id',
            'in',
            some.map(({ id }) => id),
          )
          .where('attempts', '=', attempts)
          .where('state', '=', 'sending')
          .execute()
    }
  })
}
