import type { RecordFault } from '../record-fault.ts'
import { elementOffsets } from './json-place.ts'
import { lineFinder } from './line-finder.ts'
import { readRecordFile } from './record-file.ts'
import { shownValue } from './shape-reason.ts'

/** The file of a folder that names, by their keys, the records which only reviewers see. */
export const RESTRICTED_FILE = 'restricted.json'

export interface ReadRestricted {
  /** Null where the folder has no such file: then it says nothing about what is restricted. */
  readonly keys: ReadonlySet<string> | null
  readonly faults: readonly RecordFault[]
}

/**
 * Reads a folder's `restricted.json`, an array of record keys. A key that is not among `known` is a fault, since a slip
 * would publish the record that was meant; null leaves that unjudged. Never throws.
 */
export function readRestricted(folder: string, known: ReadonlySet<string> | null): ReadRestricted {
  const file = readRecordFile(folder, RESTRICTED_FILE)
  if (file.state === 'absent') return { keys: null, faults: [] }
  if (file.state === 'unreadable') return { keys: new Set(), faults: [file.fault] }
  const keys = new Set(file.rows.filter((row) => typeof row === 'string'))
  const wrong = file.rows.flatMap((row, index) => {
    const reason = wrongKey(row, known)
    return reason === undefined ? [] : [{ index, reason }]
  })
  if (wrong.length === 0) return { keys, faults: [] }
  const offsets = elementOffsets(file.text)
  const placeOf = lineFinder(file.text)
  const faults = wrong.map(({ index, reason }) => {
    const { line } = placeOf(offsets[index] ?? 0)
    return { file: RESTRICTED_FILE, record: null, field: `[${index}]`, reason, line }
  })
  return { keys, faults }
}

function wrongKey(row: unknown, known: ReadonlySet<string> | null): string | undefined {
  if (typeof row !== 'string') return 'must be the id of a record, in quotes'
  return known === null || known.has(row) ? undefined : `names no record here: ${shownValue(row)}`
}
