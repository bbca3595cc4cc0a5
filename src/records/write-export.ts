import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { visibleText } from '../../knowledge/records/reading/visible-text.ts'
import { Fault } from '../fault.ts'
import { MANIFEST_FILE, manifestSchema } from './export-records.ts'

export type WrittenExport = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/** Of a file that was not finished, beside the one that it is to replace. */
const UNFINISHED = '.partial'

/**
 * Writes the files of an export (`exportFiles`) into a folder, which is made where it is not there. A folder that holds
 * anything but an earlier export is refused and left as it is. Every file is written whole beside its place and only then
 * put there, the manifest last: a reader never meets half a file, and an export that was cut off is seen by its checksums.
 * Throws a `store` fault where the disk refuses.
 */
export function writeExport(folder: string, files: ReadonlyMap<string, string>): WrittenExport {
  const names = [...files.keys()].sort((a, b) => Number(a === MANIFEST_FILE) - Number(b === MANIFEST_FILE))
  try {
    const reason = refusal(folder, files)
    if (reason !== undefined) return { ok: false, reason }
    mkdirSync(folder, { recursive: true })
    for (const name of names) writeWhole(join(folder, `${name}${UNFINISHED}`), files.get(name) ?? '')
    for (const name of names) renameSync(join(folder, `${name}${UNFINISHED}`), join(folder, name))
  } catch (error) {
    for (const name of names) removeUnfinished(join(folder, `${name}${UNFINISHED}`))
    throw new Fault('store', `the export cannot be written to ${visibleText(folder)}`, {
      remedy: 'Check that there is space and that this user may write there, then export again.',
      cause: error,
    })
  }
  return { ok: true }
}

/** Why nothing is written there; undefined for a folder that is new, empty or an earlier export. */
function refusal(folder: string, files: ReadonlyMap<string, string>): string | undefined {
  const shown = visibleText(folder)
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  if (!stats.isDirectory()) return `${shown} is not a folder; name one that is new or empty`
  const held = readdirSync(folder)
  const own = new Set([...files.keys()].flatMap((name) => [name, `${name}${UNFINISHED}`]))
  const strange = held.find((name) => !own.has(name))
  if (strange !== undefined)
    return `${shown} holds ${visibleText(strange)}, which is no part of an export; name a folder that is new or empty`
  if (held.every((name) => name.endsWith(UNFINISHED)) || isManifest(join(folder, MANIFEST_FILE))) return undefined
  return `${shown} holds files and no ${MANIFEST_FILE} of an earlier export; name a folder that is new or empty`
}

function removeUnfinished(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // What made the export fail is told, not this: what stays here is overwritten by the next export.
  }
}

function isManifest(path: string): boolean {
  try {
    return manifestSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success
  } catch {
    // Missing, unreadable or no JSON: the folder is not known to be an export, and is refused.
    return false
  }
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
