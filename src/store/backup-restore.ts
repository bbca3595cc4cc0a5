import { sql, type Transaction } from 'kysely'
import { Fault } from '../fault.ts'
import { OPERATOR } from '../people/actor.ts'
import { haltIn } from '../alerts/outbox/halt.ts'
import { appendAudit } from '../people/audit/append-audit.ts'
import type { BackupHeader, BackupRow } from './backup-format.ts'
import { checkBackup, readBackup } from './backup-read.ts'
import { BACKUP_TABLES } from './backup-tables.ts'
import { readKeyFile } from './keys/key-file.ts'
import { sealing, type Sealing } from './keys/sealing.ts'
import { keyCheck } from './keys/store-key.ts'
import { migrate } from './migrate.ts'
import { keyPlace } from './open-store.ts'
import type { StorePlace } from './store-place.ts'
import { openSqlite, type Connections } from './sqlite/open-sqlite.ts'
import { storeFault } from './store-fault.ts'
import { storeFile } from './store-file.ts'
import type { Tables } from './tables.ts'
import type { TombstonesTable } from './tables/record-tables.ts'
import { takeTurn } from './take-turn.ts'

/** `not-empty`: the store holds something, and nothing was done. */
export type Restored =
  | {
      readonly outcome: 'restored'
      readonly header: BackupHeader
      /** Keys of records that were removed on request after the backup was made, and are in it. */
      readonly revived: readonly string[]
    }
  | { readonly outcome: 'not-empty' }

export interface Restoring {
  /** Whether what the store holds may be replaced. */
  readonly replaces: boolean
  /** Epoch milliseconds. */
  readonly at: number
}

/** Rows of one statement: the widest table has 17 columns, and SQLite takes 32,766 values (sqlite.org/limits.html). */
const ROWS_A_STATEMENT = 500

/**
 * Puts a backup into a store, of either database, all of it or nothing, after the whole file was checked and the key
 * that is in place is the one it was sealed with. Throws a Fault `config` where one of these is wrong.
 */
export async function restore(place: StorePlace, file: string, restoring: Restoring): Promise<Restored> {
  const header = await checkBackup(file)
  const own = keyFor(header, place)
  const dialect = place.url === null ? 'sqlite' : 'postgres'
  const { writer, close } = await connect(place)
  try {
    await migrate(writer, dialect)
    return await writer.transaction().execute(async (tx): Promise<Restored> => {
      await takeTurn(tx, dialect)
      if (!restoring.replaces && !(await isEmpty(tx))) return { outcome: 'not-empty' }
      const stones = await tx.selectFrom('tombstones').selectAll().execute()
      await replaceAll(tx, file)
      const revived = await withStones(tx, stones)
      await haltIn(tx, own, { by: OPERATOR, at: restoring.at })
      await appendAudit(tx, own, { at: restoring.at, action: 'restored', by: OPERATOR, subject: '' })
      return { outcome: 'restored', header, revived }
    })
  } catch (error) {
    throw storeFault(error)
  } finally {
    await close()
  }
}

async function connect({ url, folder }: StorePlace): Promise<Connections> {
  if (url === null) return openSqlite(storeFile(folder))
  const { openPostgres } = await import('./postgres/open-postgres.ts')
  return openPostgres(url, () => undefined)
}

/** Looked at before a store is made, which would else make a key of its own. */
function keyFor(header: BackupHeader, place: StorePlace): Sealing {
  const { given, file } = keyPlace(place)
  const where = given === null ? file : 'PANOH_KEY'
  const key = given ?? readKeyFile(file)
  const own = key === null ? null : sealing(key)
  if (own !== null && keyCheck(own) === header.keyCheck) return own
  const problem =
    own === null ? `the key of the backup is missing (${where})` : `the key in ${where} is not that of the backup`
  throw new Fault('config', problem, {
    remedy:
      'Put the key there that the store had when the backup was made (mode 600), or give it in PANOH_KEY. Nothing was written.',
  })
}

async function isEmpty(tx: Transaction<Tables>): Promise<boolean> {
  const published = await tx.selectFrom('publications').select('number').limit(1).execute()
  const people = await tx.selectFrom('people').select('handle').limit(1).execute()
  return published.length + people.length === 0
}

async function replaceAll(tx: Transaction<Tables>, file: string): Promise<void> {
  for (const { table } of BACKUP_TABLES.toReversed()) await sql`delete from ${sql.table(table)}`.execute(tx)
  let rows: BackupRow[] = []
  for await (const part of readBackup(file)) {
    if (part.part === 'header') continue
    const isFull = rows.length === ROWS_A_STATEMENT || (rows[0] !== undefined && rows[0][0] !== part.row[0])
    if (isFull) {
      await insert(tx, rows)
      rows = []
    }
    rows.push(part.row)
  }
  await insert(tx, rows)
}

/** That something was removed on request outlives an older backup. Gives the keys of what is there again. */
async function withStones(tx: Transaction<Tables>, stones: readonly TombstonesTable[]): Promise<readonly string[]> {
  const back: string[] = []
  for (const stone of stones) {
    const insert = tx.insertInto('tombstones').values(stone)
    await insert.onConflict((conflict) => conflict.column('key').doNothing()).execute()
    const held = tx.selectFrom('revisions').select('key').where('key', '=', stone.key).limit(1)
    if ((await held.executeTakeFirst()) !== undefined) back.push(stone.key)
  }
  return back
}

async function insert(tx: Transaction<Tables>, rows: readonly BackupRow[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first[1])
  const values = rows.map(([, row]) => sql`(${sql.join(columns.map((column) => sql.val(row[column] ?? null)))})`)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(first[0])} (${names}) values ${sql.join(values)}`.execute(tx)
}
