import { textsAt } from '../../../knowledge/records/checks/raw-value.ts'
import { REFERENCES } from '../../../knowledge/records/checks/references.ts'
import { RECORD_FILES, type ListName } from '../../../knowledge/records/record-files.ts'
import { recordKey } from '../../../knowledge/records/record-key.ts'
import { subjectOf, type RecordLists } from '../../../knowledge/records/record-set.ts'

/** A record that an erasure takes away, and why. */
export interface GoneRecord {
  readonly list: ListName
  readonly key: string
  readonly because: 'asked' | 'about-them-alone' | 'source-of-nothing-else'
}

/** The records that are asked for, those about these people alone, and the sources that nothing else stands on. */
export function goneWith(lists: RecordLists, asked: ReadonlySet<string>): readonly GoneRecord[] {
  const named = RECORD_FILES.flatMap(({ list }) =>
    lists[list]
      .filter((record) => asked.has(recordKey(record)))
      .map((record): GoneRecord => ({ list, key: recordKey(record), because: 'asked' })),
  )
  const isTheirs = ({ persons }: { readonly persons: readonly string[] }): boolean =>
    persons.length > 0 && persons.every((person) => asked.has(person))
  const acts = lists.incidents.filter((act) => isTheirs(act) && act.unnamedPersons === 0)
  const cases = lists.cases.filter(isTheirs)
  const keys = new Set([...asked, ...acts.map(({ id }) => id), ...cases.map(({ id }) => id)])
  const conflicts = lists.conflicts.filter((conflict) => keys.has(subjectOf(conflict)))
  const alone = [
    ...acts.map(({ id }): GoneRecord => ({ list: 'incidents', key: id, because: 'about-them-alone' })),
    ...cases.map(({ id }): GoneRecord => ({ list: 'cases', key: id, because: 'about-them-alone' })),
    ...conflicts.map(({ about }): GoneRecord => ({ list: 'conflicts', key: about, because: 'about-them-alone' })),
  ].filter(({ key }) => !asked.has(key))
  const gone = [...named, ...alone]
  return [...gone, ...orphanedSources(lists, new Set(gone.map(({ key }) => key)))]
}

/** Sources that only records which go refer to. */
function orphanedSources(lists: RecordLists, gone: ReadonlySet<string>): readonly GoneRecord[] {
  const [theirs, others] = [new Set<string>(), new Set<string>()]
  for (const { from, place, into } of REFERENCES) {
    if (into !== 'sources') continue
    for (const record of lists[from])
      for (const { text } of textsAt(record, place)) (gone.has(recordKey(record)) ? theirs : others).add(text)
  }
  return [...theirs.difference(others)]
    .filter((key) => !gone.has(key))
    .map((key) => ({ list: 'sources', key, because: 'source-of-nothing-else' }))
}
