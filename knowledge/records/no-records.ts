import type { RecordLists } from './record-set.ts'

/** Lists without a record: what a new store holds. */
export const NO_RECORDS: RecordLists = {
  persons: [],
  incidents: [],
  cases: [],
  groups: [],
  statistics: [],
  statements: [],
  conflicts: [],
  sources: [],
  unreadCitations: [],
}
