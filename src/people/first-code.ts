import type { Transaction } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { INSTANCE } from './actor.ts'
import { insertInvitation } from './invite.ts'

/**
 * The first administrator's code of a store that nobody administers, to be printed once; null where somebody does, or
 * where a code that was made before can still be used. Of processes that start at the same moment one gets it.
 */
export function firstCode(store: Store, at: number): Promise<string | null> {
  return store.writeInTurn(async (tx) => {
    if (await canBeAdministered(tx, at)) return null
    const invitation = { role: 'administrator', platform: null, by: INSTANCE, at } as const
    const { code } = await insertInvitation(tx, store, invitation)
    return code
  })
}

/** Whether anybody can let others in, now or by a code that is still good. */
async function canBeAdministered(tx: Transaction<Tables>, at: number): Promise<boolean> {
  const people = await tx.selectFrom('people').select('handle').where('role', '=', 'administrator').limit(1).execute()
  if (people.length > 0) return true
  const codes = await tx
    .selectFrom('invitations')
    .select('handle')
    .where('role', '=', 'administrator')
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .limit(1)
    .execute()
  return codes.length > 0
}
