import type { Finding } from '../checks/finding.ts'
import { rawId } from '../checks/raw-value.ts'
import { idField } from '../fields.ts'
import { RECORD_FILES, type ListName } from '../record-files.ts'
import type { RecordFault } from '../record-fault.ts'
import { elementOffsets, offsetOf, type JsonPath } from './json-place.ts'
import { lineFinder } from './line-finder.ts'
import type { RecordFile } from './record-file.ts'

/** Puts findings into words for a reader: file, record, field and line, in the order of the files and their lines. */
export function locateFaults(
  findings: readonly Finding[],
  files: ReadonlyMap<ListName, RecordFile>,
): readonly RecordFault[] {
  return RECORD_FILES.flatMap(({ list, file }) => {
    const source = files.get(list)
    const own = findings.filter((finding) => finding.list === list)
    if (own.length === 0 || source?.state !== 'read') return []
    const offsets = elementOffsets(source.text)
    const placeOf = lineFinder(source.text)
    const faults = own.map(({ index, path, reason }) => {
      const { line } = placeOf(offsetOf(source.text, offsets[index] ?? 0, path))
      return { file, record: recordName(source.rows[index], index), field: fieldName(path), reason, line }
    })
    return faults.sort((a, b) => a.line - b.line)
  })
}

/** The id where it is one that may be shown; else the place in the file, so that a broken id cannot disguise a record. */
function recordName(row: unknown, index: number): string {
  const id = idField.safeParse(rawId(row))
  return id.success ? id.data : `#${index}`
}

/** A field as faults name it, as in `status.asOf` or `hosts[0].from`; null for the whole. */
export function fieldName(path: JsonPath): string | null {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return name === '' ? null : name.replace(/^\./, '')
}
