import { randomUUID } from 'node:crypto'
import type { Insertable, Transaction } from 'kysely'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { EventsTable, OutboxTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { eventKey } from '../events/event-keys.ts'
import { chatsOf } from './chats.ts'
import { inChunks } from './in-chunks.ts'
import { ledgerOf } from './ledger.ts'
import { matchingSubscriptions } from './matching-subscriptions.ts'
import { plannedRows, type PlannedRow } from './planned-rows.ts'
import { dueTime } from './due-time.ts'

export interface Enqueuing {
  readonly sealing: Sealing
  /** What the publication tells, in the order in which it was worked out. */
  readonly events: readonly AlertEvent[]
  readonly publication: number
  /** Epoch milliseconds. */
  readonly now: number
  /** False: a back catalogue, of which nobody is told what is new; whoever was told of it before hears of changes. */
  readonly isAsked: boolean
}

/** How much was put into the outbox. */
export interface Enqueued {
  readonly events: number
  readonly rows: number
}

/**
 * Writes, in the transaction that publishes, what happened and one row for each message of an event and each chat. A
 * chat that would hear of more than ten new events is told of them in one message instead.
 */
export async function enqueue(tx: Transaction<Tables>, given: Enqueuing): Promise<Enqueued> {
  const events = given.isAsked ? given.events : given.events.flatMap(onlyTold)
  if (events.length === 0) return { events: 0, rows: 0 }
  await writeEvents(tx, events, given)
  const matched = await matchingSubscriptions(tx, events)
  const ledger = await ledgerOf(tx, events)
  const { rows, superseded } = plannedRows({ events, matched, ledger, publication: given.publication })
  for (const ids of inChunks(superseded))
    await tx
      .updateTable('outbox')
      .set({ state: 'dropped', problem: 'superseded' })
      .where('id', 'in', ids)
      .where('state', 'in', ['waiting', 'gathered'])
      .execute()
  const made = await rowsOf(tx, rows, given)
  for (const values of inChunks(made))
    await tx
      .insertInto('outbox')
      .values(values)
      .onConflict((conflict) => conflict.columns(['event', 'sequence', 'address_hash']).doNothing())
      .execute()
  return { events: events.length, rows: made.length }
}

/** What is left of an event for those who were told of it before. */
function onlyTold(event: AlertEvent): readonly AlertEvent[] {
  if (event.reach === 'matching') return []
  return [event.reach === 'both' ? { ...event, reach: 'recipients' } : event]
}

async function writeEvents(
  tx: Transaction<Tables>,
  events: readonly AlertEvent[],
  { publication, now }: Enqueuing,
): Promise<void> {
  const rows = events.map((event): EventsTable => ({
    event: event.event,
    sequence: event.sequence,
    event_key: eventKey(event),
    record_key: event.record,
    publication,
    at: now,
    message: event.message,
    class: event.class,
    body: JSON.stringify(event),
  }))
  for (const values of inChunks(rows)) await tx.insertInto('events').values(values).execute()
}

async function rowsOf(
  tx: Transaction<Tables>,
  planned: readonly PlannedRow[],
  { sealing, now }: Enqueuing,
): Promise<readonly Insertable<OutboxTable>[]> {
  const chatOf = await chatsOf(tx, planned, sealing)
  return planned.flatMap((row): readonly Insertable<OutboxTable>[] => {
    const chat = chatOf(row)
    // Whoever is nowhere any more was forgotten meanwhile.
    if (chat === null) return []
    const due = dueTime(row, chat, now)
    return [
      {
        id: randomUUID(),
        event: row.event,
        sequence: row.sequence,
        address_hash: row.chat,
        sealed_address: chat.sealedAddress,
        platform: chat.platform,
        class: row.class,
        rank: due.rank,
        state: due.isGathered ? 'gathered' : 'waiting',
        made_at: now,
        due_at: due.at,
        is_gathered: due.isGathered ? 1 : 0,
        subscriptions: JSON.stringify(row.subscriptions),
        ...UNTOUCHED,
      },
    ]
  })
}

/** A row that nobody has claimed yet; all else is null. */
export const UNTOUCHED = { attempts: 0, refusals: 0, maybe_sent: 0 } as const satisfies Partial<OutboxTable>
