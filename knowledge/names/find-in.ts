import { isGivenName } from './common-given-name.ts'
import { hasFamilyEnding } from './family-word.ts'
import { LONGEST_TEXT } from './fold.ts'
import { bestScore, lookUp, lookUpWords } from './look-up.ts'
import type { NameMention, NameOutcome } from './name-outcome.ts'
import { textWords } from './name-parts.ts'
import type { TextWord } from './name-parts.ts'
import type { NameSearch } from './name-search.ts'
import { nameWord } from './name-word.ts'
import { isPlainWord } from './plain-words.ts'
import { isSonOrDaughter, isTitle } from './titles.ts'

/** A stretch of a text, as character offsets. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

const LIKE_A_RECORDED_WORD = 0.8
const MOST_WORDS_OF_A_NAME = 5
const MOST_WORDS_READ = 60

/** Finds the names in a running text; `taken` are stretches already read as something else. */
export function findIn(search: NameSearch, text: string, taken: readonly TextRange[] = []): NameMention[] {
  const cut = text.slice(0, LONGEST_TEXT)
  const words = textWords(cut).slice(0, MOST_WORDS_READ)
  const isTaken = ({ start, end }: TextWord): boolean => taken.some((range) => start < range.end && end > range.start)
  if (words.length > 0 && words.length <= 6 && !words.some((word) => isTaken(word) || isPlainWord(word.written))) {
    const outcome = lookUp(search, cut)
    if (outcome.outcome === 'sure' || outcome.outcome === 'list') return [mention(words, cut, outcome)]
  }
  const runs = nameRuns(search, words, cut, isTaken)
  return runs.flatMap((run) => mentionsOf(search, run, cut))
}

function mention(words: readonly TextWord[], text: string, outcome: NameOutcome): NameMention {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? text.length
  return { start, end, words: text.slice(start, end), outcome }
}

function nameRuns(search: NameSearch, words: readonly TextWord[], text: string, isTaken: (word: TextWord) => boolean): TextWord[][] {
  const runs: TextWord[][] = [[]]
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    const between = before === undefined ? '' : text.slice(before.end, word.start)
    if (/[.?!;:()\n]/u.test(before !== undefined && [...before.written].length <= 2 ? between.replace('.', '') : between) || /,/u.test(between)) runs.push([])
    if (isTaken(word) || !isNameLike(search, word)) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter((run) => run.some(({ written }) => !isTitle(written) && !isSonOrDaughter(written) && written.length > 1))
}

function isNameLike(search: NameSearch, word: TextWord): boolean {
  if (isPlainWord(word.written)) return false
  if (isTitle(word.written) || isSonOrDaughter(word.written)) return true
  if ([...word.written].length < 3) return word.dotted && word.capital
  const read = nameWord(word.written, true)
  if (isGivenName(read) || (hasFamilyEnding(read) && word.capital)) return true
  return search.nearest(read).some(({ likeness }) => likeness.likeness >= LIKE_A_RECORDED_WORD)
}

function mentionsOf(search: NameSearch, run: readonly TextWord[], text: string): NameMention[] {
  const whole = mention(run, text, lookUpWords(search, run.slice(0, MOST_WORDS_OF_A_NAME), text.slice(run[0]?.start, run.at(-1)?.end)))
  if (run.length < 3 || bestScore(whole.outcome) >= 0.75) return whole.outcome.outcome === 'refused' && run.length === 1 ? [whole] : [whole]
  const pairs: NameMention[] = []
  for (let at = 0; at + 1 < run.length; at += 1) {
    const words = run.slice(at, at + 2)
    const found = mention(words, text, lookUpWords(search, words, text.slice(words[0]?.start, words[1]?.end)))
    if (found.outcome.outcome === 'sure' || found.outcome.outcome === 'list') {
      pairs.push(found)
      at += 1
    }
  }
  return pairs.length > 0 ? pairs : [whole]
}
