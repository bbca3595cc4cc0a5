import type { PlaceRole } from './place-reading.ts'
import type { JoinedPlace } from './joined-places.ts'
import { codeOf, hasOrigin, isFive, isHostForSure, isNationality, isOriginForSure } from './question.ts'
import type { Question } from './question.ts'

/** States that people more often flee than are removed by; for «Afghan returns», where the words leave it open: chosen by hand among the usual states of origin. */
const USUAL_ORIGINS = new Set('AF SY IQ IR ER SO SD SS ET YE MM VE CD NG LY PS BD PK LK CM GN ML CN'.split(' '))

/** Where somebody is removed to that is none of the five: the origin asked about, unless one of the five is named too. */
const removedTo = (question: Question): PlaceRole => (hasOrigin(question) ? 'ignored' : 'origin')

/** «Tajikistan's requests for extradition to Poland»: Poland is asked. */
const isRequested = ({ places }: Question): boolean =>
  places.some((place) => isFive(place) && place.bearing === 'requester')

/** A «to» that belongs to a removal, or follows a «from»: «aus Polen nach Belarus». */
const isDestination = ({ scene, places }: Question, place: JoinedPlace): boolean =>
  scene.hasRemoval || places[places.indexOf(place) - 1]?.bearing.startsWith('from') === true

/** The part that a state other than the five plays. */
export function placeElsewhere(question: Question, place: JoinedPlace): PlaceRole {
  const usual = USUAL_ORIGINS.has(codeOf(place))
  const open = !hasOrigin(question)
  switch (place.bearing) {
    case 'to':
      return isDestination(question, place) && !isRequested(question) ? removedTo(question) : 'host'
    case 'arrow-to':
    case 'requester':
      return removedTo(question)
    case 'of-people':
      return open ? 'origin' : 'host'
    case 'from-people':
      return open && (usual || !question.scene.hasRemoval) ? 'origin' : 'host'
    case 'flight-from':
      return open && usual ? 'origin' : 'host'
    case 'passport':
    case 'document':
    case 'except':
      return 'ignored'
    case 'ethnic':
      return 'ethnic'
    default:
      return 'host'
  }
}

/** «Afghan returns from Pakistan», but «German deportations to Tajikistan». */
function adjectiveElsewhere(question: Question, place: JoinedPlace): PlaceRole {
  const { sighting } = place
  const behind = sighting.last + 1
  if (hasOrigin(question)) return 'host'
  const removal = question.scene.actAt.get(behind)?.kind === 'removal'
  const others = question.places.filter((other) => other !== place)
  if (
    removal &&
    others.some((other) => other.bearing === 'to' || (isNationality(other) && other.sighting.sense === 'people'))
  )
    return 'host'
  if (USUAL_ORIGINS.has(codeOf(place)) && sighting.sense === 'either') return 'origin'
  const otherHost = question.places.some(
    (other) => !isNationality(other) && ['from', 'by', 'in', 'subject'].includes(other.bearing),
  )
  return removal && otherHost ? 'origin' : 'host'
}

/** People of none of the five are asked about; but where Tajiks are named and no host, «the Poles» are their hosts. */
function peopleElsewhere(question: Question, place: JoinedPlace): PlaceRole {
  if (USUAL_ORIGINS.has(codeOf(place))) return 'origin'
  const five = question.places.some((other) => isNationality(other) && isOriginForSure(other))
  const hosts = question.places.some((other) => !isNationality(other) && (isHostForSure(other) || !isFive(other)))
  return five && !hosts ? 'host' : 'origin'
}

/** The part that people or things of a state other than the five play. */
export function nationalityElsewhere(question: Question, place: JoinedPlace): PlaceRole {
  switch (place.bearing) {
    case 'ethnic':
      return 'ethnic'
    case 'document':
    case 'passport':
    case 'except':
    case 'before-profession':
      return 'ignored'
    case 'before-people':
    case 'of-people':
      return peopleElsewhere(question, place)
    case 'authority':
    case 'subject':
      return 'host'
    default:
      return place.sighting.sense === 'people' ? peopleElsewhere(question, place) : adjectiveElsewhere(question, place)
  }
}
