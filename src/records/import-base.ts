import { NO_RECORDS } from '../../knowledge/records/no-records.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'

/** The records that an import is laid over. */
export interface ImportBase {
  readonly lists: RecordLists
  /** The keys (`recordKey`) of those that only reviewers see. */
  readonly restricted: ReadonlySet<string>
  /** The day up to which they were gathered, `YYYY-MM-DD`; null where there are none yet. */
  readonly dataDate: string | null
  /** The keys of records that were removed on request and must not come back. */
  readonly tombstones: ReadonlySet<string>
}

/** No records at all: what a new store holds. */
export const NOTHING_HELD: ImportBase = {
  lists: NO_RECORDS,
  restricted: new Set(),
  dataDate: null,
  tombstones: new Set(),
}
