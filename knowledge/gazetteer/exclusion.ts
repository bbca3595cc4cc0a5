import { fold } from '../search/fold.ts'
import type { MessageWord } from './message-words.ts'

/** How what follows is left out: by a word that can say nothing else («except», «кроме»), or by a bare negation. */
export type Exclusion = 'exception' | 'negation'

/** Phrases by their last words, each the last word first. */
function sayings(notation: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const each = notation.split(/[|\n]/).map((saying) => fold(saying.trim()).split(/\s+/).toReversed())
  return Map.groupBy(each, ([last]) => last ?? '')
}

/** With the commonest slips of the fingers in «except». */
const EXCEPTIONS = sayings(
  `except | exept | excpet | execpt | except for | exept for | excluding | excl | other than | apart from | aside from | besides | rather than | instead of | as opposed to | with the exception of | with exception of | not counting | save for | without | leave out | leaving out | skip | omit | omitting
   кроме | окромя | помимо | исключая | за исключением | за вычетом | вместо | не считая | без | без учёта | минус
   außer | ausser | ohne | statt | anstatt | anstelle von | ausgenommen | mit ausnahme von | mit ausnahme der | abgesehen von | neben
   oprócz | prócz | poza | bez | zamiast | z wyjątkiem | z wyłączeniem | za wyjątkiem | nie licząc
   ғайр аз | ғайри | ба истиснои | ба ҷои`,
)
const NEGATIONS = new Set(
  ['not', 'non', 'no', 'nor', 'не', 'ни', 'никаких', 'nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie'].map(fold),
)

/** Uzbek leaves out with a word behind: «Rossiyadan tashqari», «ekstraditsiya emas». */
const EXCEPTIONS_BEHIND = new Set(['tashqari', 'ташқари', 'boshqa', 'бошқа'].map(fold))
const NEGATIONS_BEHIND = new Set(['emas', 'эмас'])

/** «If not», «why not», «is not»: nothing is left out. */
const NO_CONTRAST = new Set(['if', 'or', 'why', 'whether', 'если', 'почему', 'wenn', 'warum', 'jeśli'].map(fold))

/** How the words that end at `last` leave out what comes next. */
export function exclusionAt(words: readonly MessageWord[], last: number): Exclusion | undefined {
  const word = words[last]
  if (!word) return undefined
  const isException = EXCEPTIONS.get(word.folded)?.some((saying) =>
    saying.every((each, back) => words[last - back]?.folded === each),
  )
  if (isException) return 'exception'
  const isNegation = NEGATIONS.has(word.folded) && !NO_CONTRAST.has(words[last - 1]?.folded ?? '')
  return isNegation ? 'negation' : undefined
}

/** How the word at `next` leaves out what stands before it. */
export function exclusionBehind(words: readonly MessageWord[], next: number): Exclusion | undefined {
  const word = words[next]?.folded ?? ''
  if (EXCEPTIONS_BEHIND.has(word)) return 'exception'
  return NEGATIONS_BEHIND.has(word) ? 'negation' : undefined
}

const OR = new Set(
  ['or', 'nor', 'или', 'либо', 'ни', 'oder', 'noch', 'bzw', 'lub', 'albo', 'ani', 'yoki', 'ёки', 'ё'].map(fold),
)
const AND = new Set(['and', 'и', 'und', 'i', 'oraz', 'va', 'ва'])

/** Whether one word stands between that goes on with the list of what is left out: «not A or B», «except A and B». */
export function goesOn(words: readonly MessageWord[], after: number, exclusion: Exclusion): boolean {
  const between = words[after + 1]
  if (!between || /[();.!?\n]/u.test(between.before + (words[after + 2]?.before ?? ''))) return false
  return OR.has(between.folded) || (exclusion === 'exception' && AND.has(between.folded))
}
