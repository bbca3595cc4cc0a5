import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'

const HOUR_MILLISECONDS = 60 * 60 * 1000
/** FLASH that a chat gets one by one within an hour. */
const MOST_FLASH = 5
/** While there is a storm, so long is gathered before the next message. */
const GATHERED_MILLISECONDS = 5 * 60 * 1000

/** `roll-up`: what waits goes in one message. `wait`: one went out just now. */
export type Storm = 'calm' | 'roll-up' | 'wait'

export interface FlashOfChat {
  readonly chat: string
  /** FLASH that are due in it. */
  readonly waiting: number
  readonly now: number
}

/** Whether more than five FLASH would reach a chat within an hour. */
export async function stormOf(tx: Transaction<Tables>, { chat, waiting, now }: FlashOfChat): Promise<Storm> {
  const rows = await tx
    .selectFrom('outbox')
    .select('sent_at')
    .where('address_hash', '=', chat)
    .where('rank', '=', 0)
    .where('sequence', '=', 1)
    .where('state', '=', 'sent')
    .where('sent_at', '>', now - HOUR_MILLISECONDS)
    // Sent before a clock was put back.
    .where('sent_at', '<=', now)
    .execute()
  if (rows.length + waiting <= MOST_FLASH) return 'calm'
  const last = rows.reduce((latest, { sent_at }) => Math.max(latest, sent_at ?? 0), 0)
  if (rows.length < MOST_FLASH || now - last >= GATHERED_MILLISECONDS) return 'roll-up'
  await waitUntil(tx, { chat, now, until: last + GATHERED_MILLISECONDS })
  return 'wait'
}

/** Put off, so that they are not in the way of other chats' meanwhile. */
async function waitUntil(
  tx: Transaction<Tables>,
  { chat, now, until }: { readonly chat: string; readonly now: number; readonly until: number },
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ due_at: until })
    .where('address_hash', '=', chat)
    .where('rank', '=', 0)
    .where('sequence', '=', 1)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .execute()
}

/** Tells reviewers, once an hour however many chats there are. */
export async function noteFlashStorm(tx: Transaction<Tables>, event: string, now: number): Promise<void> {
  const told = await tx.selectFrom('events').select('record_key').where('event', '=', event).limit(1).executeTakeFirst()
  const hour = new Date(now).toISOString().slice(0, 13)
  await tx
    .insertInto('tasks')
    .values({
      id: `flash-storm ${hour}`,
      kind: 'flash-storm',
      record_key: told?.record_key ?? '',
      at: now,
      done_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
