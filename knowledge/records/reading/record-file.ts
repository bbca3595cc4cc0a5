import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordFault } from '../record-fault.ts'
import { lineFinder } from './line-finder.ts'
import { syntaxBreak } from './json-syntax.ts'
import { visibleText } from './visible-text.ts'

/** What became of one file: its rows as JSON gave them, nothing because it is not there, or why it cannot be read. */
export type RecordFile =
  | { readonly state: 'read'; readonly text: string; readonly rows: readonly unknown[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly fault: RecordFault }

/** Reads a file that should hold one JSON array. Never throws. */
export function readRecordFile(folder: string, file: string): RecordFile {
  const bytes = readBytes(join(folder, file))
  if (bytes === undefined) return { state: 'absent' }
  if ('reason' in bytes) return unreadable(file, bytes)
  // A byte order mark, which some editors write, is dropped here.
  const text = new TextDecoder().decode(bytes)
  if (!isUtf8(bytes)) return unreadable(file, notUtf8(text))
  const rows = parsedJson(text)
  if (rows === undefined) return unreadable(file, notJson(text))
  if (!Array.isArray(rows)) return unreadable(file, { reason: 'must hold an array of records: [ … ]', line: 1 })
  return { state: 'read', text, rows }
}

/** What the operating system said, with what to do about it. */
export function ioReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const remedy = REMEDIES.get(code) ?? 'check the disk and the path, then try again'
  return `cannot be read (${visibleText(code)}): ${remedy}`
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'give the user that runs this read permission on the folder and the file'],
  ['EPERM', 'give the user that runs this read permission on the folder and the file'],
  ['ELOOP', 'the link points to itself; put the file itself here'],
  ['EMFILE', 'too many files are open; close other programs or raise the limit'],
  ['ENAMETOOLONG', 'the path is too long; move the folder nearer to the root'],
])

interface Damage {
  readonly reason: string
  readonly line?: number
}

function unreadable(file: string, damage: Damage): RecordFile {
  return { state: 'unreadable', fault: { file, record: null, field: null, ...damage } }
}

function readBytes(path: string): Uint8Array | Damage | undefined {
  try {
    // A pipe or a device might never end.
    if (!statSync(path).isFile()) return { reason: 'is not a regular file; put a JSON file in its place' }
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return { reason: ioReason(error) }
  }
}

function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    // Why and where is found by `syntaxBreak`, which names the place for every fault.
    return undefined
  }
}

function notJson(text: string): Damage {
  const broken = syntaxBreak(text) ?? { offset: text.length, expected: 'the end' }
  const { line, column } = lineFinder(text)(broken.offset)
  const place = `line ${line}, column ${column}`
  const cut = broken.offset >= text.length
  const found = visibleText(String.fromCodePoint(text.codePointAt(broken.offset) ?? 0x20))
  const reason = cut
    ? `ends too early (${place}), as if it had been cut off: ${broken.expected} is missing`
    : `is broken JSON (${place}): found ${found} where ${broken.expected} should be`
  return { reason: text.trim() === '' ? 'is empty; a file without records holds []' : reason, line }
}

function notUtf8(text: string): Damage {
  const { line, column } = lineFinder(text)(text.indexOf('\uFFFD'))
  return { reason: `is not UTF-8, or was cut off (line ${line}, column ${column}); save it as UTF-8`, line }
}
