import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'
import { fieldName } from '../../knowledge/records/reading/fault-locator.ts'
import { offsetOf, type JsonPath } from '../../knowledge/records/reading/json-place.ts'
import { skipSpace, syntaxBreak } from '../../knowledge/records/reading/json-syntax.ts'
import { lineFinder } from '../../knowledge/records/reading/line-finder.ts'
import { shapeReason } from '../../knowledge/records/reading/shape-reason.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import { readWhole } from './import-bounds.ts'
import { mappingSchema, type Mapping } from './mapping.ts'
import { mappingFaults, type MappingFault } from './mapping-faults.ts'

export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping; readonly faultAt: (path: JsonPath, reason: string) => RecordFault }
  | { readonly ok: false; readonly faults: readonly RecordFault[] }

/** Reads a mapping file and judges it against the fields of its list; each fault names the field and the line. Never throws. */
export function readMapping(path: string): ReadMapping {
  const file = basename(path)
  const whole = readWhole(path)
  if ('fault' in whole) {
    const reason = `${whole.fault.reason}; a table needs a mapping file`
    return { ok: false, faults: [{ ...whole.fault, reason }] }
  }
  const { bytes } = whole
  const text = new TextDecoder().decode(bytes)
  const broken = syntaxBreak(text)
  if (!isUtf8(bytes) || broken) {
    const line = broken ? lineFinder(text)(broken.offset).line : 1
    const reason = broken ? `is broken JSON: ${broken.expected} should be here` : 'is not UTF-8; save it as UTF-8'
    return { ok: false, faults: [{ file, record: null, field: null, reason, line }] }
  }
  const faultAt = (place: JsonPath, reason: string): RecordFault => {
    const { line } = lineFinder(text)(offsetOf(text, skipSpace(text, 0), place))
    return { file, record: null, field: fieldName(place), reason, line }
  }
  const parsed = mappingSchema.safeParse(JSON.parse(text), { error: shapeReason, reportInput: true })
  const faults = parsed.success ? mappingFaults(parsed.data) : parsed.error.issues.flatMap(faultsOfShape)
  if (!parsed.success || faults.length > 0)
    return { ok: false, faults: faults.map((fault) => faultAt(fault.path, fault.reason)) }
  return { ok: true, mapping: parsed.data, faultAt }
}

type Issue = NonNullable<ReturnType<typeof mappingSchema.safeParse>['error']>['issues'][number]

function faultsOfShape(issue: Issue): readonly MappingFault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step))
  if (issue.code !== 'unrecognized_keys') return [{ path, reason: issue.message }]
  return issue.keys.map((key) => ({ path: [...path, key], reason: 'is nothing that a mapping can say here' }))
}
