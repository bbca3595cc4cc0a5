import type { FacetReading } from './facet-reading.ts'
import { says, type MessagePhrases } from './message-phrases.ts'
import { CASE_OUTCOMES, INTERIM_MEASURES } from '../records/case.ts'

/** What `readWanted` looks at beside the phrases. */
export interface WantedGrounds {
  readonly courts: readonly string[]
  readonly provisions: readonly string[]
  readonly outcome: FacetReading['facets']['outcome']
}

const OF_COURTS = new Set<string>([...CASE_OUTCOMES, ...INTERIM_MEASURES, 'adverse', 'favourable'])
/** A host's own court or police may stop a removal without a judgment on record. */
const NOT_ONLY_OF_COURTS = new Set<string>(['removal-halted', 'pending', 'unknown', 'none'])

/** Whether a message asks for court decisions or for removals, in so many words. */
export function readWanted(phrases: MessagePhrases, grounds: WantedGrounds): FacetReading['wanted'] {
  const { courts, provisions, outcome } = grounds
  const decided = outcome !== null && OF_COURTS.has(outcome) && !NOT_ONLY_OF_COURTS.has(outcome)
  if (courts.length > 0 || provisions.length > 0 || decided) return 'judgments'
  if (phrases.judgments.length > 0 || says(phrases, 'courts')) return 'judgments'
  return phrases.removals.some(({ meaning }) => meaning.listed) ? 'removals' : null
}
