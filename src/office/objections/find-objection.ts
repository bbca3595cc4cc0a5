import type { Store } from '../../store/store.ts'
import type { ObjectionsTable } from '../../store/tables/people-tables.ts'

/** What is kept of an objection; null where there is no such ticket. */
export async function findObjection(store: Store, ticket: string): Promise<ObjectionsTable | null> {
  const row = await store.read((db) =>
    db.selectFrom('objections').selectAll().where('ticket', '=', ticket).executeTakeFirst(),
  )
  return row ?? null
}
