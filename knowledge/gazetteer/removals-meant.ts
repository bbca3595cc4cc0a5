import type { Meaning, Signal } from './meaning.ts'
import type { FoundMeaning } from './found-meaning.ts'
import type { MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import { isNoun } from './removal-noun.ts'

/** A removal that a message speaks of, and whether it says that it was stopped by a decision, did not come about, was allowed, or only waited for. */
export interface RemovalMeant {
  readonly found: FoundMeaning<'removal'>
  readonly fate: 'carried-out' | 'halted' | 'stopped' | 'allowed' | 'awaited'
}

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

function fateOf(
  found: FoundMeaning<'removal'>,
  words: readonly MessageWord[],
  phrases: MessagePhrases,
): RemovalMeant['fate'] {
  const near = (signal: Signal, before: number, after: number, negated = false): boolean =>
    phrases.signals.some(
      ({ meaning, first, last }) =>
        meaning.signal === signal &&
        ((last < found.first && isJoined(words, last + 1, found.first, before)) ||
          (first > found.last && first - found.last - 1 <= after && !isPartedBehind(words, found.last + 1, first))) &&
        isNegated(first, words, phrases) === negated &&
        !isOfSignal(signal, last, phrases),
    )
  const after = found.at.some((place) => isNoun(words[place])) ? AFTER : -1
  if (near('refusal', BEFORE, after) || near('quashed', BEFORE, after)) return 'halted'
  // «Did not allow the extradition», «не разрешили высылку».
  if (near('allowed', BEFORE, after, true)) return 'halted'
  const inside = words.slice(found.first, found.last).some(({ folded }) => folded === 'not' || folded === 'never')
  if (inside || near('negation', 1, -1)) return isNoun(words[found.first]) ? 'halted' : 'stopped'
  if (near('allowed', BEFORE, after)) return 'allowed'
  const custody = phrases.acts.some((act) => act.last < found.first && act.meaning.fate === 'detained')
  return custody && near('pending', 1, -1) ? 'awaited' : 'carried-out'
}

const AUXILIARIES = new Set(['was', 'were', 'been', 'be', 'был', 'была', 'были', 'было', 'wurde', 'zostala', 'zostaly'])

function isNegated(first: number, words: readonly MessageWord[], { signals }: MessagePhrases): boolean {
  const before = AUXILIARIES.has(words[first - 1]?.folded ?? '') ? first - 2 : first - 1
  return signals.some(({ meaning, last }) => meaning.signal === 'negation' && last === before)
}

/** «Did not refuse the extradition»: the negation is of the refusal, not of the removal. */
function isOfSignal(signal: Signal, last: number, { signals }: MessagePhrases): boolean {
  return (
    signal === 'negation' && signals.some(({ meaning, first }) => DECIDED.has(meaning.signal) && first === last + 1)
  )
}

const DECIDED = new Set<Signal>(['refusal', 'quashed', 'allowed'])

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

/** «Deportations, which the court halted», «экстрадиция, в которой отказано»: a comma before a relative pronoun parts nothing. */
function isPartedBehind(words: readonly MessageWord[], from: number, to: number): boolean {
  const pronoun = [from, from + 1].find((place) => RELATIVE.test(words[place]?.folded ?? ''))
  if (pronoun === undefined || words[from]?.before.trim() !== ',') return isParted(words, from, to)
  return isParted(words, from + 1, to)
}

const RELATIVE = /^(?:which|that|whose|котор\p{L}{2,3}|чью|die|der|deren|ktor\p{L}{1,3}|qaysi|ки)$/u

function isParted(words: readonly MessageWord[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some(({ before }) => /[,.;:!?\n]/u.test(before))
}
