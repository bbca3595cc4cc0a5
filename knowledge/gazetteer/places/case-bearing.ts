import type { Bearing } from './bearing.ts'
import { cue, isLeaving } from './cues.ts'
import type { Sighting } from './find-places.ts'
import { bearingOfNoun, isRequest } from './noun-bearing.ts'
import { folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'
import { postposition } from './small-words.ts'

/** Uzbek says with suffixes and postpositions what the others say with prepositions. */
export function bearingBySuffix(scene: Scene, { marks, last }: Sighting): Bearing {
  const { words } = scene
  const after = isParted(words, last + 1) ? undefined : postposition(folded(words, last + 1))
  if (after !== undefined) return after
  if (marks.includes('f')) {
    const flees = [last + 1, last + 2].some((at) => cue(folded(words, at)) === 'flight')
    return flees ? 'flight-from' : 'from'
  }
  if (marks.includes('t')) return 'to'
  return marks.includes('w') ? 'in' : 'none'
}

const isNearAct = ({ actAt }: Scene, { first, last }: Sighting): boolean =>
  [first - 1, first - 2, last + 1, last + 2].some((at) => actAt.has(at))

/** A bare case: «выдан Казахстаном», «выдан Узбекистану», «граждан Таджикистана». */
export function bearingByCase(scene: Scene, sighting: Sighting, governor: number): Bearing {
  const { marks, languages } = sighting
  if (marks !== '' && /^[i]+$/.test(marks) && isNearAct(scene, sighting))
    return isRequest(scene, governor) ? 'requester' : 'by'
  if (marks !== '' && /^[d]+$/.test(marks)) return 'to'
  if (governor >= 0 && isLeaving(folded(scene.words, governor))) return 'flight-from'
  if (governor >= 0 && (marks.includes('g') || languages.includes('tg'))) return bearingOfNoun(scene, governor)
  return 'none'
}
