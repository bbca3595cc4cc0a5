import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Fault } from '../../fault.ts'
import type { Store } from '../../store/store.ts'

/** Whether what was deleted is gone from the store's files too, or still waits for another process to let go. */
export type Swept = 'swept' | 'held-by-others'

const PATIENCE_MILLISECONDS = 5_000
const PAUSE_MILLISECONDS = 100
/** Where erased records and people can have been told of. */
const TABLES = [
  'revisions',
  'publications',
  'settings',
  'events',
  'outbox',
  'subscriptions',
  'tasks',
  'people',
  'barred',
]

/**
 * Takes what was deleted out of the files. SQLite overwrites deleted rows with zeros (secure_delete), but pages that were
 * rearranged and the journal may still hold them: the file is written anew and the journal emptied. PostgreSQL only
 * marks rows as gone until VACUUM; FULL writes the tables anew and gives the old files back to the disk. Its own
 * write-ahead log, replicas and archives are the server's, and are kept as long as it is set to.
 */
export async function sweep({ dialect, read }: Pick<Store, 'dialect' | 'read'>): Promise<Swept> {
  if (dialect === 'postgres') {
    for (const table of TABLES) await read((db) => sql`vacuum full ${sql.table(table)}`.execute(db))
    return 'swept'
  }
  const deadline = performance.now() + PATIENCE_MILLISECONDS
  for (;;) {
    if (await isWrittenAnew(read)) return 'swept'
    if (performance.now() > deadline) return 'held-by-others'
    await setTimeout(PAUSE_MILLISECONDS)
  }
}

async function isWrittenAnew(read: Store['read']): Promise<boolean> {
  try {
    await read((db) => sql`vacuum`.execute(db))
    const { rows } = await read((db) => sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db))
    return rows[0]?.busy === 0
  } catch (fault) {
    if (isHeld(fault)) return false
    throw fault
  }
}

function isHeld(fault: unknown): fault is Fault {
  return fault instanceof Error && fault.message === 'the store is held by another program'
}
