import { statSync } from 'node:fs'
import { caseSchema } from '../case.ts'
import type { Finding } from '../checks/finding.ts'
import type { RecordFolder, RecordRows } from '../checks/record-folder.ts'
import { conflictSchema } from '../conflict.ts'
import { groupSchema } from '../group.ts'
import { incidentSchema } from '../incident.ts'
import { personSchema } from '../person.ts'
import type { RecordFault } from '../record-fault.ts'
import { RECORD_FILES, type ListName } from '../record-files.ts'
import { sourceSchema } from '../source.ts'
import { statementSchema } from '../statement.ts'
import { statisticSchema } from '../statistic.ts'
import { unreadCitationSchema } from '../unread-citation.ts'
import { ioReason, readRecordFile, type RecordFile } from './record-file.ts'
import { readRows } from './record-rows.ts'
import { visibleText } from './visible-text.ts'

/** A folder as it was read: its files, the rows that fit, what does not fit, and the files that cannot be read at all. */
export interface ReadFolder extends RecordFolder {
  readonly files: ReadonlyMap<ListName, RecordFile>
  readonly shapeFindings: readonly Finding[]
  readonly fileFaults: readonly RecordFault[]
}

/** Reads every record file of a folder and fits its rows to their schemas. Never throws. */
export function readFolder(folder: string): ReadFolder {
  const unusable = folderFault(folder)
  const files = new Map<ListName, RecordFile>(
    unusable ? [] : RECORD_FILES.map(({ list, file }) => [list, readRecordFile(folder, file)]),
  )
  const raw = new Map([...files].flatMap(([list, file]) => (file.state === 'read' ? [[list, file.rows]] : [])))
  return { ...fitted(raw), raw, files, fileFaults: unusable ? [unusable] : fileFaults(files) }
}

function fitted(raw: ReadonlyMap<ListName, readonly unknown[]>): {
  rows: RecordRows
  shapeFindings: readonly Finding[]
} {
  const rowsOf = (list: ListName) => raw.get(list) ?? []
  const read = {
    persons: readRows('persons', personSchema, rowsOf('persons')),
    incidents: readRows('incidents', incidentSchema, rowsOf('incidents')),
    cases: readRows('cases', caseSchema, rowsOf('cases')),
    groups: readRows('groups', groupSchema, rowsOf('groups')),
    statistics: readRows('statistics', statisticSchema, rowsOf('statistics')),
    statements: readRows('statements', statementSchema, rowsOf('statements')),
    conflicts: readRows('conflicts', conflictSchema, rowsOf('conflicts')),
    sources: readRows('sources', sourceSchema, rowsOf('sources')),
    unreadCitations: readRows('unreadCitations', unreadCitationSchema, rowsOf('unreadCitations')),
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
    shapeFindings: RECORD_FILES.flatMap(({ list }) => read[list].findings),
  }
}

function fileFaults(files: ReadonlyMap<ListName, RecordFile>): readonly RecordFault[] {
  return RECORD_FILES.flatMap(({ list, file }) => {
    const read = files.get(list)
    if (read?.state === 'unreadable') return [read.fault]
    const missing = {
      file,
      record: null,
      field: null,
      reason: 'is missing from the folder; only this file is compulsory',
    }
    return read?.state === 'absent' && list === 'persons' ? [missing] : []
  })
}

function folderFault(folder: string): RecordFault | undefined {
  const fault = (reason: string) => ({ file: visibleText(folder), record: null, field: null, reason })
  try {
    const stats = statSync(folder, { throwIfNoEntry: false })
    if (!stats) return fault('is no folder here; check the path')
    return stats.isDirectory() ? undefined : fault('is not a folder; name the folder that holds persons.json')
  } catch (error) {
    return fault(ioReason(error))
  }
}
