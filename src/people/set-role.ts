import type { Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { Role } from '../store/tables/people-tables.ts'

/** Sets the role of a person by name, who then stays when their workspace closes. */
export async function setRole(tx: Transaction<Tables>, personHash: string, role: Role): Promise<void> {
  await tx.updateTable('people').set({ role, workspace_hash: null }).where('person_hash', '=', personHash).execute()
}
