import type { Kysely } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { storedEvent } from './stored-event.ts'

/** What was told before a publication. */
export interface ToldBefore {
  readonly isNothing: boolean
  /** As `Publication.previous`. */
  readonly previous: (recordKey: string) => AlertEvent | null
  /** The number after the highest of a year. */
  readonly nextNumber: (year: number) => number
}

/** Reads it all at once, since events are worked out without waiting; texts of events are parsed only when asked for. */
export async function toldBefore(db: Kysely<Tables>): Promise<ToldBefore> {
  const rows = await db
    .selectFrom('events')
    .select(['event', 'sequence', 'record_key', 'body'])
    // Not by the clock, which may have been set back.
    .orderBy('publication')
    .orderBy('sequence')
    .execute()
  const lastOfEvent = new Map<string, (typeof rows)[number]>()
  const eventOfRecord = new Map<string, string>()
  for (const row of rows) {
    const last = lastOfEvent.get(row.event)
    if (last === undefined || last.sequence < row.sequence) lastOfEvent.set(row.event, row)
    eventOfRecord.set(row.record_key, row.event)
  }
  return {
    isNothing: rows.length === 0,
    previous: (recordKey) => {
      const event = eventOfRecord.get(recordKey)
      const last = event === undefined ? undefined : lastOfEvent.get(event)
      return last === undefined ? null : storedEvent(last.body)
    },
    nextNumber: (year) => 1 + [...lastOfEvent.keys()].reduce((most, event) => Math.max(most, numberOf(event, year)), 0),
  }
}

/** `A-2026-014` */
function numberOf(event: string, year: number): number {
  const [, of, number] = /^A-(\d{4})-(\d{1,9})$/.exec(event) ?? []
  return Number(of) === year ? Number(number) : 0
}
