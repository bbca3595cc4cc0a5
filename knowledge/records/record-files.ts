import type { RecordLists } from './record-set.ts'

export type ListName = keyof RecordLists

/** The file of each list, in the order in which faults are reported. Only persons.json is compulsory. */
export const RECORD_FILES: readonly { readonly list: ListName; readonly file: string }[] = [
  { list: 'persons', file: 'persons.json' },
  { list: 'incidents', file: 'incidents.json' },
  { list: 'cases', file: 'cases.json' },
  { list: 'groups', file: 'groups.json' },
  { list: 'statistics', file: 'statistics.json' },
  { list: 'statements', file: 'statements.json' },
  { list: 'conflicts', file: 'conflicts.json' },
  { list: 'sources', file: 'sources.json' },
  { list: 'unreadCitations', file: 'citations-outcome-unread.json' },
]

/** What one record of each list is called in a sentence. */
export const RECORD_NOUNS: Readonly<Record<ListName, { readonly one: string; readonly many: string }>> = {
  persons: { one: 'person', many: 'persons' },
  incidents: { one: 'incident', many: 'incidents' },
  cases: { one: 'case', many: 'cases' },
  groups: { one: 'group', many: 'groups' },
  statistics: { one: 'statistic', many: 'statistics' },
  statements: { one: 'statement', many: 'statements' },
  conflicts: { one: 'conflict', many: 'conflicts' },
  sources: { one: 'source', many: 'sources' },
  unreadCitations: { one: 'unread citation', many: 'unread citations' },
}
