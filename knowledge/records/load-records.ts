import { contradictoryProvisions } from './checks/contradictory-provisions.ts'
import { danglingReferences } from './checks/dangling-references.ts'
import { duplicateIds } from './checks/duplicate-ids.ts'
import type { Finding } from './checks/finding.ts'
import type { RecordCheck } from './checks/record-folder.ts'
import { reversedStays } from './checks/reversed-stays.ts'
import { twinIncidents } from './checks/twin-records.ts'
import { unseenCharacters } from './checks/unseen-characters.ts'
import { locateFaults } from './reading/fault-locator.ts'
import { readFolder, type ReadFolder } from './reading/read-folder.ts'
import type { RecordFault } from './record-fault.ts'
import { recordSet, type RecordSet } from './record-set.ts'

/** A folder of record files, whole or not at all. */
export type LoadedRecords =
  | { readonly ok: true; readonly records: RecordSet }
  | { readonly ok: false; readonly faults: readonly RecordFault[] }

/** What must hold for an answer to be right. What a reviewer must judge comes on top in `reviewRecords`. */
export const LOADING_CHECKS: readonly RecordCheck[] = [
  danglingReferences,
  duplicateIds,
  reversedStays,
  contradictoryProvisions,
  twinIncidents,
  unseenCharacters,
]

/**
 * Reads the record files of a folder (persons.json is compulsory, an absent other file is an empty list).
 * One fault of shape, or found by one of `checks`, refuses the whole folder, with every fault named. Never throws.
 */
export function loadRecords(folder: string, checks: readonly RecordCheck[] = LOADING_CHECKS): LoadedRecords {
  const read = readFolder(folder)
  const faults = [...read.fileFaults, ...locateFaults(findingsOf(read, checks), read.files)]
  if (faults.length > 0) return { ok: false, faults }
  const { persons, incidents, cases, groups, statistics, statements, conflicts, sources, unreadCitations } = read.rows
  const records = recordSet({
    persons: persons.map(({ record }) => record),
    incidents: incidents.map(({ record }) => record),
    cases: cases.map(({ record }) => record),
    groups: groups.map(({ record }) => record),
    statistics: statistics.map(({ record }) => record),
    statements: statements.map(({ record }) => record),
    conflicts: conflicts.map(({ record }) => record),
    sources: sources.map(({ record }) => record),
    unreadCitations: unreadCitations.map(({ record }) => record),
  })
  return { ok: true, records }
}

/** What is wrong with a field's shape is said once: the checks have nothing to add about that field. */
function findingsOf(read: ReadFolder, checks: readonly RecordCheck[]): readonly Finding[] {
  const shaped = new Set(read.shapeFindings.map(placeOf))
  const checked = checks.flatMap((check) => check(read)).filter((finding) => !shaped.has(placeOf(finding)))
  return [...read.shapeFindings, ...checked]
}

function placeOf({ list, index, path }: Finding): string {
  return JSON.stringify([list, index, path])
}
