import type { IncidentType, OutcomeType } from '../records/incident.ts'
import type { Found, MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import type { RemovalMeant } from './removals-meant.ts'

/** Acts other than removals, told apart: asked for themselves, or what followed a removal. */
export interface ActsMeant {
  readonly types: readonly IncidentType[]
  readonly fates: readonly OutcomeType[]
}

const STRICT_OR = new Set(['or', 'или', 'либо', 'oder', 'bzw', 'lub', 'albo', 'yoki', 'еки', 'е'])

/**
 * «Disappeared», «killed», «arrested» are acts of their own, and what followed where the message speaks of a removal:
 * «пропали после вывоза», «deported and killed»; not in «abducted or killed». An arrest told before a removal is a step
 * on the way to it.
 */
export function actsMeant(
  words: readonly MessageWord[],
  phrases: MessagePhrases,
  removals: readonly RemovalMeant[],
): ActsMeant {
  const carriedOut = removals.filter(({ fate }) => fate !== 'awaited' && fate !== 'halted')
  const types = new Set<IncidentType>()
  const fates: OutcomeType[] = []
  for (const act of phrases.acts.filter((each) => !isCharge(each, phrases))) {
    const alternative = removals.some(({ found }) => areAlternatives(found, act, words))
    const fate = act.meaning.fate
    if (carriedOut.length === 0 || fate === null || alternative) for (const type of act.meaning.types) types.add(type)
    else if (isTold(act, phrases, carriedOut)) fates.push(fate)
  }
  const absent = types.has('conviction-in-absentia') && carriedOut.length === 0
  const told = phrases.fates.filter((fate) => !isNegated(fate, phrases) && !absent).map(({ meaning }) => meaning.fate)
  const deaths = phrases.acts.filter(({ meaning }) => meaning.types.length === 0 && meaning.fate === 'killed' && carriedOut.length === 0)
  return { types: [...types], fates: [...told, ...fates, ...deaths.flatMap(({ meaning }) => meaning.fate ?? [])] }
}

/** Whether an act is told as what followed: an arrest after the removal, the noun «torture» beside «after», any other act anywhere. */
function isTold(act: Found<'act'>, phrases: MessagePhrases, removals: readonly RemovalMeant[]): boolean {
  if (act.meaning.fate === 'detained') return followsRemoval(act, removals)
  if (act.meaning.fate !== 'tortured') return true
  return phrases.signals.some(({ meaning, first, last }) => meaning.signal === 'afterwards' && (first === act.last + 1 || last === act.first - 1))
}

function followsRemoval(act: Found<'act'>, removals: readonly RemovalMeant[]): boolean {
  return removals.some(({ found }) => found.last < act.first)
}

function areAlternatives(one: Found, other: Found, words: readonly MessageWord[]): boolean {
  const [first, second] = one.first < other.first ? [one, other] : [other, one]
  const between = words.slice(first.last + 1, second.first)
  return between.length <= 2 && between.some((word) => STRICT_OR.has(word.folded))
}

/** «Accused of murder»: what the origin state says that the person did. */
function isCharge(act: Found<'act'>, phrases: MessagePhrases): boolean {
  return phrases.signals.some(({ meaning, last }) => meaning.signal === 'charge' && last < act.first && act.first - last <= 3)
}

function isNegated(fate: Found<'fate'>, phrases: MessagePhrases): boolean {
  return phrases.signals.some(
    ({ meaning, last }) => meaning.signal === 'negation' && last < fate.first && fate.first - last <= 2,
  )
}

/** The one fate to narrow by: prison says more than detention; two different ones narrow to neither. */
export function oneFate(fates: readonly OutcomeType[]): OutcomeType | null {
  const stronger = new Set(fates.filter((fate) => fate !== 'detained'))
  if (stronger.size > 1) return null
  return [...stronger][0] ?? fates[0] ?? null
}
