import { isGivenName } from './common-given-name.ts'
import { hasFamilyEnding } from './family-word.ts'
import { LONGEST_TEXT } from './fold.ts'
import { bestScore, lookUp, lookUpWords } from './look-up.ts'
import type { NameMention, NameOutcome } from './name-outcome.ts'
import { textWords } from './name-parts.ts'
import type { TextWord } from './name-parts.ts'
import type { NameSearch, NearCache } from './name-search.ts'
import { nameWord } from './name-word.ts'
import { hasOrdinaryEnding, isNameToo, isPlainWord } from './plain-words.ts'
import { isSonOrDaughter, isTitle } from './titles.ts'

/** A stretch of a text, as character offsets. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

type Look = (words: readonly ReadWord[]) => NameMention

/** What a word of a sentence is to a name: no part of one, a part, perhaps a part, or only something beside one. */
type Part = 'none' | 'name' | 'perhaps' | 'beside'

interface ReadWord extends TextWord {
  readonly part: Part
}

const LIKE_A_RECORDED_WORD = 0.8
const LIGHTEST_LIKE = 2.2
const SPELT_AS_RECORDED = 0.95
const SHORTEST_IN_SMALL_LETTERS = 5
const MOST_WORDS_OF_A_NAME = 5
const MOST_WORDS_OF_A_RUN = 10
const MOST_WORDS_READ = 80
const MOST_MENTIONS = 12

/** Finds the names in a running text; `taken` are stretches already read as something else. */
export function findIn(search: NameSearch, text: string, taken: readonly TextRange[] = []): NameMention[] {
  const cut = text.slice(0, LONGEST_TEXT)
  const words = textWords(cut).slice(0, MOST_WORDS_READ)
  const cache: NearCache = new Map()
  const isTaken = (word: TextWord): boolean =>
    taken.some(({ start, end }) => word.start < end && word.end > start) && !isOfOrigin(word, words)
  const isBare = words.length <= 6 && !words.some((word) => isTaken(word) || isOrdinary(word, words.length))
  if (isBare) {
    const outcome = lookUp(search, cut)
    if (answersWhole(outcome, words.length)) return [mention(words, cut, outcome)]
  }
  const read = words.map((word): ReadWord => ({ ...word, part: isTaken(word) ? 'none' : partOf(search, word, cache) }))
  const look: Look = (run) =>
    mention(run, cut, lookUpWords(search, run.slice(0, MOST_WORDS_OF_A_NAME), mention(run, cut, NOTHING).words, cache))
  const found = nameRuns(read, cut).flatMap((run) => mentionsOf(run, look, isBare))
  if (found.length === 0 && isBare && words.length > 1) return wholeText(search, words, cut)
  return found.slice(0, MOST_MENTIONS)
}

/** Whether a short text is answered as one name: found, or refused for what it asks. */
function answersWhole(outcome: NameOutcome, words: number): boolean {
  if (outcome.outcome === 'refused') return words < 3 && outcome.why !== 'nothing-to-read'
  return outcome.outcome === 'list' || (outcome.outcome === 'sure' && !outcome.match.how.includes('word-added'))
}

/** Абдулла Бухари: after a given name, what looks like a form of a city is a family name of origin. Not so Турции, Латвии. */
function isOfOrigin(word: TextWord, words: readonly TextWord[]): boolean {
  const before = words[words.indexOf(word) - 1]
  return before !== undefined && /[^и][иӣ]$/u.test(word.written) && isGivenName(nameWord(before.written, true))
}

/** A short text in which no name stands out may still be one: in capitals, or one that fits. */
function wholeText(search: NameSearch, words: readonly TextWord[], text: string): NameMention[] {
  const whole = mention(words, text, lookUp(search, text))
  const mayBeName = words.some(({ capital }) => capital) && !/\d/u.test(text)
  return isFinding(whole) || mayBeName ? [whole] : []
}

function mention(words: readonly TextWord[], text: string, outcome: NameOutcome): NameMention {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? text.length
  return { start, end, words: text.slice(start, end), outcome }
}

/** An everyday word that is a name too is read as one beside others, and alone in capitals. */
function isOrdinary({ written, capital }: TextWord, words: number): boolean {
  return isPlainWord(written) && !(isNameToo(written) && (capital || words > 1))
}

const LETTER = /\p{L}/u

function partOf(search: NameSearch, word: TextWord, cache: NearCache): Part {
  if (isTitle(word.written) || isSonOrDaughter(word.written)) return 'beside'
  const length = word.written.length
  if (length < 3) return word.capital && (word.dotted || length === 1) ? 'beside' : 'none'
  if (!LETTER.test(word.written) || (isPlainWord(word.written) && !isNameToo(word.written))) return 'none'
  if (isPlainWord(word.written) && !word.capital) return 'perhaps'
  const read = nameWord(word.written, true)
  if (isGivenName(read) || hasFamilyEnding(read) || read.ending === 'patronymic') return 'name'
  const near = search.near(read, cache)
  const isLike = [...near.found.values()].some(({ likeness }) => likeness >= LIKE_A_RECORDED_WORD)
  if (isLike && read.weight >= LIGHTEST_LIKE) return 'name'
  return !word.capital && hasOrdinaryEnding(word.written) ? 'none' : 'perhaps'
}

/** Words that may make up one name: side by side, with nothing but spaces between, a comma only after a lone family name. */
function nameRuns(words: readonly ReadWord[], text: string): ReadWord[][] {
  const runs: ReadWord[][] = []
  let run: ReadWord[] = []
  const close = (): void => {
    if (run.some(({ part }) => part === 'name')) runs.push(run.slice(0, MOST_WORDS_OF_A_RUN))
    run = []
  }
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (before !== undefined && breaksName(before, word, run, text)) close()
    if (word.part === 'none') close()
    else run.push(word)
  }
  close()
  return runs
}

function breaksName(before: ReadWord, word: ReadWord, run: readonly ReadWord[], text: string): boolean {
  const between = text.slice(before.end, word.start)
  if (between.includes(',')) return run.length !== 1 || word.part !== 'name' || endsLikeFamily(word)
  const rest = before.written.length <= 2 ? between.replace('.', '') : between
  return /[^\s\p{Pd}"«»“”„'’]/u.test(rest)
}

const endsLikeFamily = (word: TextWord): boolean => hasFamilyEnding(nameWord(word.written))

function mentionsOf(run: readonly ReadWord[], look: Look, isBare: boolean): NameMention[] {
  const first = run.findIndex(({ part }) => part === 'name')
  const last = run.findLastIndex(({ part }) => part === 'name')
  const core = look(withBeside(run, first, last))
  if (isFinding(core) && last > first) return [core]
  const whole = run.length > last - first + 1 ? look(run) : core
  if (isFinding(whole) && isOfSeveralWords(whole)) return [whole]
  const several = last - first >= 2 ? inPairs(run.slice(first, last + 1), look) : []
  if (several.length > 0) return several
  if (last > first) return [core]
  const beside = [run[first - 1], run[first + 1]].filter((word) => word?.part === 'perhaps')
  if (beside.length === 0) return loneMention(core, run[first])
  if (isBare || beside.some((word) => word?.capital)) return [whole]
  return besideUnknown(run, first, core, look)
}

/** Two words of the question, or a word and an initial, are in the finding. */
function isOfSeveralWords({ outcome }: NameMention): boolean {
  const matches = outcome.outcome === 'sure' ? [outcome.match] : outcome.outcome === 'list' ? outcome.matches : []
  return matches.some(({ how }) => !how.includes('one-word-only'))
}

/**
 * A family name with a word in small letters beside it that fits nobody. Where both are in small letters, the family name
 * after that word is the name of someone who is not on record; else it is no more than a list of those who bear it.
 */
function besideUnknown(run: readonly ReadWord[], at: number, core: NameMention, look: Look): NameMention[] {
  const family = run[at]
  const isSmall = family !== undefined && !family.capital && family.written.length >= SHORTEST_IN_SMALL_LETTERS
  const isFamily = isSmall && endsLikeFamily(family)
  if (isFamily && run[at - 1]?.part === 'perhaps') return [look(run.slice(at - 1, at + 1))]
  if (isFinding(core)) return loneMention(core, family).map((found) => ({ ...found, outcome: asList(found.outcome) }))
  return isFamily && family.start === 0 ? [look(run.slice(at, at + 2))] : []
}

const asList = (outcome: NameOutcome): NameOutcome =>
  outcome.outcome === 'sure' ? { outcome: 'list', matches: [outcome.match, ...outcome.others] } : outcome

const NOTHING: NameOutcome = { outcome: 'none', near: [], matches: [] }

/** Initials and "uulu" beside the words of a name belong to it. */
function withBeside(run: readonly ReadWord[], first: number, last: number): readonly ReadWord[] {
  let from = first
  let to = last
  while (run[from - 1]?.part === 'beside') from -= 1
  while (run[to + 1]?.part === 'beside') to += 1
  return run.slice(from, to + 1)
}

const isFinding = ({ outcome }: NameMention): boolean => outcome.outcome === 'sure' || outcome.outcome === 'list'

/** A patronymic belongs to the name before it: without it another person might be found. */
const isPatronymic = (word: ReadWord | undefined): boolean =>
  word !== undefined && nameWord(word.written).ending === 'patronymic'

/** Names set down one after another without a comma. */
function inPairs(run: readonly ReadWord[], look: Look): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at + 1 < run.length;) {
    const options = [2, 3]
      .filter((length) => at + length <= run.length && !isPatronymic(run[at + length]))
      .map((length) => [length, look(run.slice(at, at + length))] as const)
    const best = options
      .filter(([, option]) => isFinding(option))
      .sort((a, b) => bestScore(b[1].outcome) - bestScore(a[1].outcome))[0]
    if (best === undefined) return []
    found.push(best[1])
    at += best[0]
  }
  return found
}

/** Hollow, tomorrow: no family name of the region doubles the consonant so. */
const ENGLISH_OW = /(?:ll|rr)ow$/

/** One everyday-looking word that fits nobody is no name; one in small letters must end as family names do, or be spelt like a recorded one. */
function loneMention(found: NameMention, word: ReadWord | undefined): NameMention[] {
  if (word === undefined) return []
  if (found.outcome.outcome === 'none') return word.capital && endsLikeFamily(word) ? [found] : []
  if (word.capital || found.outcome.outcome === 'refused') return [found]
  if (ENGLISH_OW.test(word.written)) return []
  const matches = found.outcome.outcome === 'sure' ? [found.outcome.match] : found.outcome.matches
  const isSpeltSo = matches.some(({ pairs }) => pairs.some(({ likeness }) => likeness >= SPELT_AS_RECORDED))
  const isFamily = endsLikeFamily(word) || isSpeltSo
  return word.written.length >= SHORTEST_IN_SMALL_LETTERS && isFamily ? [found] : []
}
