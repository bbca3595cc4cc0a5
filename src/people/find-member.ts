import type { Store } from '../store/store.ts'
import { memberIn, type Member } from './member.ts'
import { personHash } from './person-hash.ts'

/** The person as they were let in: by an invitation, or for as long as their workspace is open; null for a stranger. */
export async function findMember(store: Store, person: string): Promise<Member | null> {
  const row = await store.read((db) =>
    db
      .selectFrom('people')
      .leftJoin('workspaces', 'workspaces.workspace_hash', 'people.workspace_hash')
      .selectAll('people')
      .select('workspaces.is_open')
      .where('people.person_hash', '=', personHash(store, person))
      .executeTakeFirst(),
  )
  if (row === undefined || (row.workspace_hash !== null && row.is_open !== 1)) return null
  return memberIn(row)
}
