import { RECORD_FILES, type ListName } from '../record-files.ts'
import { recordKey } from '../record-key.ts'
import type { RecordLists } from '../record-set.ts'
import { addsOnly } from './adds-only.ts'
import { fieldChanges } from './field-changes.ts'
import type { RecordChange } from './record-change.ts'

/**
 * What became of each record between two sets, by list and key: in the order of `RECORD_FILES`, in each list what is
 * there now by its place, then what is gone by the place it had. The order of a list of ids says nothing and is no change.
 * The fields of an addition or a removal are all that the record tells or told.
 */
export function changesBetween(before: RecordLists, after: RecordLists): readonly RecordChange[] {
  return RECORD_FILES.flatMap(({ list }) => changesOfList(list, before[list], after[list]))
}

type Row = RecordLists[ListName][number]

function changesOfList(list: ListName, before: readonly Row[], after: readonly Row[]): readonly RecordChange[] {
  const earlier = keyed(before)
  const later = keyed(after)
  const present = [...later].flatMap(([place, { key, record }]) => {
    const change = changeOf(list, key, earlier.get(place)?.record, record)
    return change ? [change] : []
  })
  const removed = [...earlier].flatMap(([place, { key, record }]): readonly RecordChange[] =>
    later.has(place) ? [] : [{ list, key, kind: 'removal', fields: fieldChanges(record, null) }],
  )
  return [...present, ...removed]
}

function changeOf(list: ListName, key: string, before: Row | undefined, after: Row): RecordChange | undefined {
  if (before === after) return undefined
  const fields = fieldChanges(before ?? null, after)
  if (before === undefined) return { list, key, kind: 'addition', fields }
  return fields.length === 0 ? undefined : { list, key, kind: fields.every(addsOnly) ? 'change' : 'correction', fields }
}

/** Records by their key. Where two share one, which validation refuses, the first is compared with the first. */
function keyed(records: readonly Row[]): ReadonlyMap<string, { readonly key: string; readonly record: Row }> {
  const found = new Map<string, { readonly key: string; readonly record: Row }>()
  for (const record of records) {
    const key = recordKey(record)
    let place = key
    while (found.has(place)) place += '\n'
    found.set(place, { key, record })
  }
  return found
}
