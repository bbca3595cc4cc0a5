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

/** All who ask the same, in the same words. */
interface Watch {
  readonly filter: SubscriptionFilter
  readonly watchers: readonly Watcher[]
}

/**
 * Held against what is in force in this very transaction. Of a subscription only its filter is read, each wording of
 * which is parsed and held against an event once; nothing is unsealed.
 */
export async function matchingSubscriptions(db: Kysely<Tables>, events: readonly AlertEvent[]): Promise<Matched> {
  if (events.length === 0) return []
  const watches = byHost(
    await db.selectFrom('subscriptions').select(['id', 'address_hash', 'filter']).where('is_paused', '=', 0).execute(),
  )
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

/** Most ask of few countries. */
function byHost(
  rows: readonly (Watcher & { readonly filter: string })[],
): ReadonlyMap<string | null, readonly Watch[]> {
  const hosts = new Map<string | null, Watch[]>()
  for (const [text, watchers] of Map.groupBy(rows, ({ filter }) => filter)) {
    const filter: SubscriptionFilter = JSON.parse(text)
    for (const host of filter.hosts.length > 0 ? new Set(filter.hosts) : [null]) {
      const watches = hosts.get(host)
      if (watches) watches.push({ filter, watchers })
      else hosts.set(host, [{ filter, watchers }])
    }
  }
  return hosts
}
