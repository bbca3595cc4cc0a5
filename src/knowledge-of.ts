import { inOneGo, type Steps } from '../knowledge/building/in-one-go.ts'
import { judgmentIndexSteps } from '../knowledge/citations/judgment-index.ts'
import { groupIndex } from '../knowledge/gazetteer/group-index.ts'
import { nameIndexSteps } from '../knowledge/names/name-index.ts'
import type { NamedPerson } from '../knowledge/names/named-person.ts'
import type { Person } from '../knowledge/records/person.ts'
import type { RecordSet } from '../knowledge/records/record-set.ts'
import { searchIndexSteps } from '../knowledge/search/search-index.ts'
import type { Knowledge } from './answers/knowledge.ts'
import { allRemovals } from './answers/precedents/select-removals.ts'
import { inSlices, type SliceOptions } from './in-slices.ts'

/**
 * Knowledge whose indices are built when first needed: one question at a cold start rarely needs both. `today` is the
 * data date, `YYYY-MM-DD`: what “recent” is counted from.
 */
export function knowledgeOf(records: RecordSet, today: string): Knowledge {
  const names = once(() => inOneGo(namesSteps(records)))
  const search = once(() => inOneGo(searchIndexSteps(records)))
  return {
    records,
    today,
    names: { lookUp: (name) => names().lookUp(name), findIn: (text, taken) => names().findIn(text, taken) },
    search: { search: (text, options) => search().search(text, options) },
  }
}

/** Knowledge with everything built, so that no question waits for an index; questions are answered meanwhile. */
export function knowledgeInSlices(records: RecordSet, today: string, options?: SliceOptions): Promise<Knowledge> {
  return inSlices(knowledgeSteps(records, today), options)
}

function* knowledgeSteps(records: RecordSet, today: string): Steps<Knowledge> {
  const names = yield* namesSteps(records)
  const search = yield* searchIndexSteps(records)
  // These are kept beside the records by those who need them, and would else be made within the first question.
  yield* judgmentIndexSteps(records)
  allRemovals(records)
  yield
  groupIndex(records.groups)
  return { records, today, names, search }
}

function namesSteps(records: RecordSet): ReturnType<typeof nameIndexSteps> {
  return nameIndexSteps(records.persons.map(namedPerson))
}

function namedPerson({ id, name, otherNames, origin, sex, sources }: Person): NamedPerson {
  return { id, origin, sex, spellings: [{ name, seenIn: sources[0] ?? null }, ...otherNames] }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
