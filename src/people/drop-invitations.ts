import type { Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'

/**
 * Deletes the invitations that a person made: whoever may let nobody in any more might else let somebody in, and be it
 * themselves, by a code that they kept.
 */
export async function dropInvitations(tx: Transaction<Tables>, madeByHash: string): Promise<void> {
  await tx.deleteFrom('invitations').where('made_by_hash', '=', madeByHash).execute()
}
