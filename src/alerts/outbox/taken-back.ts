import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'

/** After what endangers someone was deleted, what was known of the messages is of no use, and is forgotten. */
export async function forgetTakenBack(
  tx: Transaction<Tables>,
  { event, sequence, address_hash }: Pick<OutboxTable, 'event' | 'sequence' | 'address_hash'>,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ sealed_messages: null })
    .where('event', '=', event)
    .where('address_hash', '=', address_hash)
    .where('sequence', '<', sequence)
    .execute()
}
