import type { Kysely } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { matches } from '../matching/matches.ts'
import type { SubscriptionFilter } from '../subscription.ts'

/** Of each event, by its place in the list: the chats (keyed hashes) that it reaches, each with the subscriptions that match. */
export type Matched = readonly ReadonlyMap<string, readonly string[]>[]

interface Watcher {
  readonly id: string
  readonly address_hash: string
}

/** All who ask the same. */
interface Watch {
  readonly filter: SubscriptionFilter
  readonly watchers: readonly Watcher[]
}

/** Held against what is in force in this very transaction; of a subscription only its filter is read, and nothing is unsealed. */
export async function matchingSubscriptions(db: Kysely<Tables>, events: readonly AlertEvent[]): Promise<Matched> {
  if (events.length === 0) return []
  const rows = await db
    .selectFrom('subscriptions')
    .select(['id', 'address_hash', 'filter'])
    .where('is_paused', '=', 0)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  const watches = byHost(rows)
  return events.map((event) => {
    const chats = new Map<string, string[]>()
    const candidates = [watches.get(null) ?? [], event.host === null ? [] : (watches.get(event.host) ?? [])]
    for (const { filter, watchers } of candidates.flat()) {
      if (matches(filter, event) === null) continue
      for (const { id, address_hash } of watchers) {
        const ids = chats.get(address_hash)
        if (ids) ids.push(id)
        else chats.set(address_hash, [id])
      }
    }
    return chats
  })
}

/** Many ask the same, in the same words; and most ask of few countries. */
function byHost(
  rows: readonly (Watcher & { readonly filter: string })[],
): ReadonlyMap<string | null, readonly Watch[]> {
  const asked = new Map<string, { readonly filter: SubscriptionFilter; readonly watchers: Watcher[] }>()
  const hosts = new Map<string | null, Watch[]>()
  for (const row of rows) {
    const known = asked.get(row.filter)
    if (known) {
      known.watchers.push(row)
      continue
    }
    const filter: SubscriptionFilter = JSON.parse(row.filter)
    const watch = { filter, watchers: [row] }
    asked.set(row.filter, watch)
    for (const host of filter.hosts.length > 0 ? new Set(filter.hosts) : [null]) {
      const watches = hosts.get(host)
      if (watches) watches.push(watch)
      else hosts.set(host, [watch])
    }
  }
  return hosts
}
