import type { Finding } from '../../knowledge/records/checks/finding.ts'
import { rawKey } from '../../knowledge/records/checks/raw-key.ts'
import { idField } from '../../knowledge/records/fields.ts'
import { fieldName, locateFaults } from '../../knowledge/records/reading/fault-locator.ts'
import type { RecordFile } from '../../knowledge/records/reading/record-file.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import type { RowOrigin } from './given-records.ts'
import type { LaidOver } from './lay-over.ts'

/** Where a fault is said to be that lies in a record which was not given. */
const HELD = 'the records already held'

/**
 * Puts findings about what an import would make into words: file, line or row, record, column and field. First those in
 * record files, then those in a table by its rows, then those that the import brings about in records already held.
 */
export function locateImportFaults(
  findings: readonly Finding[],
  { givenAt, raw }: LaidOver,
  files: ReadonlyMap<ListName, RecordFile>,
): readonly RecordFault[] {
  const placed = findings.map((finding) => ({
    finding,
    origin: givenAt.get(finding.list)?.[finding.index]?.origin ?? null,
  }))
  const inFiles = placed.flatMap(({ finding, origin }) =>
    origin?.kind === 'json' ? [{ ...finding, index: origin.index }] : [],
  )
  const nameOf = ({ list, index }: Finding): string | null => {
    const key = idField.safeParse(rawKey(list, raw.get(list)?.[index]))
    return key.success ? key.data : null
  }
  const inTable = placed
    .flatMap(({ finding, origin }) =>
      origin?.kind === 'table' ? [{ ...tableFault(finding, origin), record: nameOf(finding) }] : [],
    )
    .sort((a, b) => a.row - b.row)
  const inHeld = placed
    .filter(({ origin }) => origin === null)
    .map(({ finding }) => ({
      file: HELD,
      record: nameOf(finding),
      field: fieldName(finding.path),
      reason: finding.reason,
    }))
  return [...locateFaults(inFiles, files), ...inTable, ...inHeld]
}

type TableOrigin = Extract<RowOrigin, { kind: 'table' }>

function tableFault({ path, reason }: Finding, { file, row, line, columnOf }: TableOrigin) {
  const column = columnOf(path)
  return {
    file,
    record: null,
    field: fieldName(path),
    reason,
    row,
    ...(line === null ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}
