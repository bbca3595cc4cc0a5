import type { Finding } from '../checks/finding.ts'
import type { RecordRows } from '../checks/record-folder.ts'
import { RECORD_FILES, type ListName } from '../record-files.ts'
import { RECORD_SCHEMAS } from '../record-schemas.ts'
import { readRows } from './record-rows.ts'

/** The rows that fit their schemas, and what does not fit. */
export interface FittedRows {
  readonly rows: RecordRows
  readonly findings: readonly Finding[]
}

/** Fits the rows of every list to its schema; a list that is not there has none. */
export function fitRows(raw: ReadonlyMap<ListName, readonly unknown[]>): FittedRows {
  const rowsOf = (list: ListName) => raw.get(list) ?? []
  const read = {
    persons: readRows('persons', RECORD_SCHEMAS.persons, rowsOf('persons')),
    incidents: readRows('incidents', RECORD_SCHEMAS.incidents, rowsOf('incidents')),
    cases: readRows('cases', RECORD_SCHEMAS.cases, rowsOf('cases')),
    groups: readRows('groups', RECORD_SCHEMAS.groups, rowsOf('groups')),
    statistics: readRows('statistics', RECORD_SCHEMAS.statistics, rowsOf('statistics')),
    statements: readRows('statements', RECORD_SCHEMAS.statements, rowsOf('statements')),
    conflicts: readRows('conflicts', RECORD_SCHEMAS.conflicts, rowsOf('conflicts')),
    sources: readRows('sources', RECORD_SCHEMAS.sources, rowsOf('sources')),
    unreadCitations: readRows('unreadCitations', RECORD_SCHEMAS.unreadCitations, rowsOf('unreadCitations')),
  }
  return {
    rows: {
      persons: read.persons.rows,
      incidents: read.incidents.rows,
      cases: read.cases.rows,
      groups: read.groups.rows,
      statistics: read.statistics.rows,
      statements: read.statements.rows,
      conflicts: read.conflicts.rows,
      sources: read.sources.rows,
      unreadCitations: read.unreadCitations.rows,
    },
    findings: RECORD_FILES.flatMap(({ list }) => read[list].findings),
  }
}
