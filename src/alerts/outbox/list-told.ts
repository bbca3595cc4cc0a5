import { randomUUID } from 'node:crypto'
import type { Insertable, Transaction } from 'kysely'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import { DELIVERY_CLASSES, type AlertEvent } from '../alert-event.ts'
import { UNTOUCHED } from './enqueue.ts'
import { inChunks } from './in-chunks.ts'
import { sealMessages, type SentMessages } from './sent-messages.ts'

/** Events that a chat was shown in one message about a whole publication. */
export interface ListTold {
  /** The row by which the message was sent. */
  readonly row: OutboxTable
  /** As they were shown, each with the last message that was known. */
  readonly shown: readonly AlertEvent[]
  readonly sent: SentMessages
  readonly sealing: Sealing
  readonly now: number
}

/**
 * Notes for each event that it was told, so that the chat gets what is corrected; and what was published of them while
 * the list was on its way.
 */
export async function listTold(tx: Transaction<Tables>, { row, shown, sent, sealing, now }: ListTold): Promise<void> {
  const told = shown.map((event): Insertable<OutboxTable> => ({
    ...rowOf(row, event),
    ...UNTOUCHED,
    state: 'sent',
    made_at: now,
    attempts: 1,
    sent_at: now,
    sealed_messages: sealMessages(sealing, sent),
  }))
  const missed = (await laterOf(tx, shown)).map((event): Insertable<OutboxTable> => ({
    ...rowOf(row, event),
    ...UNTOUCHED,
    state: 'waiting',
    made_at: now,
  }))
  for (const values of inChunks([...told, ...missed]))
    await tx
      .insertInto('outbox')
      .values(values)
      .onConflict((conflict) => conflict.columns(['event', 'sequence', 'address_hash']).doNothing())
      .execute()
}

function rowOf({ address_hash, sealed_address, platform }: OutboxTable, event: AlertEvent) {
  return {
    id: randomUUID(),
    event: event.event,
    sequence: event.sequence,
    address_hash,
    sealed_address,
    platform,
    class: event.class,
    rank: DELIVERY_CLASSES.indexOf(event.class),
    due_at: 0,
    is_gathered: 0,
    subscriptions: '[]',
  }
}

async function laterOf(tx: Transaction<Tables>, shown: readonly AlertEvent[]): Promise<readonly AlertEvent[]> {
  const known = new Map(shown.map(({ event, sequence }) => [event, sequence]))
  const found: AlertEvent[] = []
  for (const names of inChunks([...known.keys()])) {
    const rows = await tx
      .selectFrom('events')
      .select(['event', 'sequence', 'body'])
      .where('event', 'in', names)
      .execute()
    for (const { event, sequence, body } of rows)
      if (sequence > (known.get(event) ?? sequence)) found.push(JSON.parse(body))
  }
  return found
}
