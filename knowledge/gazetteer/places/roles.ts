import type { Sighting } from './find-places.ts'
import type { JoinedPlace } from './joined-places.ts'
import type { PlaceRole } from './place-reading.ts'
import { isFive, isNationality, isOriginForSure } from './question.ts'
import type { Question } from './question.ts'
import { nationalityElsewhere, placeElsewhere } from './role-elsewhere.ts'
import { nationalityOfFive, placeOfFive } from './role-of-five.ts'
import { folded } from './scene.ts'
import type { Scene } from './scene.ts'

const LAW =
  /^(?:law|court|convention|commission|parliament|directive|regulation|citizen|human|charter|суд|прав|директив|конвенц|комисси|парламент|recht|grundrecht|gericht|menschenrecht|konvention|kommission|praw|dyrektyw|trybuna|konwencj|komisj|sudi|суди|konvensiya)/

function region({ scene, places }: Question, { sighting, bearing }: JoinedPlace): PlaceRole {
  if (sighting.sense === 'nothing' || bearing === 'except' || LAW.test(folded(scene.words, sighting.last + 1)))
    return 'ignored'
  if (sighting.region === 'CentralAsia') {
    const acts = ['from', 'by', 'in', 'from-somewhere'].includes(bearing) && scene.hasRemoval
    return acts && places.some((place) => isOriginForSure(place)) ? 'host' : 'ignored'
  }
  return bearing === 'to' && scene.hasRemoval ? 'ignored' : 'host'
}

function roleOf(question: Question, place: JoinedPlace): PlaceRole {
  if (place.sighting.form === 'region') return region(question, place)
  if (isNationality(place))
    return isFive(place) ? nationalityOfFive(question, place) : nationalityElsewhere(question, place)
  return isFive(place) ? placeOfFive(question, place) : placeElsewhere(question, place)
}

/** A city beside its country («Istanbul, Turkey») plays the part that the country plays. */
function countryOf(places: readonly JoinedPlace[], { sighting }: JoinedPlace): JoinedPlace | undefined {
  if (sighting.form !== 'city') return undefined
  return places.find((other) => other.sighting.form === 'country' && other.sighting.codes[0] === sighting.codes[0])
}

/** The part that each place of a message plays, in the order of the places. */
export function rolesOf(scene: Scene, places: readonly JoinedPlace[]): readonly (readonly [Sighting, PlaceRole])[] {
  const question: Question = { scene, places: places.filter((place) => countryOf(places, place) === undefined) }
  const roles = new Map(question.places.map((place) => [place, roleOf(question, place)]))
  return places.map((place) => [place.sighting, roles.get(countryOf(places, place) ?? place) ?? 'ignored'])
}
