import { LONGEST_TEXT } from './fold.ts'
import { onOtherLayout } from './keyboard-layout.ts'
import { lookUpFamilyName } from './lone-name.ts'
import type { NameMatch } from './name-match.ts'
import { isDoubtful } from './doubtful.ts'
import { nameMatch } from './explained.ts'
import type { NameOutcome, Refusal } from './name-outcome.ts'
import { nameParts, textWords } from './name-parts.ts'
import type { NameParts, TextWord } from './name-parts.ts'
import { nameWord } from './name-word.ts'
import { isNameToo, isPlainWord } from './plain-words.ts'
import { isSonOrDaughter, isTitle } from './titles.ts'
import type { FoundName, NameSearch, NearCache } from './name-search.ts'

/** Fixed on the development pairs so that at most 1 in 400 absent names is answered with a person. */
export const SURE_FROM = 0.8
/** A second person this close to the first makes a list. */
export const MARGIN = 0.06
/** Below this a name is not even near. */
export const NEAR_FROM = 0.45
const MOST_NEAR = 3
const MOST_MATCHES = 5
const LONGEST_LIST = 12
const LAYOUT_SURE_FROM = 0.8
const WEAK = 0.75
const SPELT_AS_RECORDED = 0.95
/** Two words are read as one only where that finds clearly more. */
const JOINING_GAIN = 0.02
/** Share of vowels among letters: names have 0.3 to 0.6; a name typed on the wrong layout has few. */
const MOST_VOWELS_MISTYPED = 0.3
const FEWEST_VOWELS = 0.28

/** Looks up a text that is nothing but a name. */
export function lookUp(search: NameSearch, text: string): NameOutcome {
  const cut = text.slice(0, LONGEST_TEXT)
  const refusal = refusedAtOnce(cut)
  if (refusal !== null) return { outcome: 'refused', why: refusal }
  const words = withoutPlainWords(textWords(cut))
  const outcome = lookUpWords(search, words, cut.trim())
  if (bestScore(outcome) >= WEAK || outcome.outcome === 'list') return outcome
  const other = onOtherLayout(cut)
  if (vowelShare(cut) > MOST_VOWELS_MISTYPED || vowelShare(other) < FEWEST_VOWELS) return outcome
  const retyped = lookUpWords(search, textWords(other), cut.trim())
  if (retyped.outcome === 'refused' || bestScore(retyped) < LAYOUT_SURE_FROM) return outcome
  return onKeyboard(retyped)
}

/** Everyday words beside two or more others are no part of the name. */
function withoutPlainWords(words: readonly TextWord[]): readonly TextWord[] {
  const kept = words.filter(({ written }) => written.length === 1 || !isPlainWord(written) || belongsToNames(written))
  return kept.length >= 2 ? kept : words
}

const belongsToNames = (written: string): boolean => isNameToo(written) || isSonOrDaughter(written) || isTitle(written)

function vowelShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 ? 0 : (text.match(/[aeiouаеёиоуыэюя]/giu)?.length ?? 0) / letters
}

export function bestScore(outcome: NameOutcome): number {
  if (outcome.outcome === 'refused') return 0
  return outcome.outcome === 'sure' ? outcome.match.score : (outcome.matches[0]?.score ?? 0)
}

const mark = (match: NameMatch): NameMatch => ({ ...match, how: ['keyboard-layout', ...match.how] })

function onKeyboard(outcome: NameOutcome): NameOutcome {
  if (outcome.outcome === 'sure') return { ...outcome, match: mark(outcome.match), others: outcome.others.map(mark) }
  return outcome.outcome === 'list' ? { ...outcome, matches: outcome.matches.map(mark) } : outcome
}

function refusedAtOnce(text: string): Refusal | null {
  if (/[*%]|\?\p{L}|\p{L}_+$/u.test(text) || /^\s*[?_]/u.test(text)) return 'wildcard'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'nothing-to-read'
  const read = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0
  if (read < letters / 2) return 'unread-script'
  return null
}

/** Looks up a run of words as one name. `words` is the question's own wording, for the answer. */
export function lookUpWords(
  search: NameSearch,
  words: readonly TextWord[],
  asked: string,
  cache: NearCache = new Map(),
): NameOutcome {
  const parts = nameParts(words, (written) => nameWord(written, true))
  const longest = Math.max(0, ...words.map(({ written }) => written.length))
  if (longest < 2) return { outcome: 'refused', why: 'too-short' }
  if (words.every(({ written }) => isTitle(written))) return { outcome: 'refused', why: 'only-a-title' }
  if (parts.names.length === 0) {
    return {
      outcome: 'refused',
      why:
        parts.patronymics.length > 0 ? 'only-a-patronymic' : parts.initials.length > 0 ? 'too-short' : 'only-a-title',
    }
  }
  const [only] = parts.names
  if (only !== undefined && parts.names.length === 1 && parts.patronymics.length + parts.initials.length === 0) {
    return lookUpFamilyName(search, only, asked, cache)
  }
  const found = foundAsFamily(search, parts, cache) ?? foundInAnySplit(search, words, parts, cache)
  const outcome = decide(found, parts, asked)
  const [first] = found
  const isHeld = outcome.outcome === 'sure' && first !== undefined && isDoubtful(search, first, parts.sons)
  return isHeld ? { outcome: 'list', matches: [outcome.match] } : outcome
}

/** Tatiana Paraskevich: where the record has it so, a family name that ends as patronymics do. */
function foundAsFamily(search: NameSearch, parts: NameParts, cache: NearCache): readonly FoundName[] | null {
  const [family, ...more] = parts.patronymics
  if (family === undefined || more.length + parts.initials.length > 0 || parts.names.length !== 1) return null
  const found = search.find({ ...parts, names: [...parts.names, family], patronymics: [] }, cache)
  const isSpeltSo = found[0]?.likeness.pairs.some(
    ({ asked, likeness }) => asked === family.written && likeness >= SPELT_AS_RECORDED,
  )
  return isSpeltSo ? found : null
}

/** Tries the words as they stand, then with each two neighbours joined (Насим джон), and keeps the better finding. */
function foundInAnySplit(
  search: NameSearch,
  words: readonly TextWord[],
  parts: NameParts,
  cache: NearCache,
): readonly FoundName[] {
  let best = search.find(parts, cache)
  if (words.length < 2 || words.length > 6 || (best[0]?.likeness.score ?? 0) >= 0.93) return best
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one, other] = [words[at], words[at + 1]]
    if (one === undefined || other === undefined || (words.length === 2 && one.written.length > 4)) continue
    const joined = [...words.slice(0, at), { ...other, written: one.written + other.written }, ...words.slice(at + 2)]
    const found = search.find(
      nameParts(joined, (written) => nameWord(written, true)),
      cache,
    )
    const fits = found[0]?.likeness.pairs.some(({ asked }) => asked === one.written + other.written)
    if (fits && (found[0]?.likeness.score ?? 0) > (best[0]?.likeness.score ?? 0) + JOINING_GAIN) best = found
  }
  return best
}

function decide(found: readonly FoundName[], parts: NameParts, asked: string): NameOutcome {
  const matches = found.slice(0, LONGEST_LIST + 1).map((name) => nameMatch(name, asked))
  const [first] = matches
  const none = (): NameOutcome => ({
    outcome: 'none',
    near: matches.filter(({ score }) => score >= NEAR_FROM).slice(0, MOST_NEAR),
    matches: matches.slice(0, MOST_MATCHES),
  })
  if (first === undefined) return none()
  const byInitial = parts.names.length < 2 && parts.initials.length > 0
  const enough = byInitial ? 0.7 : SURE_FROM
  if (first.score < enough) return none()
  const rivals = matches.filter(({ score }) => score > first.score - MARGIN)
  if (byInitial || rivals.length > 1) return { outcome: 'list', matches: rivals.slice(0, LONGEST_LIST) }
  return { outcome: 'sure', match: first, others: matches.slice(1, MOST_MATCHES) }
}
