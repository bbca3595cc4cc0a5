import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { StorePlace } from '../../src/store/store-place.ts'
import type { Store } from '../../src/store/store.ts'
import type { Place } from './traces.ts'

/** Every row of every table, by the names of the tables. */
export async function tablesOf(
  store: Store,
): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
  const tables = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
  for (const name of await tableNames(store)) {
    const { rows } = await store.read((db) =>
      sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db),
    )
    tables.set(name, rows)
  }
  return tables
}

/** Every table that there is, those of the migrations among them. */
export async function tableNames(store: Store): Promise<readonly string[]> {
  const listed =
    store.dialect === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`
      : sql<{
          name: string
        }>`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`
  const { rows } = await store.read((db) => listed.execute(db))
  return rows.map(({ name }) => name)
}

/** Everything that whoever takes the store away has: its tables as text, and every file below its folders as it is. */
export async function leftInStore(store: Store, { folder, url }: StorePlace): Promise<readonly Place[]> {
  const rows = [...(await tablesOf(store))].map(([table, all]) => ({
    name: `table ${table}`,
    bytes: Buffer.from(all.map((row) => JSON.stringify(row)).join('\n')),
  }))
  return [...rows, ...filesBelow(folder), ...(url === null ? [] : await filesOfPostgres(store))]
}

/** What stands in a folder and those below it, by the paths of the files. */
export function filesBelow(folder: string): readonly Place[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  return paths.flatMap((path) => {
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
    const content = isFile ? [{ name: path, bytes: readFileSync(path) }] : []
    return [{ name: `name of ${path}`, bytes: Buffer.from(path) }, ...content]
  })
}

/** The files of this database and what the server wrote to its log, where the server is on this machine and ours to read. */
async function filesOfPostgres(store: Store): Promise<readonly Place[]> {
  await store.read((db) => sql`checkpoint`.execute(db))
  const { rows } = await store.read((db) =>
    sql<{ data: string; base: string }>`
      select current_setting('data_directory') as data,
        (select oid::text from pg_database where datname = current_database()) as base`.execute(db),
  )
  const [{ data, base } = { data: '', base: '' }] = rows
  if (statSync(data, { throwIfNoEntry: false }) === undefined) return []
  const log = join(dirname(data), 'log')
  return [...filesBelow(join(data, 'base', base)), { name: log, bytes: readFileSync(log) }]
}
