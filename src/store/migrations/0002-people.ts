import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** People who were let in, what lets others in, and the trail of what was done. */
export const people: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('people')
      .addColumn('person_hash', 'text', (column) => column.primaryKey())
      .addColumn('sealed_person', 'text', (column) => column.notNull())
      .addColumn('sealed_address', 'text')
      .addColumn('workspace_hash', 'text')
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('handle', 'text', (column) => column.notNull().unique())
      .addColumn('greeted_at', 'bigint')
      .addColumn('warned_at', 'bigint')
      .execute()
    await db.schema
      .createTable('barred')
      .addColumn('person_hash', 'text', (column) => column.primaryKey())
      .addColumn('sealed_person', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('invitations')
      .addColumn('code_hash', 'text', (column) => column.primaryKey())
      .addColumn('handle', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('platform', 'text')
      .addColumn('made_by_hash', 'text')
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('used_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute()
    await db.schema
      .createTable('workspaces')
      .addColumn('workspace_hash', 'text', (column) => column.primaryKey())
      .addColumn('sealed_workspace', 'text', (column) => column.notNull())
      .addColumn('sealed_installation', 'text')
      .addColumn('is_open', 'bigint', (column) => column.notNull())
      .execute()
    await createTrail(db)
  },
}

/** What came, what was objected to, and what was done. */
async function createTrail(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('delivery_hash', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('deliveries_at').on('deliveries').column('at').execute()
  await db.schema
    .createTable('objections')
    .addColumn('ticket', 'text', (column) => column.primaryKey())
    .addColumn('record_key', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'bigint')
    .execute()
  await db.schema
    .createTable('audit')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('actor_hash', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
}
