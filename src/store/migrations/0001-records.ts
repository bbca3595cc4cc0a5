import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Publications, the revisions they made, and what is left of records that were erased. */
export const records: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('publications')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('data_date', 'text', (column) => column.notNull())
      .addColumn('seeds', 'text')
      .execute()
    await db.schema
      .createTable('revisions')
      .addColumn('list', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('publication', 'bigint', (column) => column.notNull().references('publications.number'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('position', 'bigint', (column) => column.notNull())
      .addColumn('restricted', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text')
      .addPrimaryKeyConstraint('revisions_key', ['list', 'key', 'revision'])
      .execute()
    await db.schema.createIndex('revisions_publication').on('revisions').column('publication').execute()
    await db.schema
      .createTable('tombstones')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute()
  },
}
