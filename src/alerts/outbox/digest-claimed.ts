import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'

/** Notes, as a digest is claimed, when it was due: before it is sent, so that after a crash there is silence and no second one. */
export async function digestClaimed(tx: Transaction<Tables>, rows: readonly OutboxTable[], now: number): Promise<void> {
  const [first] = rows
  if (!first) return
  const due = rows.reduce((latest, { due_at }) => Math.max(latest, due_at), 0)
  const noted = { next_at: now, sent_at: due }
  await tx
    .insertInto('digests')
    .values({ address_hash: first.address_hash, sealed_address: first.sealed_address, ...noted })
    .onConflict((conflict) => conflict.column('address_hash').doUpdateSet(noted))
    .execute()
}
