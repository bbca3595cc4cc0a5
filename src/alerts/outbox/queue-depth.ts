import type { Kysely } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import { DELIVERY_CLASSES, type DeliveryClass } from '../alert-event.ts'
import { haltedSince } from './halt.ts'

/** How much is still to be sent; nothing about whom. */
export interface QueueDepth {
  readonly byClass: Readonly<Record<DeliveryClass, number>>
  /** Of the oldest FLASH that is due; 0 without any. */
  readonly oldestFlashSeconds: number
  readonly deadLetters: number
  readonly isHalted: boolean
}

export async function queueDepth(db: Kysely<Tables>, now: number): Promise<QueueDepth> {
  const counts = await db
    .selectFrom('outbox')
    .select(['class', (of) => of.fn.countAll().as('count')])
    .where('state', 'in', ['waiting', 'gathered', 'sending'])
    .groupBy('class')
    .execute()
  const oldest = await db
    .selectFrom('outbox')
    .select((of) => of.fn.min('made_at').as('at'))
    .where('state', 'in', ['waiting', 'sending'])
    .where('rank', '=', 0)
    .executeTakeFirst()
  const dead = await db
    .selectFrom('outbox')
    .select((of) => of.fn.countAll().as('count'))
    .where('state', '=', 'dead')
    .executeTakeFirst()
  const depth = (of: DeliveryClass): number => Number(counts.find((row) => row.class === of)?.count ?? 0)
  const [flash, prompt, digest] = DELIVERY_CLASSES
  const at = oldest?.at ?? null
  return {
    byClass: { [flash]: depth(flash), [prompt]: depth(prompt), [digest]: depth(digest) },
    oldestFlashSeconds: at === null ? 0 : Math.max(0, Math.floor((now - at) / 1000)),
    deadLetters: Number(dead?.count ?? 0),
    isHalted: (await haltedSince(db)) !== null,
  }
}
