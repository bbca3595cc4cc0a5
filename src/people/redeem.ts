import type { Store } from '../store/store.ts'
import type { Role } from '../store/tables/people-tables.ts'
import { appendAudit } from './audit/append-audit.ts'
import { grantRole } from './grant-role.ts'
import { personHash } from './person-hash.ts'
import { platformOf } from './platform-of.ts'
import { INVITATION } from './sealing-purposes.ts'
import { usableInvitation } from './usable-invitation.ts'

/** What came of a code. `not-ours`: unknown, used, expired, revoked, or of another platform; which of them is nobody’s to know. */
export type Redeemed =
  | { readonly outcome: 'let-in' | 'raised' | 'already'; readonly role: Role }
  | { readonly outcome: 'not-ours' }

/** The secret of an invitation (`codeIn`), and who sent it. */
export interface CodeOf {
  readonly code: string
  readonly person: string
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * Lets a person in by a code that is still good; it is good for nobody afterwards. Where they have the role already, or
 * a higher one, the code stays good for somebody else. Who is let in is told the two lines about privacy at once.
 */
export async function redeem(store: Store, { code, person, at }: CodeOf): Promise<Redeemed> {
  const { sealing } = store
  const sent = { hash: sealing.hash(code, INVITATION), platform: platformOf(person), at }
  // Whoever guesses does not make those wait who write.
  if ((await store.read((db) => usableInvitation(db, sent))) === null) return { outcome: 'not-ours' }
  return store.writeInTurn(async (tx): Promise<Redeemed> => {
    const invitation = await usableInvitation(tx, sent)
    if (invitation === null) return { outcome: 'not-ours' }
    const grant = { person, role: invitation.role, at, greetedAt: at }
    const { outcome, role, before } = await grantRole(tx, sealing, grant)
    if (outcome === 'already') return { outcome, role }
    await tx.updateTable('invitations').set({ used_at: at }).where('code_hash', '=', invitation.code_hash).execute()
    const by = { role: before ?? 'stranger', hash: personHash(store, person) } as const
    const action = outcome === 'let-in' ? 'let-in' : 'role-changed'
    await appendAudit(tx, sealing, { at, action, by, subject: `${invitation.handle} ${role}` })
    return { outcome, role }
  })
}
