import type { IncidentType } from '../records/incident.ts'
import type { Meaning, Signal } from './meaning.ts'
import type { Found, MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'

/** A removal that a message speaks of, and whether it says that it was stopped, allowed, or only waited for. */
export interface RemovalMeant {
  readonly found: Found<'removal'>
  readonly fate: 'carried-out' | 'halted' | 'allowed' | 'awaited'
}

/** Nouns, after which «refused» or «blocked» speaks of the removal; after a verb («deported, lawyer denied access») it does not. */
const NOUNS = [
  'deportation', 'expulsion', 'extradition', 'removal', 'return', 'rendition', 'handover', 'abschiebung', 'auslieferung', 'ausweisung',
  'uberstellung', 'ruckfuhrung', 'deportacj', 'wydaleni', 'ekstradycj', 'депортаци', 'высылк', 'выдворени', 'экстрадици', 'выдач',
  'возвращени', 'вывоз', 'deportatsiya', 'ekstraditsiya', 'истирдод', 'ихроҷ', 'auslieferungs',
] // prettier-ignore

/** How many words may stand between a refusal and the removal: «refused to allow the extradition», «extraditions to Turkmenistan were blocked». */
const BEFORE = 3
const AFTER = 4

export function removalsMeant(words: readonly MessageWord[], phrases: MessagePhrases): readonly RemovalMeant[] {
  return phrases.removals.map((found) => ({ found, fate: fateOf(found, words, phrases) }))
}

/** «The extradition request was rejected», «отменил решение о депортации»: the removal that was asked for or ordered, decided upon. */
export function decidedRequests(words: readonly MessageWord[], phrases: MessagePhrases): readonly RemovalMeant[] {
  return phrases.acts.flatMap((act) => {
    const type = act.meaning.types.includes('extradition-request')
      ? 'extradition'
      : act.meaning.types.includes('removal-order')
        ? 'deportation'
        : undefined
    if (!type) return []
    const meaning: Extract<Meaning, { kind: 'removal' }> = { kind: 'removal', types: [type], listed: false }
    const found = { ...act, meaning }
    const fate = fateOf(found, words, phrases)
    return fate === 'halted' || fate === 'allowed' ? [{ found, fate }] : []
  })
}

function fateOf(found: Found<'removal'>, words: readonly MessageWord[], phrases: MessagePhrases): RemovalMeant['fate'] {
  const near = (signal: Signal, before: number, after: number): boolean =>
    phrases.signals.some(
      ({ meaning, first, last }) =>
        meaning.signal === signal &&
        ((last < found.first && isJoined(words, last + 1, found.first, before)) ||
          (first > found.last && first - found.last - 1 <= after && !isParted(words, found.last + 1, first))),
    )
  const after = found.at.some((place) => isNoun(words[place])) ? AFTER : -1
  if (near('refusal', BEFORE, after) || near('quashed', BEFORE, after) || near('negation', 1, -1)) return 'halted'
  if (near('allowed', BEFORE, after)) return 'allowed'
  const custody = phrases.acts.some((act) => act.last < found.first && act.meaning.fate === 'detained')
  return custody && near('pending', 1, -1) ? 'awaited' : 'carried-out'
}

/** Whether at most `most` words stand between, and none that begins something else: not in «denied a lawyer and deported». */
function isJoined(words: readonly MessageWord[], from: number, to: number, most: number): boolean {
  if (to - from > most || isParted(words, from, to)) return false
  return words.slice(from, to).every(({ folded }) => !CONJUNCTIONS.has(folded))
}

const CONJUNCTIONS = new Set([
  'and',
  'then',
  'but',
  'after',
  'и',
  'а',
  'но',
  'потом',
  'затем',
  'после',
  'und',
  'aber',
  'dann',
  'i',
  'ale',
  'va',
  'lekin',
  'ва',
  'вале',
])

function isParted(words: readonly MessageWord[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some(({ before }) => /[,.;:!?\n]/u.test(before))
}

function isNoun(word: MessageWord | undefined): boolean {
  return word !== undefined && NOUNS.some((noun) => word.folded.startsWith(noun))
}

/** Russian papers name both routes in one breath, «выдача/высылка», for any removal. */
export function isAnyRemoval(removals: readonly RemovalMeant[], words: readonly MessageWord[]): boolean {
  return removals.some(({ found }, place) => {
    const next = removals[place + 1]?.found
    if (!next || next.first - found.last > 2) return false
    const stems = new Set([words[found.first]?.folded.slice(0, 4), words[next.first]?.folded.slice(0, 4)])
    return stems.has('выда') && stems.has('высы')
  })
}

/** The types of the removals meant, in the order of the message; none where any removal is meant. */
export function removalTypes(
  removals: readonly RemovalMeant[],
  words: readonly MessageWord[],
): readonly IncidentType[] {
  const meant = removals.filter(({ fate }) => fate !== 'awaited')
  if (isAnyRemoval(meant, words)) return []
  const types = new Set(meant.flatMap(({ found }) => found.meaning.types))
  // «Отказал в выдаче»: what a court refuses by that verb is the legal act.
  if (types.size === 0 && meant.some(({ found, fate }) => fate === 'halted' && isHandingOver(words[found.first]))) {
    return ['extradition']
  }
  return [...types]
}

function isHandingOver(word: MessageWord | undefined): boolean {
  return word !== undefined && ['выда', 'hand', 'wyda'].some((stem) => word.folded.startsWith(stem))
}
