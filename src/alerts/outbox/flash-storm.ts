import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'

const HOUR_MILLISECONDS = 60 * 60 * 1000
/** FLASH that a chat gets one by one within an hour. */
const MOST_FLASH = 5
/** While there is a storm, so long is gathered before the next message. */
const GATHERED_MILLISECONDS = 5 * 60 * 1000

/** `roll-up`: what waits goes in one message. `wait`: one went out just now. */
export type Storm = 'calm' | 'roll-up' | 'wait'

/** Of the chats of some rows, those that more than five FLASH would reach within an hour; all others are calm. */
export async function stormsOf(
  tx: Transaction<Tables>,
  rows: readonly OutboxTable[],
  now: number,
): Promise<ReadonlyMap<string, Storm>> {
  const chats = [...new Set(rows.flatMap(({ rank, address_hash }) => (rank === 0 ? [address_hash] : [])))]
  if (chats.length === 0) return new Map()
  const counts = await tx
    .selectFrom('outbox')
    .select(['address_hash', 'state', (of) => of.fn.countAll().as('count'), (of) => of.fn.max('sent_at').as('last')])
    .where('address_hash', 'in', chats)
    .where('rank', '=', 0)
    .where('sequence', '=', 1)
    .where((of) =>
      of.or([
        of.and([of('state', '=', 'waiting'), of('due_at', '<=', now)]),
        // Not what was sent before a clock was put back.
        of.and([of('state', '=', 'sent'), of('sent_at', '>', now - HOUR_MILLISECONDS), of('sent_at', '<=', now)]),
      ]),
    )
    .groupBy(['address_hash', 'state'])
    .execute()
  return new Map(
    [...Map.groupBy(counts, (row) => row.address_hash)].map(([chat, own]) => {
      const count = (state: OutboxTable['state']): number => Number(own.find((row) => row.state === state)?.count ?? 0)
      const last = own.find((row) => row.state === 'sent')?.last ?? 0
      if (count('waiting') + count('sent') <= MOST_FLASH) return [chat, 'calm']
      return [chat, count('sent') >= MOST_FLASH && now - last < GATHERED_MILLISECONDS ? 'wait' : 'roll-up']
    }),
  )
}

/** Puts a chat's FLASH off until the next message, so that they are not in the way of other chats' meanwhile. */
export async function gatherFlash(tx: Transaction<Tables>, chat: string, now: number): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ due_at: now + GATHERED_MILLISECONDS })
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
