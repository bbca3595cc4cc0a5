import type { Store } from '../../store/store.ts'
import type { AuditTable } from '../../store/tables/people-tables.ts'

/** A stretch of the trail, newest first: so many lines after the newest `skip`. */
export interface AuditStretch {
  readonly skip: number
  readonly limit: number
}

export function readAudit(store: Store, { skip, limit }: AuditStretch): Promise<readonly AuditTable[]> {
  return store.read((db) =>
    db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit).offset(skip).execute(),
  )
}
