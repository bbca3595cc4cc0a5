import type { ListName } from './record-files.ts'
import type { RecordLists } from './record-set.ts'

/** A record as its file holds it: an unread citation is without the id that is made of its court and number. */
export function recordRow(list: ListName, record: RecordLists[ListName][number]): object {
  if (list !== 'unreadCitations' || !('id' in record)) return record
  const { id: _, ...row } = record
  return row
}
