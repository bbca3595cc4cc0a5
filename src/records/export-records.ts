import { createHash } from 'node:crypto'
import { z } from 'zod'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import { RECORD_SCHEMAS } from '../../knowledge/records/record-schemas.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'

/** The file that tells what an export holds, the last to be written. */
export const MANIFEST_FILE = 'manifest.json'

/** What `manifest.json` holds: which records these are, how many of each type, and the SHA-256 of each other file in hex. */
export const manifestSchema = z.strictObject({
  version: z.string(),
  date: z.string(),
  counts: z.record(z.string(), z.int()),
  sha256: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

/** Which records are exported: the version of the set, and the day up to which they were gathered (`YYYY-MM-DD`). */
export interface ExportedSet {
  readonly version: string
  readonly date: string
}

/**
 * The files of an export by their names, in the form of the seeds: a file for each list, `set.json` and `manifest.json`.
 * `lists` must hold public records alone (`publicLists`). The records of a list are in the order of their keys and their
 * fields in that of the schema, so that the same records give the same bytes wherever they come from.
 */
export function exportFiles(lists: RecordLists, { version, date }: ExportedSet): ReadonlyMap<string, string> {
  const files = new Map(RECORD_FILES.map(({ list, file }) => [file, listText(list, lists)] as const))
  files.set('set.json', jsonText({ date }))
  const manifest: z.infer<typeof manifestSchema> = {
    version,
    date,
    counts: Object.fromEntries(RECORD_FILES.map(({ list }) => [list, lists[list].length])),
    sha256: Object.fromEntries([...files].map(([file, text]) => [file, sha256(text)])),
  }
  return files.set(MANIFEST_FILE, jsonText(manifest))
}

function listText(list: ListName, lists: RecordLists): string {
  const records = lists[list].map((record) => ({ key: recordKey(record), row: recordRow(list, record) }))
  records.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return jsonText(records.map(({ row }) => inSchemaOrder(list, row)))
}

/** A record with its fields in the order in which its schema names them. */
function inSchemaOrder(list: ListName, row: object): object {
  return recordRow(list, RECORD_SCHEMAS[list].parse(row))
}

/** As the seeds are written: one space for each step in, and a line break at the end. */
function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
