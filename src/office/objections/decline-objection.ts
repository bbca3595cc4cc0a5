import type { Actor } from '../../people/actor.ts'
import { appendAudit } from '../../people/audit/append-audit.ts'
import { stillMay } from '../../people/still-may.ts'
import type { Store } from '../../store/store.ts'

/** `not-open`: there is no such ticket, or it was decided before. */
export type Declined = 'declined' | 'not-open' | 'not-allowed'

/** Decides that a record stays. */
export function declineObjection(
  store: Store,
  { ticket, by, at }: { readonly ticket: string; readonly by: Actor; readonly at: number },
): Promise<Declined> {
  return store.writeInTurn(async (tx) => {
    if (!(await stillMay(tx, by, 'reviewer'))) return 'not-allowed'
    const { numUpdatedRows } = await tx
      .updateTable('objections')
      .set({ state: 'declined', decided_at: at })
      .where('ticket', '=', ticket)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'not-open'
    await appendAudit(tx, store.sealing, { at, action: 'objection-declined', by, subject: ticket })
    return 'declined'
  })
}
