import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Fault } from '../fault.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'
import { takeTurn } from './take-turn.ts'

/**
 * Brings a store to the form this version knows; several processes may do it at once, and a store that has it already
 * is only read. Throws a Fault `store` for one that a newer version has written, before anything in it is changed.
 */
export async function migrate(db: Kysely<Tables>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  if (await isMigrated(db)) return
  // All in one transaction: one that was interrupted has done nothing.
  await db.transaction().execute(async (tx) => {
    await takeTurn(tx, dialect)
    const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }
    const { error } = await new Migrator({ db: tx, provider }).migrateToLatest()
    if (error !== undefined) throw error
  })
}

/** Whether a store has this version's form, so that it can be read without being changed. Throws for a newer version's. */
export async function isMigrated(db: Kysely<Tables>): Promise<boolean> {
  const done = await doneMigrations(db)
  if (done.some((name) => !(name in MIGRATIONS))) throw newer()
  return done.length === Object.keys(MIGRATIONS).length
}

/** Asked without Kysely's own bookkeeping, which would write. */
async function doneMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}

function newer(): Fault {
  return new Fault('store', 'the store was written by a newer version of Panoh', {
    remedy: 'Install that version or a newer one. Nothing in the store was changed.',
  })
}
