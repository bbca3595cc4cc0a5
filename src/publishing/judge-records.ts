import { checkRows } from '../../knowledge/records/check-rows.ts'
import type { Finding } from '../../knowledge/records/checks/finding.ts'
import { rawKey } from '../../knowledge/records/checks/raw-key.ts'
import { idField } from '../../knowledge/records/fields.ts'
import { fieldName } from '../../knowledge/records/reading/fault-locator.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import { reviewingChecks, type ReviewDays } from '../../knowledge/records/reviewing-checks.ts'

/** Rows of any shape, by their lists. */
export type RawLists = ReadonlyMap<ListName, readonly unknown[]>

/** Records that may be published together, or everything that speaks against it. */
export type JudgedRecords =
  | { readonly ok: true; readonly lists: RecordLists }
  | { readonly ok: false; readonly faults: readonly RecordFault[] }

/** Records as their files would hold them. */
export function rawLists(lists: RecordLists): RawLists {
  return new Map(RECORD_FILES.map(({ list }) => [list, lists[list].map((record) => recordRow(list, record))] as const))
}

/** Judges a whole set as a folder is judged that may be published. */
export function judgeRecords(raw: RawLists, restricted: ReadonlySet<string>, days: ReviewDays): JudgedRecords {
  const checked = checkRows({ raw, restricted }, reviewingChecks(days))
  return checked.ok ? checked : { ok: false, faults: checked.findings.map((finding) => faultOf(finding, raw)) }
}

function faultOf({ list, index, path, reason }: Finding, raw: RawLists): RecordFault {
  const key = idField.safeParse(rawKey(list, raw.get(list)?.[index]))
  const file = RECORD_FILES.find((one) => one.list === list)?.file ?? list
  return { file, record: key.success ? key.data : `#${index}`, field: fieldName(path), reason }
}
