import { textsAt } from '../../knowledge/records/checks/raw-value.ts'
import { REFERENCES } from '../../knowledge/records/checks/references.ts'
import { fieldName } from '../../knowledge/records/reading/fault-locator.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { subjectOf, type RecordLists } from '../../knowledge/records/record-set.ts'

/** A record that names another, and the field in which it does. */
export interface Referrer {
  readonly list: ListName
  readonly key: string
  readonly field: string
  /** The key of the record that is named. */
  readonly names: string
}

/** The records that name one of these and are none of them; a disagreement names what it is about. */
export function referrersOf(lists: RecordLists, keys: ReadonlySet<string>): readonly Referrer[] {
  const named = REFERENCES.flatMap(({ from, place }) =>
    lists[from]
      .filter((record) => !keys.has(recordKey(record)))
      .flatMap((record) =>
        textsAt(record, place)
          .filter(({ text }) => keys.has(text))
          .map(({ path, text }) => ({
            list: from,
            key: recordKey(record),
            field: fieldName(path) ?? '',
            names: text,
          })),
      ),
  )
  const about = lists.conflicts
    .filter((conflict) => keys.has(subjectOf(conflict)) && !keys.has(conflict.about))
    .map((conflict) => ({
      list: 'conflicts' as const,
      key: conflict.about,
      field: 'about',
      names: subjectOf(conflict),
    }))
  return [...named, ...about]
}
