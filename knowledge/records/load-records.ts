import { checkRows } from './check-rows.ts'
import { contradictoryProvisions } from './checks/contradictory-provisions.ts'
import { danglingReferences } from './checks/dangling-references.ts'
import { duplicateIds } from './checks/duplicate-ids.ts'
import type { RecordCheck } from './checks/record-folder.ts'
import { restrictedReferences } from './checks/restricted-references.ts'
import { reversedStays } from './checks/reversed-stays.ts'
import { twinIncidents } from './checks/twin-records.ts'
import { unseenCharacters } from './checks/unseen-characters.ts'
import { publicLists } from './public-lists.ts'
import { locateFaults } from './reading/fault-locator.ts'
import { missingPersons, readFolder } from './reading/read-folder.ts'
import type { RecordFault } from './record-fault.ts'
import { recordSet, type RecordLists, type RecordSet } from './record-set.ts'

/** A folder of record files, whole or not at all. */
export type LoadedRecords =
  | {
      readonly ok: true
      /** What a reader may see. */
      readonly records: RecordSet
      /** Every record, also those that only reviewers see. */
      readonly lists: RecordLists
      /** The keys (`recordKey`) of the records that only reviewers see. */
      readonly restricted: ReadonlySet<string>
    }
  | { readonly ok: false; readonly faults: readonly RecordFault[] }

/** What must hold for an answer to be right. What a reviewer must judge comes on top in `reviewRecords`. */
export const LOADING_CHECKS: readonly RecordCheck[] = [
  danglingReferences,
  duplicateIds,
  restrictedReferences,
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
  const restricted = read.restricted ?? new Set()
  const checked = checkRows({ raw: read.raw, restricted }, checks)
  const faults = [
    ...read.fileFaults,
    ...missingPersons(read),
    ...(checked.ok ? [] : locateFaults(checked.findings, read.files)),
  ]
  if (!checked.ok || faults.length > 0) return { ok: false, faults }
  const { lists } = checked
  return { ok: true, records: recordSet(publicLists(lists, restricted)), lists, restricted }
}
