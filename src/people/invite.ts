import type { Transaction } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Role } from '../store/tables/people-tables.ts'
import type { Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { CODE_PREFIX } from './code-in.ts'
import { INVITATION } from './sealing-purposes.ts'
import { shortCode } from './short-code.ts'
import { stillMay } from './still-may.ts'

/** Somebody is to be let in. */
export interface NewInvitation {
  readonly role: Role
  /** Where it can be used, as `telegram`; null for anywhere. */
  readonly platform: string | null
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
}

/** An invitation that was made: its code is shown to whoever asked for it, and kept only as a keyed hash. */
export interface Invited {
  readonly code: string
  readonly handle: string
}

/** Three days: an invitation is passed on by hand, and forgotten ones should not lie about. */
export const INVITATION_MILLISECONDS = 3 * 24 * 60 * 60 * 1000
/** A hundred bits, which nobody guesses. */
const CODE_LENGTH = 20
const HANDLE_LENGTH = 5
/** The trail tells for good who was invited; the row only says why a code does not work. */
const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000

/** Makes a code that lets one person in, once; null where whoever asks no longer administers. */
export function invite(store: Store, given: NewInvitation): Promise<Invited | null> {
  return store.writeInTurn(async (tx) =>
    (await stillMay(tx, given.by, 'administrator')) ? insertInvitation(tx, store, given) : null,
  )
}

/** The same within a transaction that has the turn, for who is known to be allowed to. */
export async function insertInvitation(
  tx: Transaction<Tables>,
  { sealing }: Pick<Store, 'sealing'>,
  { role, platform, by, at }: NewInvitation,
): Promise<Invited> {
  const [secret, handle] = [shortCode(CODE_LENGTH), shortCode(HANDLE_LENGTH)]
  await tx
    .deleteFrom('invitations')
    .where('expires_at', '<', at - KEPT_MILLISECONDS)
    .execute()
  await tx
    .insertInto('invitations')
    .values({
      code_hash: sealing.hash(secret, INVITATION),
      handle,
      role,
      platform,
      made_by_hash: by.hash,
      made_at: at,
      expires_at: at + INVITATION_MILLISECONDS,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  await appendAudit(tx, sealing, { at, action: 'invited', by, subject: `${handle} ${role}` })
  return { code: CODE_PREFIX + secret, handle }
}
