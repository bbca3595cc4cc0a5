import { isGivenName } from '../../../knowledge/names/common-given-name.ts'
import { LONGEST_TEXT } from '../../../knowledge/names/fold.ts'
import { textWords } from '../../../knowledge/names/name-parts.ts'
import { nameWord } from '../../../knowledge/names/name-word.ts'
import { coarseSounds } from '../../../knowledge/names/plain-sounds.ts'
import { isPlainWord } from '../../../knowledge/names/plain-words.ts'

/** The recorded spellings of people, and those of everybody who stays recorded. */
export interface NamesToFind {
  readonly spellings: readonly string[]
  readonly others: readonly string[]
}

/**
 * Whether a text names one of the people, in whatever script and case: two words of a spelling near each other, or a
 * family name alone that nobody else bears. `strict`: one word of a spelling is enough, as in a record about them.
 */
export type Names = (text: string, strict: boolean) => boolean

/** Two words of a name stand so near to each other: `Ikromov, 34, and his brother Farrukh`. */
const NEAR_WORDS = 6
/** A shorter word is an initial or a particle, and is part of too much else. */
const SHORTEST = 3
/** Pieces overlap by so many characters, so that no name is cut in two. */
const OVERLAP = 120

interface Spelling {
  /** The ways in which each word can be met. */
  readonly words: readonly ReadonlySet<string>[]
  /** For each word, whether it alone tells who is meant. */
  readonly alone: readonly boolean[]
}

export function namesToFind({ spellings, others }: NamesToFind): Names {
  const soundsOf = soundsOfWords()
  const shared = new Set(others.flatMap((name) => wordsOf(name).flatMap((word) => [...soundsOf(word)])))
  const wanted = spellings.map((spelling): Spelling => {
    const words = wordsOf(spelling).filter((word) => word.length >= SHORTEST)
    return {
      words: words.map(soundsOf),
      alone: words.map((word) => words.length === 1 || (isRare(word) && !meets(soundsOf(word), shared))),
    }
  })
  return (text, strict) =>
    pieces(text).some((piece) => {
      const read = wordsOf(piece).map(soundsOf)
      return wanted.some((spelling) => isIn(spelling, read, strict))
    })
}

/** No given name and no everyday word. */
function isRare(word: string): boolean {
  return !isPlainWord(word) && !isGivenName(nameWord(word))
}

function isIn({ words, alone }: Spelling, read: readonly ReadonlySet<string>[], strict: boolean): boolean {
  const met = read.map((sounds) => words.findIndex((word) => meets(sounds, word)))
  return met.some((found, at) => {
    if (found < 0) return false
    if (strict || alone[found] === true) return true
    return met.slice(at + 1, at + NEAR_WORDS).some((next) => next >= 0 && next !== found)
  })
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const sounds of one) if (other.has(sounds)) return true
  return false
}

/** What a word sounds like in any script, with its family-name ending settled and without a case ending. */
function soundsOfWords(): (word: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const { ending, forms } = nameWord(word, true)
    const sounds = new Set(
      forms.flatMap(({ kind, sounds }) => {
        if (kind === 'stem') return [`${coarseSounds(sounds)} ${ending}`]
        // The sound of kh is written h in one script and x in the other, and h is also one that is left out.
        return kind === 'full' || kind === 'cased' ? [sounds, sounds.replaceAll('h', 'x')].map(coarseSounds) : []
      }),
    )
    known.set(word, sounds)
    return sounds
  }
}

function wordsOf(text: string): readonly string[] {
  return textWords(text).map(({ written }) => written)
}

function pieces(text: string): readonly string[] {
  const step = LONGEST_TEXT - OVERLAP
  const count = Math.max(1, Math.ceil((text.length - OVERLAP) / step))
  return Array.from({ length: count }, (_, at) => text.slice(at * step, at * step + LONGEST_TEXT))
}
