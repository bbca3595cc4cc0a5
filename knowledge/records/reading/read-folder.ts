import { statSync } from 'node:fs'
import { keysOf } from '../checks/raw-key.ts'
import type { RecordFault } from '../record-fault.ts'
import { RECORD_FILES, type ListName } from '../record-files.ts'
import { ioReason, readRecordFile, type RecordFile } from './record-file.ts'
import { readRestricted } from './restricted-file.ts'
import { visibleText } from './visible-text.ts'

/** A folder as it was read: its files, their rows whatever their shape, and what cannot be read at all. */
export interface ReadFolder {
  readonly files: ReadonlyMap<ListName, RecordFile>
  readonly raw: ReadonlyMap<ListName, readonly unknown[]>
  /** The keys of the records that only reviewers see; null where the folder says nothing about it. */
  readonly restricted: ReadonlySet<string> | null
  readonly fileFaults: readonly RecordFault[]
}

/** Reads every record file of a folder that is there. Never throws. */
export function readFolder(folder: string): ReadFolder {
  const unusable = folderFault(folder)
  if (unusable) return { files: new Map(), raw: new Map(), restricted: null, fileFaults: [unusable] }
  const files = new Map<ListName, RecordFile>(
    RECORD_FILES.map(({ list, file }) => [list, readRecordFile(folder, file)] as const),
  )
  const raw = new Map([...files].flatMap(([list, file]) => (file.state === 'read' ? [[list, file.rows]] : [])))
  const faults = unreadableFiles(files)
  // What stands in a file that cannot be read is not known to be missing.
  const known = faults.length > 0 ? null : keysOf(raw)
  const restricted = readRestricted(folder, known)
  return { files, raw, restricted: restricted.keys, fileFaults: [...faults, ...restricted.faults] }
}

function unreadableFiles(files: ReadonlyMap<ListName, RecordFile>): readonly RecordFault[] {
  return [...files.values()].flatMap((read) => (read.state === 'unreadable' ? [read.fault] : []))
}

/** What is wrong with a folder that is to be a whole record set: persons.json is compulsory. */
export function missingPersons({ files }: ReadFolder): readonly RecordFault[] {
  const reason = 'is missing from the folder; only this file is compulsory'
  return files.get('persons')?.state === 'absent' ? [{ file: 'persons.json', record: null, field: null, reason }] : []
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
