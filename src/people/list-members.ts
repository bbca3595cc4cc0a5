import type { Store } from '../store/store.ts'
import { ROLES } from '../store/tables/people-tables.ts'
import { memberIn, type Member } from './member.ts'
import { platformOf } from './platform-of.ts'
import { PERSON } from './sealing-purposes.ts'

/** A person as a list of them shows it. */
export interface ListedMember extends Member {
  readonly platform: string
  /** Let in only for as long as their workspace is open. */
  readonly isByWorkspace: boolean
}

/** Everybody who was let in, administrators first, then by how long they have been. */
export async function listMembers(store: Store): Promise<readonly ListedMember[]> {
  const rows = await store.read((db) => db.selectFrom('people').selectAll().orderBy('since').execute())
  return rows
    .map((row) => ({
      ...memberIn(row),
      platform: platformOf(store.sealing.open(row.sealed_person, PERSON)),
      isByWorkspace: row.workspace_hash !== null,
    }))
    .toSorted((one, other) => ROLES.indexOf(other.role) - ROLES.indexOf(one.role) || one.since - other.since)
}
