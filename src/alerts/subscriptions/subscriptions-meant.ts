import type { Query } from '../../ask/query.ts'
import type { Subscription, SubscriptionFilter } from '../subscription.ts'

/**
 * Which of one's subscriptions a message means that ends, pauses or resumes some: the one whose id it gives, else
 * those that share a host, an origin, a group or a person with each kind of them that it names (“the Turkey alerts”),
 * else, where it names none, all of them; `isSure` only for an id, since the others must be shown first.
 */
export function subscriptionsMeant(
  query: Query,
  mine: readonly Subscription[],
): { readonly subscriptions: readonly Subscription[]; readonly isSure: boolean } {
  const id = query.wish?.subscription ?? query.text.trim()
  const named = mine.filter((one) => one.id === id)
  if (named.length > 0 || query.wish?.subscription != null) return { subscriptions: named, isSure: true }
  return { subscriptions: mine.filter(({ filter }) => isAbout(filter, query)), isSure: false }
}

function isAbout(filter: SubscriptionFilter, { facets, wish }: Query): boolean {
  const pairs: readonly (readonly [readonly string[], readonly string[]])[] = [
    [wish?.hosts ?? facets.hosts, filter.hosts],
    [facets.origins, filter.origins],
    [facets.groups, filter.groups],
    [facets.persons, filter.persons],
  ]
  return pairs.every(([asked, followed]) => asked.length === 0 || asked.some((one) => followed.includes(one)))
}
