import type { RecordChange } from '../../../knowledge/records/changes/record-change.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { ListName } from '../../../knowledge/records/record-files.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Reading } from './event-facts.ts'
import { isSameEvent } from './event-keys.ts'
import type { Publication } from './publication.ts'
import { actSourced, byJoiningKey, sharing } from './sourced-acts.ts'

/** The key of a record that is gone, and of the one that stands for it now. */
export type Merged = ReadonlyMap<string, string>

/**
 * Records that a publication merged into others: nothing is told of it. Whoever follows the old person follows the new
 * one from then on, and the messages told of the old record are those of the new one.
 */
export function mergedRecords({
  before,
  after,
  changes,
  at,
}: Pick<Publication, 'before' | 'after' | 'changes' | 'at'>): Merged {
  return new Map([
    ...mergedPersons(before, after, changes),
    ...mergedActs({ records: before, at }, { records: after, at }, changes),
    ...mergedCases(before, after, changes),
  ])
}

/** An act that is gone while another record tells of the same event. */
function mergedActs(before: Reading, after: Reading, changes: readonly RecordChange[]): Merged {
  const gone = goneFrom(changes, 'incidents').flatMap((key) => before.records.incident(key) ?? [])
  if (gone.length === 0) return new Map()
  const known = byJoiningKey(after, after.records.incidents)
  return new Map(
    gone.flatMap((incident) => {
      const one = actSourced(incident, before)
      const heir = sharing(known, one).find((other) => isSameEvent(one, other))
      return heir ? [[incident.id, heir.facts.record] as const] : []
    }),
  )
}

/** A judgment that is gone while another record has its court and number. */
function mergedCases(before: RecordSet, after: RecordSet, changes: readonly RecordChange[]): Merged {
  return new Map(
    goneFrom(changes, 'cases').flatMap((key) => {
      const gone = before.case(key)
      const heir = after.cases.find(
        ({ court, reference }) => reference !== null && court === gone?.court && reference === gone.reference,
      )
      return heir ? [[key, heir.id] as const] : []
    }),
  )
}

function goneFrom(changes: readonly RecordChange[], list: ListName): readonly string[] {
  return changes.filter((change) => change.list === list && change.kind === 'removal').map(({ key }) => key)
}

/** A person whose id is gone while one of the same origin, and no other, bears one of the spellings. */
function mergedPersons(before: RecordSet, after: RecordSet, changes: readonly RecordChange[]): Merged {
  const gone = goneFrom(changes, 'persons')
  if (gone.length === 0) return new Map()
  const bearers = bySpelling(after.persons)
  return new Map(
    gone.flatMap((key) => {
      const person = before.person(key)
      if (!person || after.person(key)) return []
      const heirs = spellings(person).flatMap((spelling) => bearers.get(`${person.origin} ${spelling}`) ?? [])
      const [heir, ...others] = new Set(heirs)
      // A spelling that several bear does not tell into whom.
      return heir !== undefined && others.length === 0 ? [[key, heir] as const] : []
    }),
  )
}

function bySpelling(persons: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>()
  for (const person of persons) {
    for (const spelling of spellings(person)) {
      const key = `${person.origin} ${spelling}`
      bearers.set(key, [...(bearers.get(key) ?? []), person.id])
    }
  }
  return bearers
}

function spellings({ name, otherNames }: Person): readonly string[] {
  return [...new Set([name, ...otherNames.map((other) => other.name)].map((one) => one.toLowerCase()))]
}
