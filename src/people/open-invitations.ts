import type { Store } from '../store/store.ts'
import type { InvitationsTable } from '../store/tables/people-tables.ts'

/** An invitation as a list of them shows it. */
export type Invitation = Pick<InvitationsTable, 'handle' | 'role' | 'platform' | 'made_at' | 'expires_at'>

/** Invitations that can still be used, newest first. */
export function openInvitations(store: Store, at: number): Promise<readonly Invitation[]> {
  return store.read((db) =>
    db
      .selectFrom('invitations')
      .select(['handle', 'role', 'platform', 'made_at', 'expires_at'])
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at)
      .orderBy('made_at', 'desc')
      .orderBy('handle')
      .execute(),
  )
}
