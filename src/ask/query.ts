import type { CaseOutcome, InterimMeasure } from '../../knowledge/records/case.ts'
import type { Origin } from '../../knowledge/records/fields.ts'
import type { IncidentType, OutcomeType } from '../../knowledge/records/incident.ts'

/** What a message is after. Scripts branch on it, so a value is never renamed. */
export const INTENTS = [
  'lookup',
  'precedents',
  'risk',
  'record',
  'verify',
  'group',
  'statistics',
  'recent',
  'subscribe',
  'cite',
  'help',
  'outofscope',
] as const
export type Intent = (typeof INTENTS)[number]

/** What an answer is narrowed by. Countries are ISO 3166-1 alpha-2; groups and persons are record ids; `from` and `to` are record dates, both ends included. */
export interface Facets {
  readonly hosts: readonly string[]
  readonly origins: readonly Origin[]
  readonly groups: readonly string[]
  readonly types: readonly IncidentType[]
  readonly from: string | null
  readonly to: string | null
  readonly persons: readonly string[]
  readonly outcome: OutcomeType | CaseOutcome | InterimMeasure | 'adverse' | null
  readonly provisions: readonly string[]
}

export const NO_FACETS: Facets = {
  hosts: [],
  origins: [],
  groups: [],
  types: [],
  from: null,
  to: null,
  persons: [],
  outcome: null,
  provisions: [],
}
