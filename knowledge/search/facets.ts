import type { CaseOutcome, InterimMeasure } from '../records/case.ts'
import type { Origin } from '../records/fields.ts'
import type { IncidentType, OutcomeType } from '../records/incident.ts'

/** What an answer is narrowed by. Countries are ISO 3166-1 alpha-2; groups and persons are record ids; `from` and `to` are record dates, both ends included. */
export interface Facets {
  readonly hosts: readonly string[]
  readonly origins: readonly Origin[]
  readonly groups: readonly string[]
  readonly types: readonly IncidentType[]
  readonly from: string | null
  readonly to: string | null
  readonly persons: readonly string[]
  readonly outcome: OutcomeType | CaseOutcome | InterimMeasure | 'adverse' | 'favourable' | null
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
