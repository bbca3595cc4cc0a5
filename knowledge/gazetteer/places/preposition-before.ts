import { cue } from './cues.ts'
import type { Sighting } from './find-places.ts'
import { folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'
import { isAccusativeArticle, isDeterminer, preposition } from './small-words.ts'
import type { Preposition } from './small-words.ts'

/** The preposition that a place stands behind, if any. */
export interface PrepositionBefore {
  readonly preposition: Preposition | undefined
  /** Index of the word that the preposition, or the place itself, depends on. */
  readonly governor: number
}

/** Resolves «в, на, in»: into or in. The case tells in Russian and Polish, the article in German; «in» alone is the place. */
function moving(sighting: Sighting, word: string, article: string): Preposition {
  if (isAccusativeArticle(article)) return 'to'
  if (word === 'in') return 'in'
  if (sighting.marks.includes('a')) return 'to'
  return sighting.marks === '' ? 'moving' : 'in'
}

/** The preposition before a place, over articles and words like «territory of». */
export function prepositionBefore({ words }: Scene, sighting: Sighting): PrepositionBefore {
  let at = sighting.first - 1
  let article = ''
  let parted = isParted(words, sighting.first)
  while (!parted && at >= 0) {
    const word = folded(words, at)
    const isTerritory = cue(word) === 'territory'
    if (!isDeterminer(word) && !isTerritory && !(word === 'of' && cue(folded(words, at - 1)) === 'territory')) break
    if (!isTerritory) article = word
    parted = isParted(words, at)
    at -= 1
  }
  if (parted || at < 0) return { preposition: undefined, governor: parted ? -1 : at }
  const word = folded(words, at)
  if (word === 'of' && folded(words, at - 1) === 'out') return { preposition: 'from', governor: at - 2 }
  if (word === 'than' && folded(words, at - 1) === 'other') return { preposition: 'except', governor: at - 2 }
  const found = preposition(word)
  if (found === undefined) return { preposition: undefined, governor: at }
  return { preposition: found === 'moving' ? moving(sighting, word, article) : found, governor: at - 1 }
}
