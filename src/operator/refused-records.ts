import { formatFaults } from '../../knowledge/records/format-faults.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'

/** Every fault of records that are not published for it. */
export function refusedRecords(faults: readonly RecordFault[]): readonly string[] {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  return [...formatFaults(faults), `${count}: nothing was published.`]
}
