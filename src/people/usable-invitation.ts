import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { InvitationsTable } from '../store/tables/people-tables.ts'

/** A code somebody has sent: its keyed hash, the platform they sent it on, and when. */
export interface SentCode {
  readonly hash: string
  readonly platform: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** The invitation that a code opens; null where it is unknown, used, expired, revoked, or of another platform. */
export async function usableInvitation(
  db: Kysely<Tables>,
  { hash, platform, at }: SentCode,
): Promise<InvitationsTable | null> {
  const row = await db.selectFrom('invitations').selectAll().where('code_hash', '=', hash).executeTakeFirst()
  if (row === undefined || row.used_at !== null || row.revoked_at !== null) return null
  return row.expires_at > at && (row.platform === null || row.platform === platform) ? row : null
}
