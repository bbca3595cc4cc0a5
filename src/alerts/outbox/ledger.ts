import type { Kysely } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { inChunks } from './in-chunks.ts'

export type LedgerRow = Pick<
  OutboxTable,
  'id' | 'event' | 'sequence' | 'address_hash' | 'sealed_address' | 'platform' | 'state' | 'due_at' | 'maybe_sent'
>

/** Who was told what of some events, or is to be, and who wants to hear no more of them. */
export interface Ledger {
  /** By the event's name and the chat. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly LedgerRow[]>>
  readonly mutes: ReadonlyMap<string, ReadonlySet<string>>
}

/** Of the events that are told further here; of new ones there is nothing. */
export async function ledgerOf(db: Kysely<Tables>, events: readonly AlertEvent[]): Promise<Ledger> {
  const names = [...new Set(events.flatMap(({ event, sequence }) => (sequence > 1 ? [event] : [])))]
  const rows = new Map<string, Map<string, LedgerRow[]>>()
  const mutes = new Map<string, Set<string>>()
  for (const some of inChunks(names)) {
    for (const row of await rowsAbout(db, some)) {
      const chats = rows.get(row.event) ?? new Map<string, LedgerRow[]>()
      rows.set(row.event, chats.set(row.address_hash, [...(chats.get(row.address_hash) ?? []), row]))
    }
    const muted = await db.selectFrom('mutes').select(['event', 'address_hash']).where('event', 'in', some).execute()
    for (const { event, address_hash } of muted) mutes.set(event, (mutes.get(event) ?? new Set()).add(address_hash))
  }
  return { rows, mutes }
}

function rowsAbout(db: Kysely<Tables>, events: readonly string[]): Promise<readonly LedgerRow[]> {
  return db
    .selectFrom('outbox')
    .select(['id', 'event', 'sequence', 'address_hash', 'sealed_address', 'platform', 'state', 'due_at', 'maybe_sent'])
    .where('event', 'in', events)
    .execute()
}

/** It arrived, may have arrived, or is on its way: who was told must hear of what was wrong with it. */
export function isPerhapsTold({ state, maybe_sent }: Pick<OutboxTable, 'state' | 'maybe_sent'>): boolean {
  return state === 'sent' || state === 'sending' || maybe_sent > 0
}

/** It has not been sent yet, and is to be. */
export function isPending({ state }: Pick<OutboxTable, 'state'>): boolean {
  return state === 'waiting' || state === 'gathered'
}
