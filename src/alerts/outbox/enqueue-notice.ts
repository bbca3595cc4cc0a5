import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import { UNTOUCHED } from './enqueue.ts'

/** A reply that a chat gets unasked and that tells of no event, as that a subscription ends. */
export interface Notice {
  /** By which it is sent once; of letters, digits and marks without a meaning outside. */
  readonly key: string
  readonly address: string
  /** Without files. */
  readonly reply: Reply
  /** Epoch milliseconds. */
  readonly now: number
  /** Not before then; 0: at once. */
  readonly dueAt: number
}

const PURPOSE = 'notice'

/** Puts a notice into the outbox, behind what is urgent. */
export async function enqueueNotice(tx: Transaction<Tables>, sealing: Sealing, notice: Notice): Promise<void> {
  const { key, address, reply, now, dueAt } = notice
  await tx
    .insertInto('outbox')
    .values({
      ...UNTOUCHED,
      id: randomUUID(),
      event: `notice:${key}`,
      sequence: 1,
      address_hash: sealing.hash(address, ADDRESS),
      sealed_address: sealing.seal(address, ADDRESS),
      platform: address.split(':', 1)[0] ?? '',
      class: 'prompt',
      rank: 1,
      state: 'waiting',
      made_at: now,
      due_at: dueAt,
      is_gathered: 0,
      subscriptions: '[]',
      sealed_reply: sealing.seal(JSON.stringify(reply), PURPOSE),
    })
    .onConflict((conflict) => conflict.columns(['event', 'sequence', 'address_hash']).doNothing())
    .execute()
}

export function openNotice(sealing: Sealing, sealed: string): Reply {
  const reply: Reply = JSON.parse(sealing.open(sealed, PURPOSE))
  return reply
}
