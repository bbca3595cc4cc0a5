import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { Fault } from '../../fault.ts'
import { storeFault } from '../store-fault.ts'
import type { Tables } from '../tables.ts'
import { ImmediateSqliteDialect } from './immediate-dialect.ts'
import { nodeSqlite } from './node-sqlite.ts'

/** Two connections to one file: readers never wait for a writer (sqlite.org/wal.html). */
export interface Connections {
  readonly reader: Kysely<Tables>
  readonly writer: Kysely<Tables>
  readonly close: () => Promise<void>
}

/** A read waits so long at most for another process that mends the file after a crash. */
const READ_PATIENCE_MILLISECONDS = 2_000

/**
 * Opens a store file, and makes it where there is none, for its owner only. Throws a Fault `store` for what is no
 * store, is damaged or cannot be written.
 */
export function openSqlite(file: string): Connections {
  try {
    prepare(file)
    const first = connect(file)
    check(first)
    // The writer waits on its own, without blocking the process (see the dialect).
    first.exec('pragma busy_timeout = 0')
    const inode = inodeOf(file)
    const stillThere = () => {
      if (inodeOf(file) !== inode) throw gone()
    }
    const second = connect(file)
    return {
      writer: new Kysely<Tables>({
        dialect: new ImmediateSqliteDialect(nodeSqlite(first), {
          beforeWriting: stillThere,
          isInTransaction: () => first.isTransaction,
        }),
      }),
      reader: new Kysely<Tables>({ dialect: new SqliteDialect({ database: nodeSqlite(second) }) }),
      close: () => closeAll([first, second]),
    }
  } catch (error) {
    throw storeFault(error)
  }
}

function prepare(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // SQLite makes its files with the rights of the first, and would let everybody read that.
  closeSync(openSync(file, 'a', 0o600))
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: READ_PATIENCE_MILLISECONDS })
  // Full: what was acknowledged survives a loss of power (sqlite.org/pragma.html#pragma_synchronous).
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
  )
  return database
}

/** Not left to Kysely, which closes only what was used. The last one to close folds the journal into the file. */
function closeAll(databases: readonly DatabaseSync[]): Promise<void> {
  for (const database of databases) if (database.isOpen) database.close()
  return Promise.resolve()
}

/** A page in a hundred that was lost shows now and not in the middle of an answer. */
function check(database: DatabaseSync): void {
  const row = database.prepare('pragma quick_check(1)').get()
  if (row?.['quick_check'] !== 'ok') throw damaged()
}

/** A file that was deleted or replaced still takes writes, which nobody would ever find again. */
function inodeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null
}

function gone(): Fault {
  return new Fault('store', 'the store’s file was deleted or replaced while Panoh was running', {
    remedy: 'Stop Panoh, put the file back or restore the last backup, and start again. Nothing is written until then.',
  })
}

function damaged(): Fault {
  return new Fault('store', 'the store is damaged', {
    remedy: 'Put it aside and restore the last backup: npm run panoh -- restore FILE.',
  })
}
