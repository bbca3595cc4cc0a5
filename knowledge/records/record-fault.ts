/** One thing wrong in record files or in a table of records. A fault never repeats text that could harm someone. */
export interface RecordFault {
  /** The file's name inside the folder, or the folder as it was named when it cannot be read at all. */
  readonly file: string
  /** The record's id, `#index` (from 0) where it has no usable id, null for a fault of the whole file. */
  readonly record: string | null
  /** The field, as in `status.asOf` or `hosts[0].from`; null for a fault of the whole record or file. */
  readonly field: string | null
  readonly reason: string
  /** Where in the file to look, from 1. */
  readonly line?: number
  /** In a table: its row as a spreadsheet program numbers it, from 1, where the first row holds the names of the columns. */
  readonly row?: number
  /** In a table: the name of the column that the field is read from. */
  readonly column?: string
}
