import type { Bearing } from './bearing.ts'
import { cue, isRefugee } from './cues.ts'
import type { Sighting } from './find-places.ts'
import { bearingOfNoun, isRequest } from './noun-bearing.ts'
import type { PrepositionBefore } from './preposition-before.ts'
import { asOrigin, folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'
import { preposition } from './small-words.ts'

const FAR = 4

const nationalityAt = ({ sightings }: Scene, at: number): Sighting | undefined =>
  sightings.find((other) => other.form === 'nationality' && at >= other.first && at <= other.last)

/** What a «from» depends on: the nearest of a removal, a flight and a noun of people, to the left. People who have their nationality with them («Tajik exiles from Russia») are from elsewhere. */
function from(scene: Scene, sighting: Sighting, governor: number): Bearing {
  for (let at = governor; at >= Math.max(0, governor - FAR); at -= 1) {
    if (scene.actAt.get(at)?.kind === 'removal') return 'from'
    const nationality = nationalityAt(scene, at)
    if (nationality !== undefined && nationality.codes[0] === sighting.codes[0]) return 'from-people'
    const about = cue(folded(scene.words, at))
    if (about === 'flight') return 'flight-from'
    if (about === 'request') return 'requester'
    const isPeople = nationality === undefined && (about === 'people' || about === 'profession')
    if (isPeople && nationalityAt(scene, at - 1) === undefined) return 'from-people'
    if (isParted(scene.words, at)) break
  }
  return 'from-somewhere'
}

/** «Fled to», «a request to» is not «deported to»: the nearer of the two tells. */
function to({ words, actAt }: Scene, { last }: Sighting, governor: number): Bearing {
  if (cue(folded(words, governor)) === 'request') return 'flight-to'
  for (let at = governor; at >= Math.max(0, governor - FAR); at -= 1) {
    if (actAt.get(at)?.kind === 'removal') return 'to'
    if (cue(folded(words, at)) === 'flight') return 'flight-to'
  }
  return !isParted(words, last + 1) && cue(folded(words, last + 1)) === 'flight' ? 'flight-to' : 'to'
}

/** «В РФ», «в США» show no case: the way there, right behind a removal («выслан в США») or, for one of the five, behind a «from». */
function isWay({ words, actAt, sightings }: Scene, { first, codes }: Sighting, governor: number): boolean {
  if (actAt.get(governor)?.kind === 'removal') return true
  return (
    asOrigin(codes[0]) !== undefined &&
    sightings.some((other) => other.first < first && preposition(folded(words, other.first - 1)) === 'from')
  )
}

/** How a place is joined by the preposition before it. */
export function bearingByPreposition(
  scene: Scene,
  sighting: Sighting,
  { preposition, governor }: PrepositionBefore,
): Bearing {
  const { marks } = sighting
  switch (preposition) {
    case undefined:
    case 'about':
      return 'none'
    case 'of':
      return bearingOfNoun(scene, governor)
    case 'from':
      return marks.includes('i') && !marks.includes('g') ? 'none' : from(scene, sighting, governor)
    case 'to':
      return to(scene, sighting, governor)
    case 'by':
      return isRequest(scene, governor) ? 'requester' : 'by'
    case 'moving':
      return isWay(scene, sighting, governor) ? to(scene, sighting, governor) : 'in'
    case 'in':
      return isRefugee(folded(scene.words, governor)) ? 'flight-to' : 'in'
    case 'against':
    case 'except':
      return preposition
    default:
      return preposition satisfies never
  }
}
