import type { Kysely, Transaction } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { PeopleTable, Role } from '../store/tables/people-tables.ts'
import type { Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { shortCode } from './short-code.ts'

/** A person who was let in. */
export interface Member {
  /** By which everything of theirs is looked up. */
  readonly hash: string
  /** Shown in lists; tells nothing. */
  readonly handle: string
  readonly role: Role
  readonly since: number
  readonly isGreeted: boolean
  readonly isWarned: boolean
}

export const PERSON = 'person'
export const ADDRESS = 'address'
export const WORKSPACE = 'workspace'
const HANDLE_LENGTH = 5

/** By which a person is looked up. */
export function personHash({ sealing }: Pick<Store, 'sealing'>, person: string): string {
  return sealing.hash(person, PERSON)
}

/** `slack:TEAM` of `slack:TEAM:USER`; null where a platform has no workspaces. */
export function workspaceOf(person: string): string | null {
  return /^([a-z]+:[^:]+):[^:]+$/.exec(person)?.[1] ?? null
}

/** The person as they were let in: by an invitation, or for as long as their workspace is open; null for a stranger. */
export function memberOf(store: Store, person: string): Promise<Member | null> {
  const hash = personHash(store, person)
  return store.read(async (db) => {
    const row = await db.selectFrom('people').selectAll().where('person_hash', '=', hash).executeTakeFirst()
    if (row === undefined) return null
    if (row.workspace_hash !== null && !(await isOpen(db, row.workspace_hash))) return null
    return memberIn(row)
  })
}

/** Makes a reader of somebody whose workspace is open; null where it is not. */
export async function letInByWorkspace(store: Store, person: string, at: number): Promise<Member | null> {
  const workspace = workspaceOf(person)
  if (workspace === null) return null
  const workspaceHash = store.sealing.hash(workspace, WORKSPACE)
  if (!(await store.read((db) => isOpen(db, workspaceHash)))) return null
  await store.write((tx) => insertPerson(tx, store, { person, role: 'reader', at, workspaceHash }))
  return memberOf(store, person)
}

export interface NewPerson {
  readonly person: string
  readonly role: Role
  readonly at: number
  readonly workspaceHash: string | null
}

/** Whoever is there already is left as they are. */
export async function insertPerson(
  tx: Transaction<Tables>,
  { sealing }: Pick<Store, 'sealing'>,
  given: NewPerson,
): Promise<void> {
  await tx
    .insertInto('people')
    .values({
      person_hash: sealing.hash(given.person, PERSON),
      sealed_person: sealing.seal(given.person, PERSON),
      sealed_address: null,
      workspace_hash: given.workspaceHash,
      role: given.role,
      since: given.at,
      handle: shortCode(HANDLE_LENGTH),
      greeted_at: null,
      warned_at: null,
    })
    .onConflict((conflict) => conflict.column('person_hash').doNothing())
    .execute()
}

/** Gives a person who was let in another role. `last-administrator`: nobody else could let people in any more. */
export type RoleChange = 'changed' | 'unchanged' | 'nobody' | 'last-administrator'

export function changeRole(
  store: Store,
  change: { handle: string; role: Role | null; by: Actor; at: number },
): Promise<RoleChange> {
  const { handle, role, by, at } = change
  return store.writeInTurn(async (tx) => {
    const row = await tx.selectFrom('people').selectAll().where('handle', '=', handle).executeTakeFirst()
    if (row === undefined) return 'nobody'
    if (row.role === role) return 'unchanged'
    if (await isLastAdministrator(tx, row)) return 'last-administrator'
    await (role === null ? forgetPerson(tx, row.person_hash) : setRole(tx, row.person_hash, role))
    const subject = role === null ? handle : `${handle} ${role}`
    await appendAudit(tx, store.sealing, { at, action: role === null ? 'revoked' : 'role-changed', by, subject })
    return 'changed'
  })
}

/** An invited person stays when their workspace closes. */
export async function setRole(tx: Transaction<Tables>, personHash: string, role: Role): Promise<void> {
  await tx.updateTable('people').set({ role, workspace_hash: null }).where('person_hash', '=', personHash).execute()
}

export async function isLastAdministrator(
  tx: Transaction<Tables>,
  row: Pick<PeopleTable, 'role' | 'person_hash'>,
): Promise<boolean> {
  if (row.role !== 'administrator') return false
  const others = await tx
    .selectFrom('people')
    .select('person_hash')
    .where('role', '=', 'administrator')
    .where('person_hash', '!=', row.person_hash)
    .limit(1)
    .execute()
  return others.length === 0
}

/** What was deleted of a person, counted. */
export interface Forgotten {
  readonly person: boolean
  readonly subscriptions: number
  readonly waiting: number
}

/** Deletes everything that is kept about a person: who they are, what they follow, what waits to be sent to them. */
export async function forgetPerson(tx: Transaction<Tables>, personHash: string): Promise<Forgotten> {
  const own = await tx
    .selectFrom('subscriptions')
    .select(['id', 'address_hash'])
    .where('owner_hash', '=', personHash)
    .execute()
  const addresses = [...new Set(own.map(({ address_hash }) => address_hash))]
  await tx.deleteFrom('subscriptions').where('owner_hash', '=', personHash).execute()
  let waiting = 0
  for (const address of addresses) waiting += await dropUnfollowed(tx, address)
  const { numDeletedRows } = await tx.deleteFrom('people').where('person_hash', '=', personHash).executeTakeFirst()
  return { person: numDeletedRows > 0n, subscriptions: own.length, waiting }
}

/** Where nobody follows anything any more, nothing is kept of what was or is to be sent there. */
async function dropUnfollowed(tx: Transaction<Tables>, addressHash: string): Promise<number> {
  const others = await tx
    .selectFrom('subscriptions')
    .select('id')
    .where('address_hash', '=', addressHash)
    .limit(1)
    .execute()
  if (others.length > 0) return 0
  const { numDeletedRows } = await tx.deleteFrom('outbox').where('address_hash', '=', addressHash).executeTakeFirst()
  await tx.deleteFrom('digests').where('address_hash', '=', addressHash).execute()
  return Number(numDeletedRows)
}

/** Everybody who was let in by name, administrators first. */
export async function listMembers(store: Store): Promise<readonly (Member & { readonly platform: string })[]> {
  const rows = await store.read((db) => db.selectFrom('people').selectAll().orderBy('since').execute())
  const order: readonly Role[] = ['administrator', 'reviewer', 'reader']
  return rows
    .map((row) => ({ ...memberIn(row), platform: store.sealing.open(row.sealed_person, PERSON).split(':')[0] ?? '' }))
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role) || one.since - other.since)
}

/** Notes that something is said to a person once, and where they can be written to. */
export function noteMember(
  store: Store,
  hash: string,
  note: Partial<Pick<PeopleTable, 'greeted_at' | 'warned_at' | 'sealed_address'>>,
): Promise<void> {
  return store.write(async (tx) => {
    await tx.updateTable('people').set(note).where('person_hash', '=', hash).execute()
  })
}

async function isOpen(db: Kysely<Tables>, workspaceHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('workspaces')
    .select('is_open')
    .where('workspace_hash', '=', workspaceHash)
    .executeTakeFirst()
  return row?.is_open === 1
}

function memberIn(row: PeopleTable): Member {
  const { person_hash: hash, handle, role, since, greeted_at, warned_at } = row
  return { hash, handle, role, since, isGreeted: greeted_at !== null, isWarned: warned_at !== null }
}
