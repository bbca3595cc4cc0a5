import type { Bearing } from './bearing.ts'
import { isConjunction } from './small-words.ts'
import type { Sighting } from './find-places.ts'
import { readBearing } from './read-bearing.ts'
import { asOrigin, folded } from './scene.ts'
import type { Scene } from './scene.ts'

/** A place with how it is joined to the words around it and to the places beside it. */
export interface JoinedPlace {
  readonly sighting: Sighting
  readonly bearing: Bearing
}

const ARROW = /→|⇒|⟶|➔|➜|➡|>/
const isPlaceForm = ({ form }: Sighting): boolean => form === 'country' || form === 'city'
const isFive = ({ codes }: Sighting): boolean => asOrigin(codes[0]) !== undefined

/** An arrow leads to one of the five, or starts where the five do not: «Uzbekistan -> Russia» may as well be a way of flight. */
function isArrow({ words }: Scene, a: Sighting | undefined, b: Sighting | undefined): boolean {
  if (a === undefined || b === undefined || b.first !== a.last + 1) return false
  return ARROW.test(words[b.first]?.before ?? '') && (isFive(b) || !isFive(a)) && a.form !== 'nationality'
}

function withArrows(scene: Scene, joined: readonly JoinedPlace[]): readonly JoinedPlace[] {
  return joined.map((place, index) => {
    const [previous, next] = [joined[index - 1], joined[index + 1]]
    const into = isArrow(scene, previous?.sighting, place.sighting)
    const outOf = isArrow(scene, place.sighting, next?.sighting)
    if (into && outOf) return { ...place, bearing: 'passage' }
    if (outOf) return { ...place, bearing: 'arrow-from' }
    if (into) return { ...place, bearing: 'arrow-to' }
    // «Kyrgyzstan to Uzbekistan»: the first of the two is where the way begins.
    const leads = next?.bearing === 'to' && next.sighting.first - place.sighting.last <= 3 && isPlaceForm(next.sighting)
    return leads &&
      place.bearing === 'none' &&
      isPlaceForm(place.sighting) &&
      !isOneOfAList(scene, place.sighting, next.sighting)
      ? { ...place, bearing: 'arrow-from' }
      : place
  })
}

/** «Germany, Poland», «Germany or Poland», «Russia/Turkey». */
export function isOneOfAList({ words }: Scene, a: Sighting, b: Sighting): boolean {
  const gap = words[a.last + 1]?.before ?? ''
  if (b.first === a.last + 1) return /[,/&+]/.test(gap)
  return b.first === a.last + 2 && isConjunction(folded(words, a.last + 1))
}

/** In a list the first or the last carries the preposition or the verb for all. */
function withLists(scene: Scene, joined: readonly JoinedPlace[]): readonly JoinedPlace[] {
  const all = [...joined]
  for (const [index, place] of all.entries()) {
    const previous = all[index - 1]
    if (previous === undefined || place.bearing !== 'none' || previous.bearing === 'none') continue
    if (isAlike(previous, place) && isOneOfAList(scene, previous.sighting, place.sighting))
      all[index] = { ...place, bearing: previous.bearing }
  }
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const [place, next] = [all[index], all[index + 1]]
    if (place?.bearing !== 'none' || next === undefined || !isCarriedBack(next.bearing)) continue
    if (isAlike(place, next) && isOneOfAList(scene, place.sighting, next.sighting))
      all[index] = { ...place, bearing: next.bearing }
  }
  return all
}

const isAlike = (a: JoinedPlace, b: JoinedPlace): boolean =>
  (a.sighting.form === 'nationality') === (b.sighting.form === 'nationality')

const isCarriedBack = (bearing: Bearing): boolean =>
  bearing === 'subject' ||
  bearing === 'of-people' ||
  bearing === 'authority' ||
  bearing === 'host-word' ||
  bearing === 'against' ||
  bearing === 'arrow-from'

/** The places of a message with how each is joined to its surroundings. */
export function joinedPlaces(scene: Scene): readonly JoinedPlace[] {
  const joined = scene.sightings.map((sighting) => ({ sighting, bearing: readBearing(scene, sighting) }))
  return withLists(scene, withArrows(scene, joined))
}
