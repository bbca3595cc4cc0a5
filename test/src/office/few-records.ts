import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { openRecords } from '../../../src/open-records.ts'
import type { Seeds } from '../../../src/publishing/seed-store.ts'

export const PUBLIC_PERSON = 'per-ali-feruz'
export const OTHER_PERSON = 'per-amrullohi-nizom'
/** Only reviewers see it. */
export const RESTRICTED_PERSON = 'per-artur-trofimov'

/** Three people of the shipped records, the acts that name nobody else, and the sources: a store is filled with them in no time. */
export function fewRecords(): Seeds {
  const opened = openRecords()
  if (!opened.ok) throw new Error(opened.lines.join('\n'))
  const { lists, today } = opened
  const ids = new Set([PUBLIC_PERSON, OTHER_PERSON, RESTRICTED_PERSON])
  const kept = {
    persons: lists.persons.filter(({ id }) => ids.has(id)),
    incidents: lists.incidents.filter(({ persons }) => persons.length > 0 && persons.every((id) => ids.has(id))),
  }
  const text = JSON.stringify(kept)
  const few: RecordLists = {
    ...kept,
    cases: [],
    groups: lists.groups.filter(({ id }) => text.includes(`"${id}"`)),
    statistics: [],
    statements: [],
    conflicts: [],
    unreadCitations: [],
    sources: lists.sources.filter(({ id }) => text.includes(`"${id}"`)),
  }
  const groupSources = JSON.stringify(few.groups)
  const sources = lists.sources.filter(({ id }) => text.includes(`"${id}"`) || groupSources.includes(`"${id}"`))
  const restricted = new Set([
    RESTRICTED_PERSON,
    ...kept.incidents.filter(({ persons }) => persons.includes(RESTRICTED_PERSON)).map(({ id }) => id),
  ])
  return { lists: { ...few, sources }, restricted, dataDate: today }
}
