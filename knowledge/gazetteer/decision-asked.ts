import { actsMeant } from './acts-meant.ts'
import type { FacetReading } from './facet-reading.ts'
import { says, type MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import { readCourts, type PlaceSpan } from './read-courts.ts'
import { readOutcome } from './read-outcome.ts'
import { readWanted } from './read-wanted.ts'
import { decidedRequests, removalsMeant, removalTypes } from './removals-meant.ts'

/** The acts, outcome and courts that a message asks for, and whether for removals or judgments. */
export type DecisionAsked = Pick<FacetReading, 'wanted' | 'courts'> & Pick<FacetReading['facets'], 'types' | 'outcome'>

/** Reads them together, because they depend on one another: what Strasbourg blocks is a violation, what followed a removal is no act. */
export function decisionAsked(
  words: readonly MessageWord[],
  phrases: MessagePhrases,
  { places, provisions }: { readonly places: readonly PlaceSpan[]; readonly provisions: readonly string[] },
): DecisionAsked {
  const refused = decidedRequests(words, phrases)
  const removals = [...removalsMeant(words, phrases), ...refused]
  const acts = actsMeant(
    words,
    { ...phrases, acts: phrases.acts.filter(({ first }) => !refused.some(({ found }) => found.first === first)) },
    removals,
  )
  const courts = readCourts(phrases, places)
  const outcome = readOutcome({ phrases, removals, fate: acts.fate, courts, provisions })
  const wanted = readWanted(phrases, { courts, provisions, outcome })
  // A question about the danger in a host country asks of every removal: «Risiko Abschiebung», «где чаще высылают».
  const anyRemoval = says(phrases, 'risk') && wanted !== 'judgments' && outcome === null
  const types = [...(anyRemoval ? [] : removalTypes(removals, words)), ...acts.types]
  return { types: [...new Set(types)], outcome, courts, wanted: anyRemoval ? null : wanted }
}
