import { isBesideNames, isJoin, isOthers, isParticle } from './words-beside-names.ts'

const REACH = 200
const MOST_WORDS = 16
const MOST_LOWER_CASE_WORDS = 5

/** A word of the text with what clings to it. */
interface Word {
  readonly text: string
  /** The word without brackets, quotes and final commas. */
  readonly bare: string
  readonly start: number
}

/** A name that ends at a place of a text. */
export interface NameReading {
  readonly name: string
  readonly start: number
  /** True where no word of it is written with a capital: a hurried question, or no name at all. */
  readonly lowerCase: boolean
}

/**
 * The name that stands right before `end`: capitalised words and initials with what joins them (“and Others”, “и другие”),
 * back to the sentence's words, a bracket or a stop, and never before `from`. A name typed in lower case is at most five words.
 */
export function nameBefore(text: string, end: number, from = 0): NameReading | undefined {
  const words = wordsBefore(text, end, from)
  const taken: Word[] = []
  let lowerCase: boolean | undefined
  while (words.length > 0 && taken.length < MOST_WORDS) {
    const word = words.pop()
    const next = taken.at(-1)
    if (word === undefined || !isPartOfName(word, next, lowerCase ?? false, taken)) break
    if (isNameLike(word.bare)) lowerCase ??= !isCapitalised(word.bare)
    taken.push(word)
    if (lowerCase === true && taken.length >= MOST_LOWER_CASE_WORDS) break
    if (/^[([{«„“"]/.test(word.text) && !/^\(.+\)$/.test(word.text)) break
  }
  return nameOf(text, taken.toReversed(), end, lowerCase ?? true)
}

/** True for a word that begins with a capital, and for initials. */
export function isCapitalised(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(word)
}

function isPartOfName(word: Word, next: Word | undefined, lowerCase: boolean, taken: readonly Word[]): boolean {
  const { text, bare } = word
  if (bare === '' || text.includes('\ue000')) return false
  if (next !== undefined && closesWhatCameBefore(word, taken)) return false
  if (isOthers(bare) || isParticle(bare)) return true
  if (isJoin(bare)) return next !== undefined
  if (/^\d{1,3}$/.test(bare)) return next !== undefined && isOthers(next.bare)
  if (isBesideNames(bare) && !isInitials(bare)) return false
  if (isCapitalised(bare)) return true
  return /^\p{L}/u.test(bare) && (lowerCase || !taken.some((other) => isNameLike(other.bare)))
}

/** A word after which a name begins anew: the end of a sentence, a clause or a quotation. */
function closesWhatCameBefore({ text, bare }: Word, taken: readonly Word[]): boolean {
  if (/[;:?!»”]$/.test(text)) return true
  if (text.endsWith('.')) return !isInitials(bare) && !isOthers(bare)
  return text.endsWith(',') && !isListOfNames(taken)
}

/** “Maksudov, Rakhimov, Tashbaev and Pirmatov”: commas join names only where an “and” follows. */
function isListOfNames(taken: readonly Word[]): boolean {
  return taken.some((word) => isJoin(word.bare)) && taken.every((word) => !isOthers(word.bare))
}

function isInitials(word: string): boolean {
  return /^(?:\p{L}{1,2}\.-?)+,?$/u.test(word)
}

function isNameLike(word: string): boolean {
  return !isJoin(word) && !isOthers(word) && !isParticle(word) && /\p{L}/u.test(word)
}

function nameOf(text: string, taken: readonly Word[], end: number, lowerCase: boolean): NameReading | undefined {
  const first = taken.findIndex((word) => isNameLike(word.bare))
  const opening = taken[first]
  if (opening === undefined) return undefined
  const start = opening.start + (/^[^\p{L}]*/u.exec(opening.text)?.[0].length ?? 0)
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:«»“”„"[\]'’-]+$/u, '')
  const name = words.includes('(') ? words : words.replace(/[\s)]+$/, '')
  return name === '' ? undefined : { name, start, lowerCase }
}

function wordsBefore(text: string, end: number, from: number): Word[] {
  const earliest = Math.max(from, end - REACH)
  const line = text.slice(earliest, end)
  const offset = earliest + line.trimEnd().lastIndexOf('\n') + 1
  return [...text.slice(offset, end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    bare: match[0].replace(/^[([{«„“"'‘]+|[)\]}»”"'’,;:]+$/g, ''),
    start: offset + match.index,
  }))
}
