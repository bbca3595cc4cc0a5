import type { CaseOutcome } from '../records/case.ts'
import type { IncidentType, OutcomeType } from '../records/incident.ts'
import type { Measure } from '../records/statistic.ts'

/** Words that say nothing alone and change what stands beside them. */
export type Signal =
  | 'refusal'
  | 'negation'
  | 'quashed'
  | 'charge'
  | 'own-records'
  | 'allowed'
  | 'assurances-accepted'
  | 'assurances-rejected'
  | 'breach'
  | 'violation'
  | 'interim-measure'
  | 'rule-39'
  | 'request'
  | 'risk'
  | 'counting'
  | 'published'
  | 'asylum'
  | 'court'
  | 'courts'
  | 'national'
  | 'afterwards'
  | 'pending'

/** What a word or phrase of a message can mean to a search of the records. */
export type Meaning =
  /** A removal to the origin state; no types where the word does not tell deportation, extradition and rendition apart. */
  | { readonly kind: 'removal'; readonly types: readonly IncidentType[]; readonly listed: boolean }
  /** Another act. `fate`: what it is called when it followed a removal. */
  | { readonly kind: 'act'; readonly types: readonly IncidentType[]; readonly fate: OutcomeType | null }
  /** What followed a removal, whatever stands beside it. */
  | { readonly kind: 'fate'; readonly fate: OutcomeType }
  | { readonly kind: 'court-outcome'; readonly outcome: CaseOutcome | 'adverse' | 'favourable' }
  | { readonly kind: 'court'; readonly courts: readonly string[] }
  | { readonly kind: 'judgments' }
  /** A published figure; `counted`: only beside a word of counting. */
  | { readonly kind: 'measure'; readonly measure: Measure; readonly counted: boolean }
  | { readonly kind: 'signal'; readonly signal: Signal }
  /** A phrase that looks like one of the others and is none: «press release». */
  | { readonly kind: 'none' }
