import { dataDateOf } from '../data-date.ts'
import type { RecordFault } from '../record-fault.ts'

/** A folder's data date (`dataDateOf`), null where it has none; or what is wrong with its `set.json`. Never throws. */
export function readDataDate(folder: string): {
  readonly date: string | null
  readonly faults: readonly RecordFault[]
} {
  try {
    return { date: dataDateOf(folder), faults: [] }
  } catch {
    const reason = 'must be {"date": "YYYY-MM-DD"} with a day that exists, and nothing else'
    return { date: null, faults: [{ file: 'set.json', record: null, field: null, reason }] }
  }
}
