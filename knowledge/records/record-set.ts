import type { Case } from './case.ts'
import type { Conflict } from './conflict.ts'
import type { Group } from './group.ts'
import type { Incident } from './incident.ts'
import type { Person } from './person.ts'
import type { Source } from './source.ts'
import type { Statement } from './statement.ts'
import type { Statistic } from './statistic.ts'
import type { UnreadCitation } from './unread-citation.ts'

/** The lists that a folder of record files holds, one file a type. */
export interface RecordLists {
  readonly persons: readonly Person[]
  readonly incidents: readonly Incident[]
  readonly cases: readonly Case[]
  readonly groups: readonly Group[]
  readonly statistics: readonly Statistic[]
  readonly statements: readonly Statement[]
  readonly conflicts: readonly Conflict[]
  readonly sources: readonly Source[]
  readonly unreadCitations: readonly UnreadCitation[]
}

/** A record with its type said, as a look-up by id returns it. */
export type Entry =
  | { readonly type: 'person'; readonly record: Person }
  | { readonly type: 'incident'; readonly record: Incident }
  | { readonly type: 'case'; readonly record: Case }
  | { readonly type: 'group'; readonly record: Group }
  | { readonly type: 'statistic'; readonly record: Statistic }
  | { readonly type: 'statement'; readonly record: Statement }
  | { readonly type: 'source'; readonly record: Source }
  | { readonly type: 'unread-citation'; readonly record: UnreadCitation }

export type RecordType = Entry['type']

/** A valid, immutable set of records, with the joins by id that every answer needs. Build one with `recordSet`. */
export interface RecordSet extends RecordLists {
  readonly find: (id: string) => Entry | undefined
  readonly person: (id: string) => Person | undefined
  readonly incident: (id: string) => Incident | undefined
  readonly case: (id: string) => Case | undefined
  readonly group: (id: string) => Group | undefined
  readonly source: (id: string) => Source | undefined
  /** Acts that name the person, in the files' order. */
  readonly incidentsOf: (personId: string) => readonly Incident[]
  readonly casesOf: (personId: string) => readonly Case[]
  readonly membersOf: (groupId: string) => readonly Person[]
  /** Disagreements about any field of the record. */
  readonly conflictsAbout: (id: string) => readonly Conflict[]
}

/** Joins lists that `loadRecords` has validated. */
export function recordSet(lists: RecordLists): RecordSet {
  const entries = entriesById(lists)
  const incidentsOf = grouped(lists.incidents, (incident) => incident.persons)
  const casesOf = grouped(lists.cases, (judgment) => judgment.persons)
  const membersOf = grouped(lists.persons, (person) => person.affiliations)
  const conflictsAbout = grouped(lists.conflicts, (conflict) => [subjectOf(conflict)])
  return {
    ...lists,
    find: (id) => entries.get(id),
    person: finder(lists.persons),
    incident: finder(lists.incidents),
    case: finder(lists.cases),
    group: finder(lists.groups),
    source: finder(lists.sources),
    incidentsOf: (id) => incidentsOf.get(id) ?? [],
    casesOf: (id) => casesOf.get(id) ?? [],
    membersOf: (id) => membersOf.get(id) ?? [],
    conflictsAbout: (id) => conflictsAbout.get(id) ?? [],
  }
}

/** The id of the record that a disagreement is about. */
export function subjectOf(conflict: Conflict): string {
  return conflict.about.slice(0, conflict.about.indexOf('.'))
}

function entriesById(lists: RecordLists): ReadonlyMap<string, Entry> {
  const entries: Entry[] = [
    ...lists.persons.map((record) => ({ type: 'person', record }) as const),
    ...lists.incidents.map((record) => ({ type: 'incident', record }) as const),
    ...lists.cases.map((record) => ({ type: 'case', record }) as const),
    ...lists.groups.map((record) => ({ type: 'group', record }) as const),
    ...lists.statistics.map((record) => ({ type: 'statistic', record }) as const),
    ...lists.statements.map((record) => ({ type: 'statement', record }) as const),
    ...lists.sources.map((record) => ({ type: 'source', record }) as const),
    ...lists.unreadCitations.map((record) => ({ type: 'unread-citation', record }) as const),
  ]
  return new Map(entries.map((entry) => [entry.record.id, entry]))
}

function finder<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T | undefined {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (id) => byId.get(id)
}

function grouped<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    }
  }
  return groups
}
