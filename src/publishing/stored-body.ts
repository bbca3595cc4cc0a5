import type { ListName } from '../../knowledge/records/record-files.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'

/** A record as the store holds it: as its file would, without the id that is made of other fields. */
export function storedBody(record: RecordLists[ListName][number]): string {
  if (!('formation' in record && 'urls' in record)) return JSON.stringify(record)
  const { id: _made, ...given } = record
  return JSON.stringify(given)
}
