import type { Facets } from '../../../knowledge/search/facets.ts'
import type { Query } from '../../ask/query.ts'

/** The conditions of a question, in the order in which they are given up when nothing matches all of them. */
export const CONDITIONS = [
  'exceptions',
  'categories',
  'sentence',
  'provisions',
  'groups',
  'dates',
  'courts',
  'outcome',
  'types',
  'persons',
  'origins',
  'hosts',
] as const
export type Condition = (typeof CONDITIONS)[number]

/** What a list is narrowed by. */
export type Narrowing = Pick<Query, 'facets' | 'courts' | 'wanted' | 'exceptHosts' | 'categories' | 'leastYears'>

/** The conditions that the question sets. */
export function conditionsOf({ facets, courts, exceptHosts, categories, leastYears }: Narrowing): readonly Condition[] {
  const isSet: Record<Condition, boolean> = {
    hosts: facets.hosts.length > 0,
    origins: facets.origins.length > 0,
    groups: facets.groups.length > 0,
    types: facets.types.length > 0,
    persons: facets.persons.length > 0,
    provisions: facets.provisions.length > 0,
    outcome: facets.outcome !== null,
    dates: facets.from !== null || facets.to !== null,
    courts: courts.length > 0,
    exceptions: exceptHosts.length > 0,
    categories: categories.length > 0,
    sentence: leastYears !== null,
  }
  return CONDITIONS.filter((condition) => isSet[condition])
}

/** The same question without one of its conditions. */
export function without(narrowing: Narrowing, condition: Condition): Narrowing {
  if (condition === 'courts') return { ...narrowing, courts: [] }
  if (condition === 'exceptions') return { ...narrowing, exceptHosts: [] }
  if (condition === 'categories') return { ...narrowing, categories: [] }
  if (condition === 'sentence') return { ...narrowing, leastYears: null }
  return { ...narrowing, facets: { ...narrowing.facets, ...EMPTY[condition] } }
}

const EMPTY: Record<Exclude<Condition, 'courts' | 'exceptions' | 'categories' | 'sentence'>, Partial<Facets>> = {
  hosts: { hosts: [] },
  origins: { origins: [] },
  groups: { groups: [] },
  types: { types: [] },
  persons: { persons: [] },
  provisions: { provisions: [] },
  outcome: { outcome: null },
  dates: { from: null, to: null },
}
