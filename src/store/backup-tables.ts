import type { Tables } from './tables.ts'

/** Every table, in an order in which rows may be written, with the columns by which its rows are told apart. */
export const BACKUP_TABLES = [
  { table: 'settings', key: ['name'] },
  { table: 'publications', key: ['number'] },
  { table: 'revisions', key: ['list', 'key', 'revision'] },
  { table: 'tombstones', key: ['key'] },
  { table: 'people', key: ['person_hash'] },
  { table: 'barred', key: ['person_hash'] },
  { table: 'invitations', key: ['code_hash'] },
  { table: 'workspaces', key: ['workspace_hash'] },
  { table: 'deliveries', key: ['delivery_hash'] },
  { table: 'objections', key: ['ticket'] },
  { table: 'audit', key: ['number'] },
  { table: 'subscriptions', key: ['id'] },
  { table: 'events', key: ['event', 'sequence'] },
  { table: 'outbox', key: ['id'] },
  { table: 'digests', key: ['address_hash'] },
  { table: 'mutes', key: ['address_hash', 'event'] },
  { table: 'tasks', key: ['id'] },
] as const satisfies readonly { readonly table: keyof Tables; readonly key: readonly string[] }[]
