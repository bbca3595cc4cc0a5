import type { Store } from '../../store/store.ts'
import type { ObjectionsTable } from '../../store/tables/people-tables.ts'

/** Objections that nobody has decided yet, the oldest first. */
export function listObjections(store: Store): Promise<readonly ObjectionsTable[]> {
  return store.read((db) =>
    db.selectFrom('objections').selectAll().where('state', '=', 'open').orderBy('at').orderBy('ticket').execute(),
  )
}
