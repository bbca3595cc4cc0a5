import { conflictsAboutFields } from './checks/conflicts-about-fields.ts'
import { disguisedNames } from './checks/disguised-names.ts'
import { implausibleActs } from './checks/implausible-acts.ts'
import { implausibleOutcomes } from './checks/implausible-outcomes.ts'
import { impossibleTimes } from './checks/impossible-times.ts'
import type { RecordCheck } from './checks/record-folder.ts'
import { twinCases, twinGroups, twinPersons, twinSources, unreadCitationsOfCases } from './checks/twin-records.ts'
import { unsafeAddresses } from './checks/unsafe-addresses.ts'
import { unsourcedStatus } from './checks/unsourced-status.ts'
import { dataDateOf } from './data-date.ts'
import { doNoHarm } from './do-no-harm.ts'
import { formatFaults } from './format-faults.ts'
import { LOADING_CHECKS, loadRecords, type LoadedRecords } from './load-records.ts'
import { RECORD_FILES, RECORD_NOUNS } from './record-files.ts'
import type { RecordFault } from './record-fault.ts'
import type { RecordSet } from './record-set.ts'

/** What a terminal prints and returns. */
export interface FolderVerdict {
  readonly lines: string[]
  readonly exitCode: 0 | 2
}

/** What a reviewer must judge; no answer waits for it. */
const REVIEWING_CHECKS: readonly RecordCheck[] = [
  twinPersons,
  twinCases,
  twinGroups,
  twinSources,
  unreadCitationsOfCases,
  unsourcedStatus,
  implausibleOutcomes,
  implausibleActs,
  conflictsAboutFields,
  disguisedNames,
  unsafeAddresses,
]

/**
 * Everything that must hold before records are published: what loading asks, and what a reviewer must judge
 * (harm, records that look like one, statuses without source, what cannot have been). `today` decides who is a minor,
 * the folder's own data date what lies in the future.
 */
export function reviewRecords(folder: string, today: string = Temporal.Now.plainDateISO().toString()): LoadedRecords {
  const gathered = dataDate(folder)
  const checks = [...LOADING_CHECKS, ...REVIEWING_CHECKS, impossibleTimes(gathered.date ?? today), doNoHarm(today)]
  const reviewed = loadRecords(folder, checks)
  if (gathered.faults.length === 0) return reviewed
  return { ok: false, faults: [...gathered.faults, ...(reviewed.ok ? [] : reviewed.faults)] }
}

function dataDate(folder: string): { readonly date: string | null; readonly faults: readonly RecordFault[] } {
  try {
    return { date: dataDateOf(folder), faults: [] }
  } catch {
    const reason = 'must be {"date": "YYYY-MM-DD"} with a day that exists, and nothing else'
    return { date: null, faults: [{ file: 'set.json', record: null, field: null, reason }] }
  }
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
