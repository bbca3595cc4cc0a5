import type { AlertEvent, DeliveryClass } from '../alert-event.ts'
import { fasterClass } from '../events/delivery-class.ts'
import { isPending, isPerhapsTold, type Ledger, type LedgerRow } from './ledger.ts'
import type { Matched } from './matching-subscriptions.ts'

/** A message that a chat is to get. */
export interface PlannedRow {
  readonly chat: string
  /** The event's name; `publication:17` where it tells of many. */
  readonly event: string
  readonly sequence: number
  readonly class: DeliveryClass
  /** An event that it tells; the first of many. */
  readonly about: AlertEvent
  readonly subscriptions: readonly string[]
  /** When the digest is due in which the event itself waits; null where none does. */
  readonly withDigest: number | null
  /** What was sent of it before, to be sent to the same address. */
  readonly earlier: LedgerRow | null
}

export interface Planning {
  readonly events: readonly AlertEvent[]
  readonly matched: Matched
  readonly ledger: Ledger
  readonly publication: number
}

export interface PlannedRows {
  readonly rows: readonly PlannedRow[]
  /** Ids of rows that are not to be sent any more, since something newer takes their place. */
  readonly superseded: readonly string[]
}

/** New events of one publication that a chat is told one by one: as many as stand in one list. */
const MOST_SINGLE = 10
/** More FLASH at once roll up, as they do within an hour. */
const MOST_FLASH = 5

export function plannedRows({ events, matched, ledger, publication }: Planning): PlannedRows {
  const fresh = new Map<string, PlannedRow[]>()
  const later: PlannedRow[] = []
  const superseded: string[] = []
  for (const [place, event] of events.entries()) {
    const told = ledger.rows.get(event.event) ?? new Map<string, readonly LedgerRow[]>()
    const matching = matched[place] ?? new Map<string, readonly string[]>()
    for (const [chat, rows] of told) {
      const followed = followUp(event, chat, { rows, subscriptions: matching.get(chat) ?? [] })
      const isMuted = ledger.mutes.get(event.event)?.has(chat) === true && !isOfWrong(event)
      if (followed.row && !isMuted) later.push(followed.row)
      superseded.push(...followed.superseded)
    }
    if (event.reach === 'recipients') continue
    for (const [chat, subscriptions] of matching) {
      if (told.has(chat) || ledger.mutes.get(event.event)?.has(chat) === true) continue
      const rows = fresh.get(chat) ?? []
      fresh.set(chat, rows)
      rows.push(planned(event, chat, { subscriptions }))
    }
  }
  return { rows: [...later, ...[...fresh.values()].flatMap((rows) => together(rows, publication))], superseded }
}

/** What said something false, or no longer stands: told to everybody who may have read it. */
export function isOfWrong({ message }: Pick<AlertEvent, 'message'>): boolean {
  return message === 'correction' || message === 'retraction'
}

function planned(
  about: AlertEvent,
  chat: string,
  { subscriptions, withDigest = null, earlier = null }: Partial<PlannedRow> & Pick<PlannedRow, 'subscriptions'>,
): PlannedRow {
  const { event, sequence } = about
  return { chat, event, sequence, class: about.class, about, subscriptions, withDigest, earlier }
}

interface Earlier {
  readonly rows: readonly LedgerRow[]
  readonly subscriptions: readonly string[]
}

/**
 * What a chat gets that was told of an event, or is to be. Whoever was not told yet is told what is so now instead, if
 * they still follow it, and of what was retracted nothing at all.
 */
function followUp(
  event: AlertEvent,
  chat: string,
  { rows, subscriptions }: Earlier,
): { readonly row: PlannedRow | null; readonly superseded: readonly string[] } {
  const pending = rows.filter(isPending)
  const pendingIds = pending.map(({ id }) => id)
  const told = rows.find(isPerhapsTold)
  const isRetraction = event.message === 'retraction'
  if (told) {
    const row = planned(event, chat, { subscriptions, earlier: told })
    return { row, superseded: isRetraction ? pendingIds : [] }
  }
  if (pending.length === 0) return { row: null, superseded: [] }
  if (isRetraction) return { row: null, superseded: pendingIds }
  const gathered = pending.find(({ state }) => state === 'gathered')
  if (gathered) {
    const row = planned(event, chat, { subscriptions, withDigest: gathered.due_at, earlier: gathered })
    return { row, superseded: [] }
  }
  const [earlier = null] = pending
  const row = subscriptions.length > 0 ? planned(event, chat, { subscriptions, earlier }) : null
  return { row, superseded: pendingIds }
}

/** More than a list holds is one message; a few FLASH stay by themselves. */
function together(rows: readonly PlannedRow[], publication: number): readonly PlannedRow[] {
  if (rows.length <= MOST_SINGLE) return rows
  const flash = rows.filter((row) => row.class === 'flash')
  const single = flash.length > MOST_FLASH ? [] : flash
  const many = rows.filter((row) => !single.includes(row))
  const [first] = many
  if (!first) return single
  const rolledUp: PlannedRow = {
    ...first,
    event: publicationName(publication),
    sequence: 1,
    class: many.reduce((fastest, row) => fasterClass(fastest, row.class), first.class),
    subscriptions: [...new Set(many.flatMap(({ subscriptions }) => subscriptions))],
  }
  return [...single, rolledUp]
}

/** By which a row that tells of many events is known. */
export function publicationName(publication: number): string {
  return `publication:${publication}`
}

/** Null for a row of another kind. */
export function publicationOf(event: string): number | null {
  const [, number] = /^publication:(\d{1,15})$/.exec(event) ?? []
  return number === undefined ? null : Number(number)
}
