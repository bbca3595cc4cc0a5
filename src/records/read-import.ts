import { statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { checkRows } from '../../knowledge/records/check-rows.ts'
import { visibleText } from '../../knowledge/records/reading/visible-text.ts'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import { reviewingChecks } from '../../knowledge/records/reviewing-checks.ts'
import { unreadable, type GivenRecords } from './given-records.ts'
import type { ImportBase } from './import-base.ts'
import { unfitFile } from './import-bounds.ts'
import { importFolder, importRecordFile } from './import-folder.ts'
import { importTable } from './import-table.ts'
import { layOver } from './lay-over.ts'
import { locateImportFaults } from './locate-import-faults.ts'

/** What an import would make of the records: valid as a whole, or every fault. */
export type ReadImport =
  | {
      readonly ok: true
      /** Every record that there would be. */
      readonly lists: RecordLists
      /** The keys of those that only reviewers would see. */
      readonly restricted: ReadonlySet<string>
      /** The keys of the records that the import gave, changed or not. */
      readonly given: ReadonlySet<string>
      /** The day up to which they would be gathered, `YYYY-MM-DD`. */
      readonly dataDate: string
    }
  | { readonly ok: false; readonly faults: readonly RecordFault[] }

export interface ImportOptions {
  /** The mapping of a CSV or XLSX file; without it the JSON file beside it: `acts.mapping.json` for `acts.csv`. */
  readonly mapping?: string
  /** True where a folder is said to hold every record, so that one which it does not hold is removed. */
  readonly complete?: boolean
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * Reads a folder in the form of the seeds, one file of it, or a table, lays it over what is held, and judges the whole as
 * a folder is judged that may be published. It writes nothing and throws nothing: one fault refuses all of it.
 */
export async function readImport(path: string, base: ImportBase, options: ImportOptions): Promise<ReadImport> {
  const given = await givenIn(path, base, options)
  if (given.records.length === 0 && given.faults.length > 0) return { ok: false, faults: given.faults }
  const { today, complete = false } = options
  const laidOver = layOver(base, given, complete)
  const gathered = latest([base.dataDate, given.dataDate ?? today])
  const checked = checkRows(laidOver, reviewingChecks({ gathered, today }), laidOver.findings)
  const faults = [...given.faults, ...(checked.ok ? [] : locateImportFaults(checked.findings, laidOver, given.files))]
  if (!checked.ok || faults.length > 0) return { ok: false, faults }
  return { ok: true, lists: checked.lists, restricted: laidOver.restricted, given: laidOver.given, dataDate: gathered }
}

async function givenIn(path: string, base: ImportBase, { mapping, complete = false, today }: ImportOptions) {
  const extension = extname(path).toLowerCase()
  if (isFolder(path)) return importFolder(path, { complete, today })
  if (complete) return refused(path, 'is one file; only a folder can be the complete set')
  if (extension === '.json') return importRecordFile(path)
  if (['.csv', '.tsv', '.xlsx'].includes(extension)) {
    const rows = heldRows(base)
    return importTable(path, mapping ?? mappingBeside(path), (list, key) => rows.get(list)?.get(key))
  }
  const unfit = unfitFile(path)
  return unfit
    ? unreadable([unfit])
    : refused(path, 'is nothing that can be imported: a folder, or a .json, .csv, .tsv or .xlsx file')
}

function refused(path: string, reason: string): GivenRecords {
  return unreadable([{ file: visibleText(basename(path)), record: null, field: null, reason }])
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    // What cannot even be looked at is said when it is opened.
    return false
  }
}

function mappingBeside(path: string): string {
  return `${path.slice(0, path.length - extname(path).length)}.mapping.json`
}

function heldRows({ lists }: ImportBase): ReadonlyMap<ListName, ReadonlyMap<string, object>> {
  return new Map(
    RECORD_FILES.map(({ list }) => [
      list,
      new Map(lists[list].map((record) => [recordKey(record), recordRow(list, record)] as const)),
    ]),
  )
}

function latest(days: readonly (string | null)[]): string {
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '')
}
