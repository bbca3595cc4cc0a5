import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** Whether every member of a workspace is let in as a reader. */
export async function workspaceIsOpen(db: Kysely<Tables>, workspaceHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('workspaces')
    .select('is_open')
    .where('workspace_hash', '=', workspaceHash)
    .executeTakeFirst()
  return row?.is_open === 1
}
