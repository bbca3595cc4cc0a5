import { twinPersons } from './checks/twin-records.ts'
import { unsourcedStatus } from './checks/unsourced-status.ts'
import { doNoHarm } from './do-no-harm.ts'
import { formatFaults } from './format-faults.ts'
import { LOADING_CHECKS, loadRecords, type LoadedRecords } from './load-records.ts'
import { RECORD_FILES, RECORD_NOUNS } from './record-files.ts'
import type { RecordSet } from './record-set.ts'

/** What a terminal prints and returns. */
export interface FolderVerdict {
  readonly lines: string[]
  readonly exitCode: 0 | 2
}

/**
 * Everything that must hold before records are published: what loading asks, and what a reviewer must judge
 * (harm, persons that look like one, statuses without date or source).
 */
export function reviewRecords(folder: string, today: string = Temporal.Now.plainDateISO().toString()): LoadedRecords {
  return loadRecords(folder, [...LOADING_CHECKS, twinPersons, unsourcedStatus, doNoHarm(today)])
}

/** Says whether a folder of records may be published: counts for each type, or every fault. `today` decides who is a minor. */
export function validateFolder(folder: string, today?: string): FolderVerdict {
  const reviewed = reviewRecords(folder, today)
  if (reviewed.ok) return { lines: [`${counts(reviewed.records)}: no fault`], exitCode: 0 }
  const files = new Set(reviewed.faults.map(({ file }) => file)).size
  const total = `${numbered(reviewed.faults.length, 'fault', 'faults')} in ${numbered(files, 'file', 'files')}`
  return { lines: [...formatFaults(reviewed.faults), `${total}; the records are refused as a whole`], exitCode: 2 }
}

function counts(records: RecordSet): string {
  return RECORD_FILES.map(({ list }) => {
    const { one, many } = RECORD_NOUNS[list]
    return numbered(records[list].length, one, many)
  }).join(', ')
}

function numbered(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
