import type { Transaction } from 'kysely'
import { AUDIT_HEAD, AUDIT_HEAD_PURPOSE } from '../../people/audit/audit-head.ts'
import { ADDRESS, PERSON, WORKSPACE } from '../../people/sealing-purposes.ts'
import type { Tables } from '../tables.ts'
import type { Sealing } from './sealing.ts'

/** From one key to another. */
export interface KeyChange {
  readonly from: Sealing
  readonly into: Sealing
}

/** What was sealed anew, and what could not be and was deleted: of it only a hash is kept, or its owner is not known. */
export interface Resealed {
  readonly people: number
  readonly subscriptions: number
  readonly endedInvitations: number
  readonly droppedSubscriptions: number
}

/** What texts are sealed for that are no ids of people, chats or workspaces. */
export const INSTALLATION = 'installation'
export const NOTE = 'note'
export const MESSAGES = 'sent messages'
export const NOTICE = 'notice'

/** Seals and hashes every row anew. Lines of the trail keep the hashes of people under the old key: they are chained. */
export async function resealAll(tx: Transaction<Tables>, change: KeyChange): Promise<Resealed> {
  const workspaces = await resealWorkspaces(tx, change)
  const people = await resealPeople(tx, change, workspaces)
  await rehashMutes(tx, change)
  const subscriptions = await resealSubscriptions(tx, change, people)
  await resealOutbox(tx, change)
  await resealDigests(tx, change)
  await resealAuditHead(tx, change)
  const { numDeletedRows: ended } = await tx
    .deleteFrom('invitations')
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  await tx.deleteFrom('invitations').execute()
  await tx.deleteFrom('deliveries').execute()
  return { people: people.size, ...subscriptions, endedInvitations: Number(ended) }
}

/** Hashes under the old key, and what they are under the new one. */
type Hashes = ReadonlyMap<string, string>

async function resealWorkspaces(tx: Transaction<Tables>, change: KeyChange): Promise<Hashes> {
  const hashes = new Map<string, string>()
  for (const row of await tx.selectFrom('workspaces').selectAll().execute()) {
    const workspace_hash = hashed(change, row.sealed_workspace, WORKSPACE)
    hashes.set(row.workspace_hash, workspace_hash)
    const anew = {
      workspace_hash,
      sealed_workspace: sealed(change, row.sealed_workspace, WORKSPACE),
      sealed_installation: sealedOrNull(change, row.sealed_installation, INSTALLATION),
    }
    await tx.updateTable('workspaces').set(anew).where('workspace_hash', '=', row.workspace_hash).execute()
  }
  return hashes
}

async function resealPeople(tx: Transaction<Tables>, change: KeyChange, workspaces: Hashes): Promise<Hashes> {
  const hashes = new Map<string, string>()
  for (const row of await tx.selectFrom('people').selectAll().execute()) {
    const person_hash = hashed(change, row.sealed_person, PERSON)
    hashes.set(row.person_hash, person_hash)
    const anew = {
      person_hash,
      sealed_person: sealed(change, row.sealed_person, PERSON),
      sealed_address: sealedOrNull(change, row.sealed_address, ADDRESS),
      workspace_hash: row.workspace_hash === null ? null : (workspaces.get(row.workspace_hash) ?? row.workspace_hash),
    }
    await tx.updateTable('people').set(anew).where('person_hash', '=', row.person_hash).execute()
  }
  for (const row of await tx.selectFrom('barred').selectAll().execute()) {
    const anew = {
      person_hash: hashed(change, row.sealed_person, PERSON),
      sealed_person: sealed(change, row.sealed_person, PERSON),
    }
    await tx.updateTable('barred').set(anew).where('person_hash', '=', row.person_hash).execute()
  }
  return hashes
}

async function resealSubscriptions(tx: Transaction<Tables>, change: KeyChange, people: Hashes) {
  const rows = await tx.selectFrom('subscriptions').selectAll().execute()
  const orphans = rows.filter(({ owner_hash }) => !people.has(owner_hash))
  for (const { id } of orphans) await tx.deleteFrom('subscriptions').where('id', '=', id).execute()
  for (const row of rows) {
    const owner_hash = people.get(row.owner_hash)
    if (owner_hash === undefined) continue
    const anew = {
      owner_hash,
      ...address(change, row.sealed_address),
      sealed_note: sealedOrNull(change, row.sealed_note, NOTE),
    }
    await tx.updateTable('subscriptions').set(anew).where('id', '=', row.id).execute()
  }
  return { subscriptions: rows.length - orphans.length, droppedSubscriptions: orphans.length }
}

/** What is muted is kept by the chat's hash alone; the chat is one that is followed from, or that something was sent to. */
async function rehashMutes(tx: Transaction<Tables>, change: KeyChange): Promise<void> {
  const chats = new Map<string, string>()
  for (const table of ['subscriptions', 'outbox', 'digests'] as const) {
    const rows = await tx.selectFrom(table).select('sealed_address').distinct().execute()
    for (const { sealed_address } of rows) {
      const chat = change.from.open(sealed_address, ADDRESS)
      chats.set(change.from.hash(chat, ADDRESS), change.into.hash(chat, ADDRESS))
    }
  }
  for (const mute of await tx.selectFrom('mutes').selectAll().execute()) {
    const { address_hash, event, at } = mute
    const anew = chats.get(address_hash)
    await tx.deleteFrom('mutes').where('address_hash', '=', address_hash).where('event', '=', event).execute()
    if (anew !== undefined) await tx.insertInto('mutes').values({ address_hash: anew, event, at }).execute()
  }
}

async function resealOutbox(tx: Transaction<Tables>, change: KeyChange): Promise<void> {
  const rows = await tx.selectFrom('outbox').selectAll().execute()
  for (const row of rows) {
    const anew = {
      ...address(change, row.sealed_address),
      sealed_messages: sealedOrNull(change, row.sealed_messages, MESSAGES),
      sealed_reply: sealedOrNull(change, row.sealed_reply, NOTICE),
    }
    await tx.updateTable('outbox').set(anew).where('id', '=', row.id).execute()
  }
}

async function resealDigests(tx: Transaction<Tables>, change: KeyChange): Promise<void> {
  const rows = await tx.selectFrom('digests').select(['address_hash', 'sealed_address']).execute()
  for (const row of rows)
    await tx
      .updateTable('digests')
      .set(address(change, row.sealed_address))
      .where('address_hash', '=', row.address_hash)
      .execute()
}

async function resealAuditHead(tx: Transaction<Tables>, change: KeyChange): Promise<void> {
  const head = await tx.selectFrom('settings').select('value').where('name', '=', AUDIT_HEAD).executeTakeFirst()
  if (head === undefined) return
  const value = sealed(change, head.value, AUDIT_HEAD_PURPOSE)
  await tx.updateTable('settings').set({ value }).where('name', '=', AUDIT_HEAD).execute()
}

function address(change: KeyChange, sealedAddress: string) {
  return {
    address_hash: hashed(change, sealedAddress, ADDRESS),
    sealed_address: sealed(change, sealedAddress, ADDRESS),
  }
}

function sealed({ from, into }: KeyChange, text: string, purpose: string): string {
  return into.seal(from.open(text, purpose), purpose)
}

function sealedOrNull(change: KeyChange, text: string | null, purpose: string): string | null {
  return text === null ? null : sealed(change, text, purpose)
}

function hashed({ from, into }: KeyChange, text: string, purpose: string): string {
  return into.hash(from.open(text, purpose), purpose)
}
