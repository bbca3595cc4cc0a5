import { recordKey } from './record-key.ts'
import type { RecordLists } from './record-set.ts'

/** The lists without the records whose keys are `restricted`: what a reader may see, count, export and search. */
export function publicLists(lists: RecordLists, restricted: ReadonlySet<string>): RecordLists {
  if (restricted.size === 0) return lists
  const isPublic = (record: Parameters<typeof recordKey>[0]): boolean => !restricted.has(recordKey(record))
  return {
    persons: lists.persons.filter(isPublic),
    incidents: lists.incidents.filter(isPublic),
    cases: lists.cases.filter(isPublic),
    groups: lists.groups.filter(isPublic),
    statistics: lists.statistics.filter(isPublic),
    statements: lists.statements.filter(isPublic),
    conflicts: lists.conflicts.filter(isPublic),
    sources: lists.sources.filter(isPublic),
    unreadCitations: lists.unreadCitations.filter(isPublic),
  }
}
