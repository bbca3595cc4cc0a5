import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { Fault } from '../fault.ts'
import {
  BACKUP_VERSION,
  backupEnd,
  backupHeader,
  backupRow,
  type BackupHeader,
  type BackupRow,
} from './backup-format.ts'
import { BACKUP_TABLES } from './backup-tables.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

/** A header, then rows. */
export type BackupPart =
  | { readonly part: 'header'; readonly header: BackupHeader }
  | { readonly part: 'row'; readonly row: BackupRow }

const TABLES: ReadonlySet<string> = new Set(BACKUP_TABLES.map(({ table }) => table))

/**
 * Reads a backup part by part. What it gives counts only when it has ended without a fault: the checksum is in the last
 * line. Throws a Fault `config` for a file that is no backup, is damaged, cut off, or a newer version’s.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256')
  const counted = new Map<string, number>()
  let header: BackupHeader | undefined
  let waiting: string | undefined
  for await (const line of linesOf(file)) {
    if (waiting !== undefined) {
      hash.update(`${waiting}\n`)
      const part = header === undefined ? headerIn(waiting) : rowIn(waiting)
      if (part.part === 'header') header = part.header
      else counted.set(part.row[0], (counted.get(part.row[0]) ?? 0) + 1)
      yield part
    }
    waiting = line
  }
  if (header === undefined) throw noBackup()
  const end = backupEnd.safeParse(parsed(waiting ?? ''))
  if (!end.success || end.data.sha256 !== hash.digest('hex') || !areAllThere(header, counted)) throw damaged()
}

/** Reads all of it, for its header and to know that it is whole. */
export async function checkBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined
  for await (const part of readBackup(file)) if (part.part === 'header') header = part.header
  if (header === undefined) throw noBackup()
  return header
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  try {
    yield* createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity })
  } catch (error) {
    throw isAbsent(error) ? absent(error) : noBackup(error)
  } finally {
    source.destroy()
  }
}

function headerIn(line: string): BackupPart {
  const header = backupHeader.safeParse(parsed(line))
  if (!header.success) throw noBackup()
  const { version, migrations } = header.data
  if (version > BACKUP_VERSION || migrations.some((name) => !Object.hasOwn(MIGRATIONS, name))) throw newer()
  return { part: 'header', header: header.data }
}

function rowIn(line: string): BackupPart {
  const row = backupRow.safeParse(parsed(line))
  if (!row.success || !TABLES.has(row.data[0])) throw damaged()
  return { part: 'row', row: row.data }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // What is no JSON has none of the shapes that are looked for.
    return undefined
  }
}

function areAllThere({ counts }: BackupHeader, counted: ReadonlyMap<string, number>): boolean {
  return Object.entries(counts).every(([table, count]) => (counted.get(table) ?? 0) === count)
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EISDIR'].includes(String(error.code))
}

function absent(cause: unknown): Fault {
  return new Fault('config', 'the backup cannot be read', { remedy: 'Check its path and rights.', cause })
}

function noBackup(cause?: unknown): Fault {
  return new Fault('config', 'the file is no backup of Panoh’s, or is damaged', {
    remedy: 'Take another backup. Nothing was written.',
    cause,
  })
}

function damaged(): Fault {
  return new Fault('config', 'the backup is damaged or cut off', { remedy: 'Take another one. Nothing was written.' })
}

function newer(): Fault {
  return new Fault('config', 'the backup was made by a newer version of Panoh', {
    remedy: 'Install that version or a newer one. Nothing was written.',
  })
}
