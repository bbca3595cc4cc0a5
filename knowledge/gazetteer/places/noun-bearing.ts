import type { Bearing } from './bearing.ts'
import { cue, isBetween, isSystem } from './cues.ts'
import type { Sighting } from './find-places.ts'
import { asOrigin, folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'

/** «Wanted by», «at the request of»: what a place depends on is a request. */
export const isRequest = ({ words }: Scene, governor: number): boolean =>
  cue(folded(words, governor)) === 'request' || cue(folded(words, governor - 1)) === 'request'

/** How a place is joined to the noun it depends on: «citizens of», «суды Казахстана». */
export function bearingOfNoun(scene: Scene, governor: number): Bearing {
  if (isRequest(scene, governor)) return 'requester'
  const about = cue(folded(scene.words, governor))
  if (about === 'people') return 'of-people'
  return about === 'authority' ? 'authority' : 'none'
}

/** The noun behind a place, over words like «political». */
function nounBehind(words: Scene['words'], last: number): string {
  const next = folded(words, last + 1)
  if (cue(next) === 'people' && isSystem(folded(words, last + 2))) return ''
  return isBetween(next) && !isParted(words, last + 2) && cue(folded(words, last + 2)) === 'people'
    ? folded(words, last + 2)
    : next
}

const CITIZENS = /^(?:citizen|national|subject|fuqaro|фуқаро|born)/

/** How a place is joined to the noun behind it: «Kazakhstan police», «Russian citizenship». */
export function bearingByNextNoun({ words }: Scene, { last, form, codes }: Sighting): Bearing {
  if (isParted(words, last + 1)) return 'none'
  const next = nounBehind(words, last)
  const about = cue(next)
  switch (about) {
    case 'people':
      return CITIZENS.test(next) ? 'of-people' : 'before-people'
    case 'profession':
      return 'before-profession'
    case 'authority':
      return about
    case 'passport':
    case 'document':
      return form === 'city' ? 'none' : about
    case 'request':
      return asOrigin(codes[0]) === undefined ? 'none' : 'requester'
    case 'descent':
      return 'ethnic'
    default:
      return 'none'
  }
}
