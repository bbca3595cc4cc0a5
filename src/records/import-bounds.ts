import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ioReason } from '../../knowledge/records/reading/record-file.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'

/** The largest file that is imported, in bytes; the whole shipped set has one. */
export const LARGEST_FILE = 50 * 1024 * 1024

/** The most records that one file may hold, ten times what an instance is measured with. */
export const MOST_ROWS = 100_000

/** Why a file is not even opened: it is missing, no file, or larger than `LARGEST_FILE`. Undefined for one that may be. */
export function unfitFile(path: string): RecordFault | undefined {
  const fault = (reason: string) => ({ file: basename(path), record: null, field: null, reason })
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return fault('is not there; check the path')
    // A pipe or a device might never end.
    if (!stats.isFile()) return fault('is not a regular file')
    return stats.size > LARGEST_FILE ? fault('is larger than 50 MB; import it in parts') : undefined
  } catch (error) {
    return fault(ioReason(error))
  }
}

/** The bytes of a file that may be imported, or why there are none. Never throws. */
export function readWhole(path: string): { readonly bytes: Buffer } | { readonly fault: RecordFault } {
  const unfit = unfitFile(path)
  if (unfit) return { fault: unfit }
  try {
    return { bytes: readFileSync(path) }
  } catch (error) {
    return { fault: { file: basename(path), record: null, field: null, reason: ioReason(error) } }
  }
}
