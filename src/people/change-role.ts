import type { Transaction } from 'kysely'
import type { Sealing } from '../store/keys/sealing.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { PeopleTable, Role } from '../store/tables/people-tables.ts'
import type { Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { dropInvitations } from './drop-invitations.ts'
import { forgetPerson } from './forget-person.ts'
import { isLastAdministrator } from './is-last-administrator.ts'
import { ownAddresses } from './own-addresses.ts'
import { PERSON } from './sealing-purposes.ts'
import { setRole } from './set-role.ts'
import { stillMay } from './still-may.ts'
import { workspaceOf } from './workspace-of.ts'

/** `last-administrator`: nobody else could let people in any more. `not-allowed`: whoever asked no longer administers. */
export type RoleChange = 'changed' | 'unchanged' | 'nobody' | 'last-administrator' | 'not-allowed'

/** `handle`: whose role; `role`: null takes all of it away, with everything that is kept about the person. */
export interface NewRole {
  readonly handle: string
  readonly role: Role | null
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
}

/** Gives a person who was let in another role, or none. */
export function changeRole(store: Store, { handle, role, by, at }: NewRole): Promise<RoleChange> {
  return store.writeInTurn(async (tx) => {
    if (!(await stillMay(tx, by, 'administrator'))) return 'not-allowed'
    const row = await tx.selectFrom('people').selectAll().where('handle', '=', handle).executeTakeFirst()
    if (row === undefined) return 'nobody'
    if (row.role === role) return 'unchanged'
    if (await isLastAdministrator(tx, row)) return 'last-administrator'
    if (role === null) {
      await remove(tx, store.sealing, row, at)
      await appendAudit(tx, store.sealing, { at, action: 'revoked', by, subject: handle })
      return 'changed'
    }
    if (row.role === 'administrator') await dropInvitations(tx, row.person_hash)
    await setRole(tx, row.person_hash, role)
    await appendAudit(tx, store.sealing, { at, action: 'role-changed', by, subject: `${handle} ${role}` })
    return 'changed'
  })
}

/** Where a workspace could let somebody in again, only that they are kept out is kept. */
async function remove(tx: Transaction<Tables>, sealing: Sealing, row: PeopleTable, at: number): Promise<void> {
  const { person_hash, sealed_person } = row
  await forgetPerson(tx, { hash: person_hash, addresses: ownAddresses(sealing, row) })
  if (workspaceOf(sealing.open(sealed_person, PERSON)) === null) return
  await tx.insertInto('barred').values({ person_hash, sealed_person, at }).execute()
}
