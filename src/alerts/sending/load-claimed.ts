import type { Kysely } from 'kysely'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable, SubscriptionsTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import type { Claimed } from '../outbox/claimed.ts'
import { inChunks } from '../outbox/in-chunks.ts'
import { publicationOf } from '../outbox/planned-rows.ts'
import { storedEvent } from '../outbox/stored-event.ts'

/** What stands in the store just before something is sent. */
export interface Loaded {
  /** Those of the claimed rows that are still there and still ours. */
  readonly rows: readonly OutboxTable[]
  /** All of the chat. */
  readonly subscriptions: readonly SubscriptionsTable[]
  /** By name, each in the order of its messages. */
  readonly events: ReadonlyMap<string, readonly AlertEvent[]>
  /** What the chat was sent, or is to be. */
  readonly told: readonly OutboxTable[]
  readonly muted: ReadonlySet<string>
  /** Of the events, the last publication that told of one. */
  readonly publication: number
}

export function loadClaimed({ read }: Pick<Store, 'read'>, claimed: Claimed): Promise<Loaded> {
  return read(async (db) => {
    const told = await toldOf(db, claimed)
    const attempts = new Map(claimed.rows.map((row) => [row.id, row.attempts + 1]))
    const rows = told.filter(({ id, state, attempts: last }) => state === 'sending' && attempts.get(id) === last)
    if (rows.length === 0 || claimed.kind === 'notice') return { ...NOTHING, rows }
    const { chat } = claimed
    const [found, subscriptions, muted] = await Promise.all([
      eventsOf(db, rows),
      db
        .selectFrom('subscriptions')
        .selectAll()
        .where('address_hash', '=', chat)
        .orderBy('made_at')
        .orderBy('id')
        .execute(),
      db.selectFrom('mutes').select('event').where('address_hash', '=', chat).execute(),
    ])
    return { ...found, rows, subscriptions, told, muted: new Set(muted.map(({ event }) => event)) }
  })
}

const NOTHING: Loaded = {
  rows: [],
  subscriptions: [],
  events: new Map(),
  told: [],
  muted: new Set(),
  publication: 0,
}

/** The events that the rows tell, with all that was told of them. */
async function eventsOf(db: Kysely<Tables>, rows: readonly OutboxTable[]): Promise<Told> {
  const publications = rows.flatMap(({ event }) => publicationOf(event) ?? [])
  const single = rows.flatMap(({ event }) => (publicationOf(event) === null ? [event] : []))
  const parts = [await eventsNamed(db, [...new Set(single)])]
  for (const publication of publications) parts.push(await eventsOfPublication(db, publication))
  return {
    events: new Map(parts.flatMap(({ events }) => [...events])),
    publication: Math.max(...parts.map(({ publication }) => publication)),
  }
}

type Told = Pick<Loaded, 'events' | 'publication'>

/** The same for every chat that is told of a whole publication, until something else is told. */
let known: { readonly db: Kysely<Tables>; readonly key: string; readonly told: Told } | null = null

async function eventsOfPublication(db: Kysely<Tables>, publication: number): Promise<Told> {
  const last = await db
    .selectFrom('events')
    .select((of) => of.fn.max('publication').as('number'))
    .executeTakeFirst()
  const key = `${publication} ${last?.number ?? 0}`
  if (known?.db === db && known.key === key) return known.told
  const named = await db
    .selectFrom('events')
    .select('event')
    .where('publication', '=', publication)
    .where('message', '=', 'new')
    .execute()
  const told = await eventsNamed(
    db,
    named.map(({ event }) => event),
  )
  known = { db, key, told }
  return told
}

async function eventsNamed(db: Kysely<Tables>, names: readonly string[]): Promise<Told> {
  const events = new Map<string, AlertEvent[]>()
  let publication = 0
  for (const some of inChunks(names)) {
    const rows = await db
      .selectFrom('events')
      .select(['event', 'body', 'publication'])
      .where('event', 'in', some)
      .orderBy('sequence')
      .execute()
    for (const row of rows) {
      const messages = events.get(row.event)
      if (messages) messages.push(storedEvent(row.body))
      else events.set(row.event, [storedEvent(row.body)])
      publication = Math.max(publication, row.publication)
    }
  }
  return { events, publication }
}

/** What the chat was sent, or is to be: of these events, or of all where a row tells of a whole publication. */
function toldOf(db: Kysely<Tables>, { chat, rows }: Claimed): Promise<readonly OutboxTable[]> {
  const isOfAll = rows.some(({ event }) => publicationOf(event) !== null)
  const [names = [], ...more] = inChunks([...new Set(rows.map(({ event }) => event))])
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('address_hash', '=', chat)
    .$if(!isOfAll && more.length === 0, (query) => query.where('event', 'in', names))
    .orderBy('sequence')
    .orderBy('event')
    .execute()
}
