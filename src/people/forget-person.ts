import type { Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { dropInvitations } from './drop-invitations.ts'

/** What was deleted of a person, counted. */
export interface Forgotten {
  readonly subscriptions: number
  /** Alerts that were not sent yet. */
  readonly waiting: number
  /** What was kept of alerts that were sent, so that they could be corrected. */
  readonly sent: number
}

/** Whose everything is to be deleted. */
export interface ToForget {
  readonly hash: string
  /** Keyed hashes of the chats that are theirs alone. */
  readonly addresses: readonly string[]
}

/**
 * Deletes everything that is kept about a person: who they are, whom they invited, what they follow, and what was or is
 * to be sent to them. Lines of the audit trail stay, or it would show a gap; they hold a keyed hash and no words.
 */
export async function forgetPerson(tx: Transaction<Tables>, { hash, addresses }: ToForget): Promise<Forgotten> {
  const own = await tx
    .selectFrom('subscriptions')
    .select(['id', 'address_hash'])
    .where('owner_hash', '=', hash)
    .execute()
  await tx.deleteFrom('subscriptions').where('owner_hash', '=', hash).execute()
  const ids = new Set(own.map(({ id }) => id))
  const chats = new Set([...addresses, ...own.map(({ address_hash }) => address_hash)])
  const forgotten = { subscriptions: own.length, waiting: 0, sent: 0 }
  for (const chat of chats) {
    const dropped = await dropFromChat(tx, chat, { ids, isOwn: addresses.includes(chat) })
    forgotten.waiting += dropped.waiting
    forgotten.sent += dropped.sent
  }
  await dropInvitations(tx, hash)
  await tx.deleteFrom('people').where('person_hash', '=', hash).execute()
  return forgotten
}

/**
 * In a room where others follow something, what is sent for them stays; and what a room was told stays known in any
 * case, or it could not be told that it was wrong.
 */
async function dropFromChat(
  tx: Transaction<Tables>,
  chat: string,
  { ids, isOwn }: { readonly ids: ReadonlySet<string>; readonly isOwn: boolean },
) {
  const isFollowed = await isStillFollowed(tx, chat)
  const rows = await tx
    .selectFrom('outbox')
    .select(['id', 'state', 'subscriptions'])
    .where('address_hash', '=', chat)
    .execute()
  const dropped = rows.filter(({ state, subscriptions }) =>
    isOwn
      ? !isFollowed || isAllOf(subscriptions, ids)
      : WAITING.has(state) && (!isFollowed || isAllOf(subscriptions, ids)),
  )
  for (const { id } of dropped) await tx.deleteFrom('outbox').where('id', '=', id).execute()
  const kept = rows.filter((row) => !dropped.includes(row) && isAllOf(row.subscriptions, ids))
  for (const { id } of kept) await tx.updateTable('outbox').set({ subscriptions: '[]' }).where('id', '=', id).execute()
  if (!isFollowed)
    for (const table of ['digests', 'mutes'] as const)
      await tx.deleteFrom(table).where('address_hash', '=', chat).execute()
  const waiting = dropped.filter(({ state }) => WAITING.has(state)).length
  return { waiting, sent: dropped.length - waiting }
}

const WAITING: ReadonlySet<string> = new Set(['waiting', 'gathered', 'sending'])

async function isStillFollowed(tx: Transaction<Tables>, chat: string): Promise<boolean> {
  const row = await tx.selectFrom('subscriptions').select('id').where('address_hash', '=', chat).limit(1).execute()
  return row.length > 0
}

/** `subscriptions`: JSON of the ids for which something is sent. */
function isAllOf(subscriptions: string, ids: ReadonlySet<string>): boolean {
  const matched: unknown = JSON.parse(subscriptions)
  return Array.isArray(matched) && matched.length > 0 && matched.every((id) => ids.has(String(id)))
}
