import type { Steps } from '../building/in-one-go.ts'
import type { NameWord } from './name-word.ts'
import { skeletonKeys } from './skeleton.ts'

/** Finds recorded words that may be the word asked for; how like they are is measured afterwards. */
export interface Vocabulary {
  readonly candidates: (word: NameWord) => readonly number[]
}

const MOST_CANDIDATES = 250

/**
 * An index over distinct words by their consonant frames, so that no fuzzy walk is needed at question time: for each
 * frame the words that have it. Built a word a step. Words that share more and rarer frames with the word asked for come first.
 */
export function* vocabularySteps(words: readonly NameWord[]): Steps<Vocabulary> {
  const wordsOf = new Map<string, number[]>()
  for (const [number, word] of words.entries()) {
    for (const key of keysOf(word)) {
      const sharing = wordsOf.get(key)
      if (sharing === undefined) wordsOf.set(key, [number])
      else sharing.push(number)
    }
    yield
  }
  return {
    candidates: (word) => {
      const shared = new Map<number, number>()
      for (const key of keysOf(word)) {
        const sharing = wordsOf.get(key) ?? []
        const rarity = Math.log(1 + words.length / sharing.length)
        for (const number of sharing) shared.set(number, (shared.get(number) ?? 0) + rarity)
      }
      if (shared.size <= MOST_CANDIDATES) return [...shared.keys()]
      const best = [...shared].sort((one, other) => other[1] - one[1] || one[0] - other[0])
      return best.slice(0, MOST_CANDIDATES).map(([number]) => number)
    },
  }
}

function keysOf(word: NameWord): Set<string> {
  return new Set(word.forms.flatMap((form) => skeletonKeys(form.sounds)))
}
