import { actsMeant } from './acts-meant.ts'
import { withoutExcludedActs } from './excluded-acts.ts'
import { complaintFailed } from './complaint-failed.ts'
import type { FacetReading } from './facet-reading.ts'
import { says, type MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import { readCourts, type PlaceSpan } from './read-courts.ts'
import { readOutcome } from './read-outcome.ts'
import type { ProvisionsRead } from './read-provisions.ts'
import { readWanted } from './read-wanted.ts'
import { removalTypes } from './removal-types.ts'
import { decidedRequests, removalsMeant, type RemovalMeant } from './removals-meant.ts'

/** The acts, outcome and courts that a message asks for, and whether for removals or judgments. */
export type DecisionAsked = Pick<FacetReading, 'wanted' | 'courts'> & Pick<FacetReading['facets'], 'types' | 'outcome'>

/** What a decision is read with beside the words. */
export interface DecisionGrounds {
  readonly places: readonly PlaceSpan[]
  readonly hosts: readonly string[]
  readonly cited: ProvisionsRead
}

/** Reads them together, because they depend on one another: what Strasbourg blocks is a violation, what followed a removal is no act. */
export function decisionAsked(
  words: readonly MessageWord[],
  named: MessagePhrases,
  { places, hosts, cited }: DecisionGrounds,
): DecisionAsked {
  const phrases = withoutExcludedActs(words, named)
  const courts = readCourts(phrases, places)
  const isOfCourts = courts.length > 0 || speaksOfCourts(phrases)
  const refused = decidedRequests(words, phrases)
  const removals = [...removalsMeant(words, phrases), ...refused].map((removal) =>
    isHaltedByCourt(removal, hosts, isOfCourts) ? { ...removal, fate: 'halted' as const } : removal,
  )
  const acts = actsMeant(
    words,
    { ...phrases, acts: phrases.acts.filter(({ first }) => !refused.some(({ found }) => found.first === first)) },
    removals,
  )
  const { provisions } = cited
  const outcome = readOutcome({
    phrases,
    removals,
    fate: acts.fate,
    courts,
    provisions,
    complaintFailed: complaintFailed(words, cited.at, phrases, places),
    leavesOutProvision: cited.leavesOut,
  })
  const wanted = readWanted(phrases, { courts, provisions, outcome })
  // A question about the danger in a host country asks of every removal: «Risiko Abschiebung», «где чаще высылают».
  const anyRemoval = says(phrases, 'risk') && wanted !== 'judgments' && outcome === null
  const types = [...(anyRemoval ? [] : removalTypes(removals, words)), ...acts.types]
  return { types: [...new Set(types)], outcome, courts, wanted: anyRemoval ? null : wanted }
}

function speaksOfCourts(phrases: MessagePhrases): boolean {
  return says(phrases, 'court') || says(phrases, 'courts') || phrases.judgments.length > 0
}

/** «Poland did not hand him over» is what a state did; beside a court, or as a bare legal term («не экстрадировали»), it is a decision. */
function isHaltedByCourt({ fate, found }: RemovalMeant, hosts: readonly string[], isOfCourts: boolean): boolean {
  return fate === 'stopped' && (isOfCourts || (found.meaning.types.length > 0 && hosts.length === 0))
}
