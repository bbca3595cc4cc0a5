import type { AlertTables } from './tables/alert-tables.ts'
import type { PeopleTables } from './tables/people-tables.ts'
import type { RecordTables } from './tables/record-tables.ts'

/**
 * Every table, the same on both databases: texts, whole numbers (moments are epoch milliseconds, 1 and 0 for yes and
 * no) and JSON as text. A column that ends in `_hash` holds a keyed hash, one that begins with `sealed` an encrypted
 * text; nothing else in the store may tell of a person who uses it.
 */
export interface Tables extends RecordTables, PeopleTables, AlertTables {
  /** Single values of the instance, as the check of its key or that sending is halted. */
  readonly settings: SettingsTable
}

export interface SettingsTable {
  readonly name: string
  readonly value: string
}
