import type { Transaction } from 'kysely'
import type { Sealing } from '../store/keys/sealing.ts'
import type { Tables } from '../store/tables.ts'
import type { PeopleTable, Role } from '../store/tables/people-tables.ts'
import { PERSON } from './sealing-purposes.ts'
import { shortCode } from './short-code.ts'

/** Somebody who is let in. */
export interface NewPerson {
  readonly person: string
  readonly role: Role
  /** Epoch milliseconds. */
  readonly at: number
  /** Where they are let in only for as long as their workspace is open; else null. */
  readonly workspaceHash: string | null
  /** When they are told the two lines about privacy; absent or null where that is still to come. */
  readonly greetedAt?: number | null
}

/** Thirty-three million: two of a thousand people share one once in sixty-six times, and then the second tries again. */
const HANDLE_LENGTH = 5

/** Lets in somebody who is not known yet, in a transaction that has the turn. Whoever was kept out is so no longer. */
export async function insertPerson(tx: Transaction<Tables>, sealing: Sealing, given: NewPerson): Promise<PeopleTable> {
  const { person, role, at, workspaceHash, greetedAt = null } = given
  const row = {
    person_hash: sealing.hash(person, PERSON),
    sealed_person: sealing.seal(person, PERSON),
    sealed_address: null,
    workspace_hash: workspaceHash,
    role,
    since: at,
    handle: shortCode(HANDLE_LENGTH),
    greeted_at: greetedAt,
    warned_at: null,
  }
  await tx.deleteFrom('barred').where('person_hash', '=', row.person_hash).execute()
  await tx.insertInto('people').values(row).execute()
  return row
}
