import type { RecordFault } from '../../knowledge/records/record-fault.ts'

/** A day that a spreadsheet holds as a date. */
export interface DateCell {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:MM:SS`; midnight where the spreadsheet holds no time of day. */
  readonly time: string
}

/** What stands in a cell. A number is the text that the file holds, an empty cell the empty text. */
export type Cell = string | DateCell

export interface TableRow {
  /** As a spreadsheet program numbers it, from 1; the names of the columns are in the first. */
  readonly row: number
  /** The line of the file at which it begins, from 1; null where the file has no lines. */
  readonly line: number | null
  readonly cells: readonly Cell[]
}

/** A table of texts and dates, under the names of its columns. Empty rows are left out. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A table, whole or not at all; its faults do not hinder that the rest is read and judged. */
export interface ReadTable {
  readonly table: Table | null
  readonly faults: readonly RecordFault[]
}
