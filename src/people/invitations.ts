import type { Transaction } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { InvitationsTable, Role } from '../store/tables/people-tables.ts'
import { mayDoWhat, type Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { insertPerson, personHash, setRole, WORKSPACE, workspaceOf } from './members.ts'
import { readCode, shortCode } from './short-code.ts'

/** Somebody is to be let in. */
export interface NewInvitation {
  readonly role: Role
  /** Where it can be used, as `telegram`; null for anywhere. */
  readonly platform: string | null
  readonly by: Actor
  readonly at: number
}

/** An invitation as a list of them shows it. */
export type Invitation = Pick<InvitationsTable, 'handle' | 'role' | 'platform' | 'made_at' | 'expires_at'>

/** What came of a code. `not-ours`: unknown, used, expired, revoked, or of another platform; which of them is nobody’s to know. */
export type Redeemed =
  | { readonly outcome: 'let-in' | 'raised' | 'already'; readonly role: Role }
  | { readonly outcome: 'not-ours' }

/** Three days: an invitation is passed on by hand, and forgotten ones should not lie about. */
export const INVITATION_MILLISECONDS = 3 * 24 * 60 * 60 * 1000
/** A hundred bits, which nobody guesses. */
const CODE_LENGTH = 20
const PREFIX = 'inv-'
const CODE = 'invitation'

/** Makes a code that lets one person in, once; it is shown to whoever asked for it and kept only as a keyed hash. */
export async function invite(
  store: Store,
  { role, platform, by, at }: NewInvitation,
): Promise<{ readonly code: string; readonly handle: string }> {
  const [secret, handle] = [shortCode(CODE_LENGTH), shortCode(5)]
  await store.writeInTurn(async (tx) => {
    await tx
      .insertInto('invitations')
      .values({
        code_hash: store.sealing.hash(secret, CODE),
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
    await appendAudit(tx, store.sealing, { at, action: 'invited', by, subject: `${handle} ${role}` })
  })
  return { code: PREFIX + secret, handle }
}

/** The code in a message, as a `/start inv-…`, a `/join inv-…` or by itself; null where there is none. */
export function codeIn(text: string): string | null {
  const [, code] = /^\s*(?:\/[^\s]{1,20}\s+)?(inv-[0-9a-z-]{16,40})\s*$/i.exec(text) ?? []
  return code === undefined ? null : readCode(code.slice(PREFIX.length))
}

/** Lets a person in by a code that is still good; it is good for nobody afterwards. A lower role than they have changes nothing. */
export function redeem(
  store: Store,
  { code, person, at }: { code: string; person: string; at: number },
): Promise<Redeemed> {
  const hash = personHash(store, person)
  return store.writeInTurn(async (tx) => {
    const invitation = await usable(tx, {
      hash: store.sealing.hash(code, CODE),
      platform: person.split(':')[0] ?? '',
      at,
    })
    if (invitation === null) return { outcome: 'not-ours' }
    const known = await tx.selectFrom('people').selectAll().where('person_hash', '=', hash).executeTakeFirst()
    if (known && mayDoWhat(invitation.role, known.role) && known.workspace_hash === null)
      return { outcome: 'already', role: known.role }
    await tx.updateTable('invitations').set({ used_at: at }).where('code_hash', '=', invitation.code_hash).execute()
    await insertPerson(tx, store, { person, role: invitation.role, at, workspaceHash: null })
    await setRole(tx, hash, invitation.role)
    const by: Actor = { role: known?.role ?? 'stranger', hash }
    const subject = `${invitation.handle} ${invitation.role}`
    await appendAudit(tx, store.sealing, { at, action: known ? 'role-changed' : 'let-in', by, subject })
    return { outcome: known ? 'raised' : 'let-in', role: invitation.role }
  })
}

async function usable(
  tx: Transaction<Tables>,
  { hash, platform, at }: { hash: string; platform: string; at: number },
): Promise<InvitationsTable | null> {
  const row = await tx.selectFrom('invitations').selectAll().where('code_hash', '=', hash).executeTakeFirst()
  if (row === undefined || row.used_at !== null || row.revoked_at !== null) return null
  if (row.expires_at <= at || (row.platform !== null && row.platform !== platform)) return null
  return row
}

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
      .execute(),
  )
}

/** False where there is no such invitation to take back. */
export function revokeInvitation(
  store: Store,
  { handle, by, at }: { handle: string; by: Actor; at: number },
): Promise<boolean> {
  return store.writeInTurn(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('invitations')
      .set({ revoked_at: at })
      .where('handle', '=', handle)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await appendAudit(tx, store.sealing, { at, action: 'invitation-revoked', by, subject: handle })
    return true
  })
}

/** Lets somebody in whom an administrator has named on a platform that says who was meant, as a mention in Slack does. */
export function letIn(
  store: Store,
  { person, role, by, at }: { person: string; role: Role; by: Actor; at: number },
): Promise<'let-in' | 'raised' | 'already'> {
  const hash = personHash(store, person)
  return store.writeInTurn(async (tx) => {
    const known = await tx.selectFrom('people').selectAll().where('person_hash', '=', hash).executeTakeFirst()
    if (known && mayDoWhat(role, known.role) && known.workspace_hash === null) return 'already'
    await insertPerson(tx, store, { person, role, at, workspaceHash: null })
    await setRole(tx, hash, role)
    const row = await tx.selectFrom('people').select('handle').where('person_hash', '=', hash).executeTakeFirstOrThrow()
    await appendAudit(tx, store.sealing, {
      at,
      action: known ? 'role-changed' : 'let-in',
      by,
      subject: `${row.handle} ${role}`,
    })
    return known ? 'raised' : 'let-in'
  })
}

/** Opens a workspace to its members as readers, or closes it, with those who came in by it. */
export function openWorkspace(
  store: Store,
  { person, isOpen, by, at }: { person: string; isOpen: boolean; by: Actor; at: number },
): Promise<'done' | 'no-workspace'> {
  const workspace = workspaceOf(person)
  if (workspace === null) return Promise.resolve('no-workspace')
  const hash = store.sealing.hash(workspace, WORKSPACE)
  return store.writeInTurn(async (tx): Promise<'done'> => {
    const sealed = store.sealing.seal(workspace, WORKSPACE)
    await tx
      .insertInto('workspaces')
      .values({ workspace_hash: hash, sealed_workspace: sealed, sealed_installation: null, is_open: isOpen ? 1 : 0 })
      .onConflict((conflict) => conflict.column('workspace_hash').doUpdateSet({ is_open: isOpen ? 1 : 0 }))
      .execute()
    if (!isOpen) await tx.deleteFrom('people').where('workspace_hash', '=', hash).execute()
    await appendAudit(tx, store.sealing, {
      at,
      action: isOpen ? 'workspace-opened' : 'workspace-closed',
      by,
      subject: '',
    })
    return 'done'
  })
}

/** Whether anybody can let others in, now or by a code that is still good. */
export function hasAdministrator(store: Store, at: number): Promise<boolean> {
  return store.read(async (db) => {
    const person = await db
      .selectFrom('people')
      .select('handle')
      .where('role', '=', 'administrator')
      .limit(1)
      .executeTakeFirst()
    if (person !== undefined) return true
    const code = await db
      .selectFrom('invitations')
      .select('handle')
      .where('role', '=', 'administrator')
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at)
      .limit(1)
      .executeTakeFirst()
    return code !== undefined
  })
}
