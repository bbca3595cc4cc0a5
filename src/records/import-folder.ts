import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rawKey } from '../../knowledge/records/checks/raw-key.ts'
import { readDataDate } from '../../knowledge/records/reading/read-data-date.ts'
import { readFolder } from '../../knowledge/records/reading/read-folder.ts'
import { readRecordFile, type RecordFile } from '../../knowledge/records/reading/record-file.ts'
import { RESTRICTED_FILE } from '../../knowledge/records/reading/restricted-file.ts'
import { visibleText } from '../../knowledge/records/reading/visible-text.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { MANIFEST_FILE } from './export-records.ts'
import { unreadable, type GivenRecord, type GivenRecords } from './given-records.ts'
import { MOST_ROWS, unfitFile } from './import-bounds.ts'

interface FolderImport {
  /** Whether the folder claims to hold every record: then it must hold every file. */
  readonly complete: boolean
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Reads a folder in the form of the seeds, of which some files may be absent. Never throws. */
export function importFolder(folder: string, { complete, today }: FolderImport): GivenRecords {
  const names = [...RECORD_FILES.map(({ file }) => file), 'set.json', RESTRICTED_FILE]
  const unfit = names.flatMap((name) => (existsSync(join(folder, name)) ? (unfitFile(join(folder, name)) ?? []) : []))
  if (unfit.length > 0) return unreadable(unfit)
  const { files, restricted, fileFaults } = readFolder(folder)
  const date = readDataDate(folder)
  const given = givenByFiles(files, restricted)
  const missing = complete ? absentFrom(files) : []
  const faults = [
    ...fileFaults,
    ...nothingIn(folder, files),
    ...strangeFiles(folder),
    ...missing.map((list) => faultOf(fileOf(list), MISSING)),
    ...date.faults,
    ...notYet(date.date, today),
    ...given.faults,
  ]
  return { ...given, faults, unknown: given.unknown.union(new Set(missing)), dataDate: date.date }
}

/** A misnamed file would be passed over, and its records with it. */
function strangeFiles(folder: string): readonly RecordFault[] {
  const known = new Set([...RECORD_FILES.map(({ file }) => file), 'set.json', RESTRICTED_FILE, MANIFEST_FILE])
  const strange = namesIn(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.mapping.json') && !known.has(name),
  )
  return strange.map((name) => faultOf(visibleText(name), 'is no file of records; rename it, or put it elsewhere'))
}

/** What is said of a folder that cannot be read is said already. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Reads one file in the form of the seeds, whose name tells its list. Never throws. */
export function importRecordFile(path: string): GivenRecords {
  const name = basename(path)
  const entry = RECORD_FILES.find(({ file }) => file === name)
  const known = RECORD_FILES.map(({ file }) => file).join(', ')
  if (!entry) return unreadable([faultOf(visibleText(name), `is not named like a file of records: ${known}`)])
  const unfit = unfitFile(path)
  if (unfit) return unreadable([unfit])
  const file = readRecordFile(dirname(path), name)
  const given = givenByFiles(new Map([[entry.list, file]]), null)
  return file.state === 'unreadable' ? { ...given, faults: [file.fault] } : given
}

function givenByFiles(files: ReadonlyMap<ListName, RecordFile>, restricted: ReadonlySet<string> | null): GivenRecords {
  const read = [...files].flatMap(([list, file]) => (file.state === 'read' ? [{ list, rows: file.rows }] : []))
  const tooMany = read.filter(({ rows }) => rows.length > MOST_ROWS).map(({ list }) => list)
  const unreadableFiles = [...files].flatMap(([list, file]) => (file.state === 'unreadable' ? [list] : []))
  return {
    records: read
      .filter(({ list }) => !tooMany.includes(list))
      .flatMap(({ list, rows }) => rows.map((row, index) => givenRecord(list, row, index, restricted))),
    files,
    faults: tooMany.map((list) => faultOf(fileOf(list), `has more than ${MOST_ROWS} records; import it in parts`)),
    unknown: new Set([...tooMany, ...unreadableFiles]),
    dataDate: null,
    tellsRestricted: restricted !== null,
  }
}

function givenRecord(list: ListName, row: unknown, index: number, restricted: ReadonlySet<string> | null): GivenRecord {
  const key = rawKey(list, row)
  const isRestricted = restricted === null || key === undefined ? null : restricted.has(key)
  return { list, row, origin: { kind: 'json', index }, wrong: [], isRestricted }
}

const MISSING = 'is missing: a complete set holds every file, with [] where it has no such records'

function absentFrom(files: ReadonlyMap<ListName, RecordFile>): readonly ListName[] {
  return [...files].flatMap(([list, file]) => (file.state === 'absent' ? [list] : []))
}

function nothingIn(folder: string, files: ReadonlyMap<ListName, RecordFile>): readonly RecordFault[] {
  if (files.size === 0 || absentFrom(files).length < files.size) return []
  return [faultOf(visibleText(folder), 'holds no file of records, such as persons.json')]
}

function notYet(date: string | null, today: string): readonly RecordFault[] {
  if (date === null || date <= today) return []
  return [{ ...faultOf('set.json', `is still to come: ${date}`), field: 'date' }]
}

function fileOf(list: ListName): string {
  return RECORD_FILES.find((entry) => entry.list === list)?.file ?? list
}

function faultOf(file: string, reason: string): RecordFault {
  return { file, record: null, field: null, reason }
}
