import type { JsonPath } from '../reading/json-place.ts'
import type { ListName } from '../record-files.ts'

/** A fault before it is put into words for a reader: which row of which list, and where inside it. */
export interface Finding {
  readonly list: ListName
  /** The row's place in its file, from 0. */
  readonly index: number
  readonly path: JsonPath
  readonly reason: string
}
