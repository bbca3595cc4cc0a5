import type { Transaction } from 'kysely'
import type { Sealing } from '../store/keys/sealing.ts'
import type { Tables } from '../store/tables.ts'
import type { PeopleTable, Role } from '../store/tables/people-tables.ts'
import { mayDoWhat } from './actor.ts'
import { insertPerson, type NewPerson } from './insert-person.ts'
import { PERSON } from './sealing-purposes.ts'
import { setRole } from './set-role.ts'

/** `already`: they have it, or a higher one, and nothing was changed. */
export interface Granted {
  readonly outcome: 'let-in' | 'raised' | 'already'
  /** The person’s role now. */
  readonly role: Role
  readonly handle: string
  /** The person’s role before; null for a stranger. */
  readonly before: Role | null
}

/** What a person is to be given, by name. */
export type NewGrant = Pick<NewPerson, 'person' | 'role' | 'at' | 'greetedAt'>

/** Gives a person a role by name, in a transaction that has the turn; never a lower one than they have. */
export async function grantRole(tx: Transaction<Tables>, sealing: Sealing, grant: NewGrant): Promise<Granted> {
  const { person, role } = grant
  const hash = sealing.hash(person, PERSON)
  const known = await tx.selectFrom('people').selectAll().where('person_hash', '=', hash).executeTakeFirst()
  if (known === undefined) {
    const { handle } = await insertPerson(tx, sealing, { ...grant, workspaceHash: null })
    return { outcome: 'let-in', role, handle, before: null }
  }
  if (isEnough(known, role)) return { outcome: 'already', role: known.role, handle: known.handle, before: known.role }
  await setRole(tx, hash, role)
  return { outcome: 'raised', role, handle: known.handle, before: known.role }
}

/** Whoever is there only for as long as their workspace is open is made to stay. */
function isEnough(known: PeopleTable, role: Role): boolean {
  return mayDoWhat(role, known.role) && known.workspace_hash === null
}
