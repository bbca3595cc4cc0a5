import type { Store } from '../store/store.ts'
import type { Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { stillMay } from './still-may.ts'

/** `nobody`: there is no such invitation to take back. */
export type InvitationRevoked = 'revoked' | 'nobody' | 'not-allowed'

/** Takes an invitation back that nobody has used yet. */
export function revokeInvitation(
  store: Store,
  { handle, by, at }: { readonly handle: string; readonly by: Actor; readonly at: number },
): Promise<InvitationRevoked> {
  return store.writeInTurn(async (tx) => {
    if (!(await stillMay(tx, by, 'administrator'))) return 'not-allowed'
    const { numUpdatedRows } = await tx
      .updateTable('invitations')
      .set({ revoked_at: at })
      .where('handle', '=', handle)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'nobody'
    await appendAudit(tx, store.sealing, { at, action: 'invitation-revoked', by, subject: handle })
    return 'revoked'
  })
}
