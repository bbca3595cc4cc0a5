import { fileURLToPath } from 'node:url'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'

/** The records that ship with the product. */
export function shippedRecords(): RecordSet {
  const loaded = loadRecords(fileURLToPath(new URL('../../../seeds', import.meta.url)))
  if (!loaded.ok) throw new Error(`The shipped records have ${loaded.faults.length} faults`)
  return loaded.records
}
