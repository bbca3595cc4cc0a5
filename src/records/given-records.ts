import type { JsonPath } from '../../knowledge/records/reading/json-place.ts'
import type { RecordFile } from '../../knowledge/records/reading/record-file.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'

/** Where a record of an import stands, so that its faults can be found. */
export type RowOrigin =
  /** The place in the list's JSON file, from 0. */
  | { readonly kind: 'json'; readonly index: number }
  | {
      readonly kind: 'table'
      readonly file: string
      readonly row: number
      readonly line: number | null
      /** The column that a field is read from; undefined for one that no column fills. */
      readonly columnOf: (path: JsonPath) => string | undefined
    }

/** A record as an import gives it, of any shape. */
export interface GivenRecord {
  readonly list: ListName
  readonly row: unknown
  readonly origin: RowOrigin
  /** What is already known to be wrong with its fields. */
  readonly wrong: readonly { readonly path: JsonPath; readonly reason: string }[]
  /** Whether only reviewers are to see it; null where the import does not say. */
  readonly isRestricted: boolean | null
}

/** What an import holds before it is laid over what is there. */
export interface GivenRecords {
  readonly records: readonly GivenRecord[]
  readonly files: ReadonlyMap<ListName, RecordFile>
  readonly faults: readonly RecordFault[]
  /** Lists of which something could not be read: what is not found in them may be there all the same. */
  readonly unknown: ReadonlySet<ListName>
  /** The day up to which it was gathered, where it says so. */
  readonly dataDate: string | null
  /** True where it tells which records are restricted, so that silence about one means that it is public. */
  readonly tellsRestricted: boolean
}

/** An import of which nothing could be read. */
export function unreadable(faults: readonly RecordFault[]): GivenRecords {
  return { records: [], files: new Map(), faults, unknown: new Set(), dataDate: null, tellsRestricted: false }
}
