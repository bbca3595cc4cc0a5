import MiniSearch from 'minisearch'
import type { NameWord } from './name-word.ts'
import { skeletonKeys } from './skeleton.ts'

/** Finds recorded words that may be the word asked for; how like they are is measured afterwards. */
export interface Vocabulary {
  readonly candidates: (word: NameWord) => readonly number[]
}

const MOST_CANDIDATES = 250

/** An index over distinct words by their consonant frames, so that no fuzzy walk is needed at question time. */
export function vocabulary(words: readonly NameWord[]): Vocabulary {
  const index = new MiniSearch<{ id: number; keys: string }>({
    fields: ['keys'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  index.addAll(words.map((word, id) => ({ id, keys: [...keysOf(word)].join(' ') })))
  return {
    candidates: (word) => {
      const keys = [...keysOf(word)]
      if (keys.length === 0) return []
      const found = index.search(keys.join(' '))
      return found.slice(0, MOST_CANDIDATES).map((result) => Number(result.id))
    },
  }
}

function keysOf(word: NameWord): Set<string> {
  return new Set(word.forms.flatMap((form) => skeletonKeys(form.sounds)))
}
