import { formatFaults } from './format-faults.ts'
import { loadRecords, type LoadedRecords } from './load-records.ts'
import { readDataDate } from './reading/read-data-date.ts'
import { RECORD_FILES, RECORD_NOUNS } from './record-files.ts'
import type { RecordLists } from './record-set.ts'
import { reviewingChecks } from './reviewing-checks.ts'

/** What a terminal prints and returns. */
export interface FolderVerdict {
  readonly lines: string[]
  readonly exitCode: 0 | 2
}

/**
 * A folder that may be published, by `reviewingChecks`, or every fault. `today` decides who is a minor, the folder's own
 * data date what lies in the future.
 */
export function reviewRecords(folder: string, today: string = Temporal.Now.plainDateISO().toString()): LoadedRecords {
  const gathered = readDataDate(folder)
  const reviewed = loadRecords(folder, reviewingChecks({ gathered: gathered.date ?? today, today }))
  if (gathered.faults.length === 0) return reviewed
  return { ok: false, faults: [...gathered.faults, ...(reviewed.ok ? [] : reviewed.faults)] }
}

/** Says whether a folder of records may be published: counts for each type, or every fault. `today` decides who is a minor. */
export function validateFolder(folder: string, today?: string): FolderVerdict {
  const reviewed = reviewRecords(folder, today)
  if (reviewed.ok) {
    const { lists, restricted } = reviewed
    const hidden = restricted.size > 0 ? `, ${restricted.size} of them restricted` : ''
    return { lines: [`${counts(lists)}${hidden}: no fault`], exitCode: 0 }
  }
  const files = new Set(reviewed.faults.map(({ file }) => file)).size
  const total = `${numbered(reviewed.faults.length, 'fault', 'faults')} in ${numbered(files, 'file', 'files')}`
  return { lines: [...formatFaults(reviewed.faults), `${total}; the records are refused as a whole`], exitCode: 2 }
}

/** “277 persons, 394 incidents, …” */
function counts(lists: RecordLists): string {
  return RECORD_FILES.map(({ list }) => {
    const { one, many } = RECORD_NOUNS[list]
    return numbered(lists[list].length, one, many)
  }).join(', ')
}

function numbered(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
