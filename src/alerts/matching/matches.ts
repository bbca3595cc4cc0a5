import { CERTAINTIES, type AlertEvent } from '../alert-event.ts'
import type { SubscriptionFilter } from '../subscription.ts'

/**
 * By which of the things it names a filter matched; empty for what it does not ask, and everywhere for a filter that
 * asks nothing and so matches all. Read the same way as the filter: shown, it says why somebody is told.
 */
export type Reasons = Omit<SubscriptionFilter, 'certainty'>

type Matched = Pick<
  AlertEvent,
  'host' | 'origins' | 'groups' | 'categories' | 'type' | 'persons' | 'cases' | 'certainty'
>

/** Why a filter matches an event; null where it does not. All that it asks must hold; of each list, any one. */
export function matches(filter: SubscriptionFilter, event: Matched): Reasons | null {
  if (CERTAINTIES.indexOf(event.certainty) > CERTAINTIES.indexOf(filter.certainty)) return null
  if (!holds(filter.types, [event.type]) || !holds(filter.origins, event.origins)) return null
  const hosts = event.host === null ? [] : [event.host]
  if (!holds(filter.hosts, hosts) || !holds(filter.persons, event.persons) || !holds(filter.cases, event.cases)) {
    return null
  }
  if (!holds(filter.groups, event.groups) || !holds(filter.categories, event.categories)) return null
  return {
    hosts: both(filter.hosts, hosts),
    origins: both(filter.origins, event.origins),
    groups: both(filter.groups, event.groups),
    categories: both(filter.categories, event.categories),
    types: both(filter.types, [event.type]),
    persons: both(filter.persons, event.persons),
    cases: both(filter.cases, event.cases),
  }
}

function holds<T>(asked: readonly T[], found: readonly T[]): boolean {
  return asked.length === 0 || found.some((one) => asked.includes(one))
}

function both<T>(asked: readonly T[], found: readonly T[]): readonly T[] {
  return asked.length === 0 ? asked : found.filter((one) => asked.includes(one))
}
