import { NO_FACETS, type Facets } from '../../knowledge/search/facets.ts'
import type { Intent } from './query.ts'

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
  outofscope: [],
}

/** The facets that an answer was narrowed by, as scripts are told. */
export function facetsOfIntent(intent: Intent, facets: Facets): Facets {
  const kept = NARROWED_BY[intent].map((name) => [name, facets[name]] as const)
  return { ...NO_FACETS, ...Object.fromEntries(kept) }
}
