import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'

/** A record as its file would hold it, and where it stands. */
export interface FoundRecord {
  readonly list: ListName
  readonly index: number
  readonly row: object
}

export function findRecord(lists: RecordLists, key: string): FoundRecord | undefined {
  for (const { list } of RECORD_FILES) {
    const index = lists[list].findIndex((record) => recordKey(record) === key)
    const record = lists[list][index]
    if (record !== undefined) return { list, index, row: recordRow(list, record) }
  }
  return undefined
}

/** The keys that are no record’s. */
export function unknownKeys(lists: RecordLists, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => findRecord(lists, key) === undefined)
}

export function noSuchRecord(keys: readonly string[]): readonly string[] {
  return [`No such record: ${keys.join(', ')}. Nothing was done.`]
}
