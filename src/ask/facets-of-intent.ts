import { NO_FACETS, type Facets } from '../../knowledge/search/facets.ts'
import type { Intent, Query } from './query.ts'

/** What each kind of question is narrowed by; the rest of its words only describe the one thing that it is about. */
const NARROWED_BY: Readonly<Record<Intent, readonly (keyof Facets)[]>> = {
  lookup: ['persons'],
  record: ['persons'],
  verify: [],
  cite: [],
  group: ['groups'],
  risk: ['hosts', 'origins', 'groups'],
  statistics: ['hosts', 'origins', 'groups', 'from', 'to'],
  precedents: ['hosts', 'origins', 'groups', 'types', 'from', 'to', 'persons', 'outcome', 'provisions'],
  recent: ['hosts', 'origins', 'groups', 'types', 'from', 'to', 'persons', 'outcome'],
  subscribe: ['hosts', 'origins', 'groups', 'types', 'persons', 'outcome'],
  help: [],
  service: [],
  outofscope: [],
}

/** Facets as scripts are told them: a wish for alerts may be of judgments, which is no type of an act. */
export interface AskedFacets extends Omit<Facets, 'types'> {
  readonly types: readonly (Facets['types'][number] | 'judgment')[]
}

/** The facets that an answer was narrowed by, as scripts are told. */
export function facetsOfIntent(query: Pick<Query, 'intent' | 'facets' | 'wanted'>): AskedFacets {
  const kept = NARROWED_BY[query.intent].map((name) => [name, query.facets[name]] as const)
  const facets: Facets = { ...NO_FACETS, ...Object.fromEntries(kept) }
  return isOfJudgments(query) ? { ...facets, types: ['judgment', ...facets.types] } : facets
}

/** An outcome or an article says by itself that courts are meant. */
function isOfJudgments({ intent, wanted, facets }: Pick<Query, 'intent' | 'facets' | 'wanted'>): boolean {
  const isSaidOtherwise = facets.outcome !== null || facets.provisions.length > 0
  return intent === 'subscribe' && wanted === 'judgments' && !isSaidOtherwise
}
