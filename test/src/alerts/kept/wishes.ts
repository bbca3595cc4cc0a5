import type { SubscriptionFilter, SubscriptionWish } from '../../../../src/alerts/subscription.ts'
import type { NewSubscription } from '../../../../src/alerts/kept/save-subscription.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { letIn } from '../../../../src/people/let-in.ts'
import { personHash } from '../../../../src/people/person-hash.ts'
import type { Store } from '../../../../src/store/store.ts'
import type { Role } from '../../../../src/store/tables/people-tables.ts'

/** The moment of every test here. */
export const NOW = Date.parse('2026-11-21T12:00Z')
export const DAY = 86_400_000

const FILTER: SubscriptionFilter = {
  hosts: ['DE'],
  origins: ['TJ'],
  groups: [],
  categories: [],
  types: ['removal-carried-out'],
  persons: [],
  cases: [],
  certainty: 'unconfirmed',
}

export function wishFor(
  filter: Partial<SubscriptionFilter> = {},
  more: Partial<SubscriptionWish> = {},
): SubscriptionWish {
  const wish = { rhythm: { kind: 'instant' }, zone: 'Europe/Berlin', quiet: null, language: 'en', note: '' } as const
  return { ...wish, ...more, filter: { ...FILTER, ...filter } }
}

/** Lets somebody in and gives the hash by which they are known. */
export async function memberIn(store: Store, person: string, role: Role = 'reader'): Promise<string> {
  await letIn(store, { person, role, by: OPERATOR, at: NOW })
  return personHash(store, person)
}

/** What a person asks for their own chat. */
export function asked(owner: string, more: Partial<NewSubscription> = {}): NewSubscription {
  return { wish: wishFor(), owner, needs: 'reader', address: 'telegram:7', at: NOW, ...more }
}
