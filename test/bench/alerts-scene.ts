import type { AlertEvent } from '../../src/alerts/alert-event.ts'
import { wishColumns } from '../../src/alerts/kept/kept-subscription.ts'
import { enqueue } from '../../src/alerts/outbox/enqueue.ts'
import { inChunks } from '../../src/alerts/outbox/in-chunks.ts'
import type { SubscriptionFilter } from '../../src/alerts/subscription.ts'
import { ADDRESS } from '../../src/people/sealing-purposes.ts'
import type { Store } from '../../src/store/store.ts'
import { EVENT } from '../src/alerts/any-event.ts'
import { records } from '../src/shipped-bot.ts'

const FILTER: SubscriptionFilter = {
  hosts: [],
  origins: [],
  groups: [],
  categories: [],
  types: [],
  persons: [],
  cases: [],
  certainty: 'unconfirmed',
}

/** Two filters that match what the bench publishes, and one that never does. */
const ALL: readonly Partial<SubscriptionFilter>[] = [{ hosts: ['DE'] }, { origins: ['TJ'] }]
const NONE: Partial<SubscriptionFilter> = { hosts: ['PL'] }

export interface Follower {
  readonly address: string
  readonly filters: readonly Partial<SubscriptionFilter>[]
}

/** Chats of which most follow the same in more than one way; every eleventh follows something else. */
export function followers(count: number): readonly Follower[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `telegram:${1_000_000 + index}`,
    filters:
      index % 3 === 0 ? ALL : index % 3 === 1 ? [ALL[0] ?? {}] : [...ALL, { types: ['removal-carried-out'] }, NONE],
  }))
}

/** Chats that follow something else, each in its own words. */
export function bystanders(count: number): readonly Follower[] {
  const hosts = ['PL', 'TR', 'RU', 'AT', 'KZ', 'LT', 'FR']
  return Array.from({ length: count }, (_, index) => ({
    address: `telegram:${5_000_000 + index}`,
    filters: [
      {
        hosts: hosts.filter((_host, place) => (index >> place) % 2 === 1).concat('CZ'),
        persons: index % 4 === 0 ? [`per-${index}`] : [],
      },
    ],
  }))
}

export async function subscribe(store: Store, all: readonly Follower[], note = ''): Promise<void> {
  const { sealing } = store
  let made = 0
  const rows = all.flatMap(({ address, filters }) =>
    filters.map((filter) => ({
      id: `S${(made += 1)}`,
      owner_hash: sealing.hash(address, 'person'),
      address_hash: sealing.hash(address, ADDRESS),
      sealed_address: sealing.seal(address, ADDRESS),
      ...wishColumns(
        {
          filter: { ...FILTER, ...filter },
          rhythm: { kind: 'instant' },
          zone: 'Europe/Berlin',
          quiet: null,
          language: 'en',
          note,
        },
        sealing,
      ),
      is_paused: 0,
      made_at: made,
      used_at: Date.now(),
      reminded_at: null,
    })),
  )
  for (const values of inChunks(rows))
    await store.write(async (tx) => {
      await tx.insertInto('subscriptions').values(values).execute()
    })
}

/** Events about shipped records, FLASH first of each five. */
export function events(count: number, first = 1): readonly AlertEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const record = records.incidents[(first + index) % records.incidents.length]?.id ?? EVENT.record
    const event = `A-2026-${String(first + index).padStart(3, '0')}`
    return index % 5 < 2
      ? { ...EVENT, event, record, urgency: 'immediate', severity: 'severe', class: 'flash', type: 'removal-imminent' }
      : { ...EVENT, event, record }
  })
}

/** Gives the milliseconds of the transaction. */
export async function publishAlerts(store: Store, told: readonly AlertEvent[], publication = 1): Promise<number> {
  const begun = performance.now()
  await store.write((tx) =>
    enqueue(tx, { sealing: store.sealing, events: told, publication, now: Date.now(), isAsked: true }),
  )
  return performance.now() - begun
}
