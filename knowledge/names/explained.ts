import type { Difference, NameMatch } from './name-match.ts'
import type { FoundName } from './name-search.ts'

/** A finding with what lies between the question and the recorded spelling. */
export function nameMatch({ recorded, likeness, id }: FoundName, asked: string): NameMatch {
  return {
    id,
    score: Math.round(likeness.score * 1000) / 1000,
    spelling: recorded.spelling.name,
    seenIn: recorded.spelling.seenIn,
    how: differences(likeness),
    pairs: likeness.pairs,
    factors: likeness.factors,
    words: asked,
  }
}

const ONE_LETTER = 0.6
const SEVERAL_LETTERS = 1.5

function differences({ details, factors, pairs, inOrder }: FoundName['likeness']): Difference[] {
  const found = new Set<Difference>(factors.map(({ difference }) => difference))
  for (const detail of details) {
    if (detail.distance >= SEVERAL_LETTERS) found.add('several-letters')
    else if (detail.distance >= ONE_LETTER) found.add('one-letter')
    if (
      detail.asked === 'short' ||
      detail.recorded === 'short' ||
      detail.asked === 'component' ||
      detail.recorded === 'component'
    )
      found.add('short-form')
    if ((detail.asked === 'stem') !== (detail.recorded === 'stem')) found.add('ending')
    if (detail.otherGender) found.add('gender-form')
  }
  if (pairs.some(({ asked, recorded }) => isCyrillic(asked) !== isCyrillic(recorded))) found.add('other-script')
  else if (pairs.some(({ asked, recorded }) => asked !== recorded) && found.size === 0) found.add('transliteration')
  if (!inOrder) found.add('word-order')
  return [...found]
}

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)
