import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Subscriptions, events, and the outbox that joins them. */
export const alerts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('subscriptions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('owner_hash', 'text', (column) => column.notNull())
      .addColumn('address_hash', 'text', (column) => column.notNull())
      .addColumn('sealed_address', 'text', (column) => column.notNull())
      .addColumn('filter', 'text', (column) => column.notNull())
      .addColumn('rhythm', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('quiet', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('sealed_note', 'text')
      .addColumn('is_paused', 'bigint', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .addColumn('reminded_at', 'bigint')
      .execute()
    await db.schema.createIndex('subscriptions_owner').on('subscriptions').column('owner_hash').execute()
    await db.schema.createIndex('subscriptions_address').on('subscriptions').column('address_hash').execute()
    await db.schema
      .createTable('events')
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('sequence', 'bigint', (column) => column.notNull())
      .addColumn('event_key', 'text', (column) => column.notNull())
      .addColumn('record_key', 'text', (column) => column.notNull())
      .addColumn('publication', 'bigint', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('class', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['event', 'sequence'])
      .execute()
    await db.schema.createIndex('events_record').on('events').column('record_key').execute()
    await db.schema.createIndex('events_same').on('events').column('event_key').execute()
    await db.schema.createIndex('events_publication').on('events').column('publication').execute()
    await createOutbox(db)
    await createDigests(db)
  },
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('address_hash', 'text', (column) => column.notNull())
    .addColumn('sealed_address', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('class', 'text', (column) => column.notNull())
    .addColumn('rank', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('is_gathered', 'bigint', (column) => column.notNull())
    .addColumn('subscriptions', 'text', (column) => column.notNull())
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .addColumn('refusals', 'bigint', (column) => column.notNull())
    .addColumn('maybe_sent', 'bigint', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .addColumn('sealed_messages', 'text')
    .addColumn('sealed_reply', 'text')
    .addColumn('problem', 'text')
    .addUniqueConstraint('outbox_once', ['event', 'sequence', 'address_hash'])
    .execute()
  await db.schema
    .createIndex('outbox_next')
    .on('outbox')
    .columns(['state', 'platform', 'rank', 'due_at', 'event'])
    .execute()
  await db.schema.createIndex('outbox_address').on('outbox').column('address_hash').execute()
}

async function createDigests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('digests')
    .addColumn('address_hash', 'text', (column) => column.primaryKey())
    .addColumn('sealed_address', 'text', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .execute()
  await db.schema
    .createTable('mutes')
    .addColumn('address_hash', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('mutes_key', ['address_hash', 'event'])
    .execute()
  await db.schema
    .createTable('tasks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('record_key', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('done_at', 'bigint')
    .execute()
}
