import { fileURLToPath } from 'node:url'
import { dataDateOf } from '../knowledge/records/data-date.ts'
import { formatFaults } from '../knowledge/records/format-faults.ts'
import { loadRecords } from '../knowledge/records/load-records.ts'
import type { RecordSet } from '../knowledge/records/record-set.ts'
import type { PublishedRecords } from './publishing/published-records.ts'

/** The records shipped with the bot. */
export const SHIPPED_RECORDS = fileURLToPath(new URL('../seeds', import.meta.url))

/** Records ready to be asked, with their data date; or every fault of the folder, in lines to be shown. */
export type OpenedRecords =
  | ({ readonly ok: true; readonly records: RecordSet; readonly today: string } & Pick<
      PublishedRecords,
      'lists' | 'restricted'
    >)
  | { readonly ok: false; readonly lines: readonly string[] }

/** Opens a folder of record files. The data date is the one given, else the folder's own, else this day. */
export function openRecords(folder: string = SHIPPED_RECORDS, today: string | null = null): OpenedRecords {
  const loaded = loadRecords(folder)
  if (!loaded.ok) return { ok: false, lines: formatFaults(loaded.faults) }
  const day = today ?? dataDateOf(folder) ?? Temporal.Now.plainDateISO().toString()
  const { records, lists, restricted } = loaded
  return { ok: true, records, lists, restricted, today: day }
}
