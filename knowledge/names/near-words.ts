import { isFromGivenName } from './common-given-name.ts'
import type { FormKind, NameWord } from './name-word.ts'
import { UNLIKE, wordLikeness } from './word-likeness.ts'
import type { WordLikeness } from './word-likeness.ts'

/** The recorded words like one word asked for. */
export interface NearWords {
  readonly found: ReadonlyMap<number, WordLikeness>
  /** The likeness to any recorded word, measured when first asked. */
  readonly likeness: (number: number, word: NameWord) => WordLikeness
}

/** Within this distance a word asked for is a known name in its own right, and no misspelling of another. */
const IS_KNOWN = 0.15
const IS_OTHER = 0.25
const KNOWN_AS_ANOTHER = 0.2
/** A given name in its own right may still be short for a longer one, less surely. */
const KNOWN_IN_FULL = 0.06

/** Measures a word against its candidates. A word that is itself a name on record, or a common given name, is held not to be another's misspelling. */
export function nearWords(asked: NameWord, candidates: readonly number[], words: readonly NameWord[]): NearWords {
  const found = new Map<number, WordLikeness>()
  let closest = Infinity
  for (const number of candidates) {
    const word = words[number]
    if (word === undefined) continue
    const likeness = wordLikeness(asked, word)
    if (likeness.likeness < UNLIKE) continue
    if (isWhole(likeness.asked) && isWhole(likeness.recorded)) closest = Math.min(closest, likeness.distance)
    found.set(number, likeness)
  }
  const isKnown = closest <= IS_KNOWN || isFromGivenName(asked)
  if (isKnown) for (const [number, likeness] of found) found.set(number, asAnother(likeness))
  const measured = new Map(found)
  return {
    found,
    likeness: (number, word) => {
      const before = measured.get(number)
      if (before !== undefined) return before
      const likeness = wordLikeness(asked, word)
      const value = isKnown ? asAnother(likeness) : likeness
      measured.set(number, value)
      return value
    },
  }
}

function asAnother(likeness: WordLikeness): WordLikeness {
  const { asked, recorded, distance } = likeness
  const whole = isWhole(asked) && isWhole(recorded)
  if (asked !== 'cased' && whole && distance < IS_OTHER) return likeness
  const shortened = asked !== 'cased' && !whole && distance < IS_KNOWN
  return { ...likeness, likeness: likeness.likeness - (shortened ? KNOWN_IN_FULL : KNOWN_AS_ANOTHER) }
}

const isWhole = (kind: FormKind): boolean => kind === 'full' || kind === 'stem'
