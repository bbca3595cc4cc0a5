import type { RecordLists } from './record-set.ts'
import type { ListName } from './record-files.ts'

/** What tells a record from the others of its list: its id, or for a disagreement what it is about. */
export function recordKey(record: RecordLists[ListName][number]): string {
  return 'id' in record ? record.id : record.about
}
