import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, linkSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql, type Kysely } from 'kysely'
import { Fault } from '../fault.ts'
import { BACKUP_VERSION, type BackupHeader } from './backup-format.ts'
import { BACKUP_TABLES } from './backup-tables.ts'
import { keyCheck } from './keys/store-key.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Store } from './store.ts'
import { storeFault } from './store-fault.ts'
import type { Tables } from './tables.ts'

/** So many rows are read at a time. */
const ROWS_A_PAGE = 1_000

/**
 * Writes everything that the store holds into a file, of one moment while others go on writing: the same form from
 * either database, for either. The file is its owner’s alone, whole or not there, and never written over another. The key
 * is not in it: what is sealed in the store is sealed in the backup. Throws a Fault `config` where a file is there
 * already, `store` where it cannot be written.
 */
export async function backup(store: Store, file: string, at: number): Promise<BackupHeader> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.partial`
  try {
    const header = await store.read((db) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((tx) => writeAll(tx, draft, { keyCheck: keyCheck(store.sealing), madeAt: at })),
    )
    place(draft, file)
    return header
  } finally {
    rmSync(draft, { force: true })
  }
}

async function writeAll(
  tx: Kysely<Tables>,
  draft: string,
  known: Pick<BackupHeader, 'keyCheck' | 'madeAt'>,
): Promise<BackupHeader> {
  const header: BackupHeader = {
    format: 'panoh-backup',
    version: BACKUP_VERSION,
    migrations: Object.keys(MIGRATIONS),
    ...known,
    counts: await countsOf(tx),
  }
  try {
    const into = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(Readable.from(withChecksum(linesOf(tx, header))), createGzip(), into)
  } catch (error) {
    throw error instanceof Fault ? error : notWritten(error)
  }
  return header
}

async function countsOf(tx: Kysely<Tables>): Promise<Record<string, number>> {
  const counts: [string, number][] = []
  for (const { table } of BACKUP_TABLES) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)
    counts.push([table, Number(rows[0]?.n)])
  }
  return Object.fromEntries(counts)
}

async function* linesOf(tx: Kysely<Tables>, header: BackupHeader): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const { table, key } of BACKUP_TABLES) {
    const order = sql.join(key.map((column) => sql.ref(column)))
    for (let from = 0; from < (header.counts[table] ?? 0); from += ROWS_A_PAGE) {
      const page = sql<object>`select * from ${sql.table(table)} order by ${order} limit ${sql.lit(ROWS_A_PAGE)} offset ${sql.lit(from)}`
      const { rows } = await asFaults(() => page.execute(tx))
      yield rows.map((row) => `${JSON.stringify([table, row])}\n`).join('')
    }
  }
}

/** So that a fault of the store is told from one of the file. */
async function asFaults<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw storeFault(error)
  }
}

async function* withChecksum(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const text of lines) {
    hash.update(text)
    yield text
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`
}

/** A link, unlike a renaming, never takes the place of a file that is there. */
function place(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!exists) throw notWritten(error)
    throw new Fault('config', 'a file with the name of the backup is there already', {
      remedy: 'Name another, or move that one away. Nothing was written.',
    })
  }
}

function notWritten(error: unknown): Fault {
  return new Fault('store', 'the backup cannot be written', {
    remedy:
      'Check that its folder is there, that this user may write to it, and that it has room. Nothing was left there.',
    cause: error,
  })
}
