import type { IncidentType, OutcomeType } from '../records/incident.ts'
import type { FoundMeaning } from './found-meaning.ts'
import type { MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import type { RemovalMeant } from './removals-meant.ts'

/** Acts other than removals, told apart: asked for themselves, or what followed a removal. */
export interface ActsMeant {
  readonly types: readonly IncidentType[]
  readonly fate: OutcomeType | null
}

/**
 * «Disappeared», «killed», «arrested» are acts of their own, and what followed where the message speaks of a removal:
 * «пропали после вывоза», «deported and killed». What led to a removal is neither («detained, refused asylum and
 * deported»), unless it is asked for beside it: «abducted or killed», «interpol notices and extraditions».
 */
export function actsMeant(
  words: readonly MessageWord[],
  phrases: MessagePhrases,
  removals: readonly RemovalMeant[],
): ActsMeant {
  const acts = phrases.acts.filter((act) => !isCharge(act, phrases))
  const meant = removals.filter(({ fate }) => fate !== 'awaited').map(({ found }) => found)
  const carriedOut = removals
    .filter(({ fate }) => fate === 'carried-out' || fate === 'allowed')
    .map(({ found }) => found)
  const asked = acts.filter(
    (act) => meant.length === 0 || removals.some(({ found }) => isBesideAsked(found, act, words)),
  )
  const types = new Set(asked.flatMap(({ meaning }) => meaning.types))
  const followed = acts.filter((act) => !asked.includes(act) && isTold(act, { words, phrases }, carriedOut))
  // «Sentenced in absentia» sends nobody to prison.
  const absent = types.has('conviction-in-absentia') && carriedOut.length === 0
  const told = phrases.fates.filter((fate) => !absent && !isNegated(fate, phrases))
  return { types: [...types], fate: oneFate(words, [...told, ...followed]) }
}

const OR = new Set(['or', 'или', 'либо', 'oder', 'bzw', 'lub', 'albo', 'yoki', 'еки'])
const AND = new Set(['and', 'и', 'und', 'i', 'oraz', 'va', 'ва'])

/** «Abducted or killed»; with nouns that ask for all of a kind also «interpol notices and extraditions», «arrests, deportations». */
function isBesideAsked(
  removal: FoundMeaning<'removal'>,
  act: FoundMeaning<'act'>,
  words: readonly MessageWord[],
): boolean {
  const [first, second] = removal.first < act.first ? [removal, act] : [act, removal]
  const between = words.slice(first.last + 1, second.first)
  if (between.length > 2) return false
  if (between.some((word) => OR.has(word.folded))) return true
  const listed =
    between.length === 0
      ? (words[second.first]?.before ?? '').includes(',')
      : between.some((word) => AND.has(word.folded))
  return removal.meaning.listed && listed
}

interface Told {
  readonly words: readonly MessageWord[]
  readonly phrases: MessagePhrases
}

const AFTER = new Set('after following since once despite после когда nach nachdem trotz po gdy mimo keyin'.split(' '))
const THEN = new Set('and then later before but и а но потом затем und dann aber i a potem ale'.split(' '))

/** «Released and then deported» is no release after the removal; «walked free after being deported» is one. */
function ledTo(act: FoundMeaning<'act'>, removal: FoundMeaning<'removal'>, words: readonly MessageWord[]): boolean {
  const between = words.slice(act.last + 1, removal.first)
  return between.some(({ folded }) => THEN.has(folded)) && !between.some(({ folded }) => AFTER.has(folded))
}

/** Whether an act is told as what followed: an arrest or a beating after the removal, a release unless it led up to it, the noun «torture» beside «after», any other act anywhere. */
function isTold(
  act: FoundMeaning<'act'>,
  { words, phrases }: Told,
  removals: readonly FoundMeaning<'removal'>[],
): boolean {
  if (removals.length === 0 || act.meaning.fate === null) return false
  const isBehind = removals.some((removal) => removal.last < act.first)
  if (act.meaning.fate === 'detained' || act.meaning.types.includes('assault')) return isBehind
  if (act.meaning.fate === 'released') return isBehind || !removals.some((removal) => ledTo(act, removal, words))
  if (act.meaning.fate !== 'tortured') return true
  return phrases.signals.some(
    ({ meaning, first, last }) => meaning.signal === 'afterwards' && (first === act.last + 1 || last === act.first - 1),
  )
}

/** «Accused of murder»: what the origin state says that the person did. */
function isCharge(act: FoundMeaning<'act'>, phrases: MessagePhrases): boolean {
  return phrases.signals.some(
    ({ meaning, last }) => meaning.signal === 'charge' && last < act.first && act.first - last <= 3,
  )
}

function isNegated(fate: FoundMeaning<'fate'>, phrases: MessagePhrases): boolean {
  return phrases.signals.some(
    ({ meaning, last }) => meaning.signal === 'negation' && last < fate.first && fate.first - last <= 2,
  )
}

/** From what says most to what says least: who was tortured in prison was imprisoned too. */
const TELLING: readonly OutcomeType[] = ['killed', 'tortured', 'disappeared', 'released', 'prison-sentence', 'detained']

/** The fate to narrow by: the most telling of those named; none where the message asks for one or another. */
function oneFate(words: readonly MessageWord[], told: readonly FoundMeaning<'fate' | 'act'>[]): OutcomeType | null {
  const fates = new Set(told.flatMap(({ meaning }) => meaning.fate ?? []))
  const first = Math.min(...told.map((each) => each.first))
  const last = Math.max(...told.map((each) => each.last))
  if (fates.size > 1 && words.slice(first, last).some(({ folded }) => OR.has(folded))) return null
  return TELLING.find((fate) => fates.has(fate)) ?? null
}
