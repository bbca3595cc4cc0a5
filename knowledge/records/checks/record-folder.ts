import type { Row } from '../reading/record-rows.ts'
import type { ListName } from '../record-files.ts'
import type { RecordLists } from '../record-set.ts'
import type { Finding } from './finding.ts'

/** The rows that fit their schemas, of every list. */
export type RecordRows = { readonly [List in ListName]: readonly Row<RecordLists[List][number]>[] }

/** What the checks look at: a folder's files as JSON gave them, and the rows that already have the right shape. */
export interface RecordFolder {
  /** The rows of the files that are there and can be read, whatever their shape. */
  readonly raw: ReadonlyMap<ListName, readonly unknown[]>
  readonly rows: RecordRows
  /** The keys (`recordKey`) of the records that only reviewers see. */
  readonly restricted: ReadonlySet<string>
}

/** A rule over a whole folder. Pure and total: all JSON gives findings, never an exception. */
export type RecordCheck = (folder: RecordFolder) => readonly Finding[]
