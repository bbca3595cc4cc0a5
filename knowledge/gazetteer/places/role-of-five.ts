import { cue } from './cues.ts'
import { isOneOfAList } from './joined-places.ts'
import type { JoinedPlace } from './joined-places.ts'
import type { PlaceRole } from './place-reading.ts'
import {
  hasOtherHost,
  hasOtherNationality,
  hasOtherOrigin,
  isFive,
  isHostForSure,
  isNationality,
  isOriginForSure,
} from './question.ts'
import type { Question } from './question.ts'
import { nationalityElsewhere } from './role-elsewhere.ts'

/** How many words before a place are looked at for the act it belongs to. */
const NEAR_ACT = 5

/** «Russians», «афганских беженцев»: people of none of the five are asked about. */
const hasPeopleElsewhere = (question: Question): boolean =>
  question.places.some(
    (place) => isNationality(place) && !isFive(place) && nationalityElsewhere(question, place) === 'origin',
  )

/** The kind of act that the words before a place speak of, within a few words: «extradited last year by». */
function actBefore({ scene }: Question, { sighting }: JoinedPlace): 'removal' | 'other' | undefined {
  for (let at = sighting.first - 1; at >= Math.max(0, sighting.first - NEAR_ACT); at -= 1) {
    const act = scene.actAt.get(at)
    if (act !== undefined) return act.kind
  }
  return undefined
}

/** «Detained in Kazakhstan» asks about Kazakhstan as a state of origin, unless another of the five is; «deportations in Kazakhstan» as a host. */
function inOrByFive(question: Question, place: JoinedPlace): PlaceRole {
  if (hasOtherOrigin(question, place) || hasOtherNationality(question, place) || hasPeopleElsewhere(question))
    return 'host'
  return question.places.length === 1 && actBefore(question, place) === 'removal' ? 'host' : 'origin'
}

/** «Kazakhstan Uzbekistan», «Kazakhstan - Uzbekistan», «Kazakhstan extradition Uzbekistan»: host, then origin. */
function isFirstOfPair({ scene, places }: Question, place: JoinedPlace): boolean {
  const next = places[places.indexOf(place) + 1]
  if (next === undefined || !isFive(next) || isNationality(next) || next.bearing !== 'none') return false
  for (let at = place.sighting.last + 1; at < next.sighting.first; at += 1)
    if (scene.actAt.get(at)?.kind !== 'removal') return false
  return !isOneOfAList(scene, place.sighting, next.sighting)
}

const isSecondOfPair = (question: Question, place: JoinedPlace): boolean => {
  const previous = question.places[question.places.indexOf(place) - 1]
  return previous !== undefined && isFive(previous) && !isNationality(previous) && isFirstOfPair(question, previous)
}

const isComparison = ({ scene, places }: Question): boolean =>
  scene.words.some((word) => cue(word.folded) === 'compare') && places.every((place) => !isOriginForSure(place))

/** A country of the five with nothing beside it that tells. */
function bareFive(question: Question, place: JoinedPlace): PlaceRole {
  if (hasOtherOrigin(question, place) || hasPeopleElsewhere(question)) return 'host'
  if (hasOtherHost(question, place) || isSecondOfPair(question, place)) return 'origin'
  return isFirstOfPair(question, place) || isComparison(question) ? 'host' : 'origin'
}

/** The part that one of the five states plays: where people are from, or a host of people from another of the five. */
export function placeOfFive(question: Question, place: JoinedPlace): PlaceRole {
  switch (place.bearing) {
    case 'against':
    case 'host-word':
    case 'subject':
    case 'arrow-from':
    case 'passage':
    case 'flight-to':
      return 'host'
    case 'from':
      return question.scene.hasRemoval || hasOtherOrigin(question, place) ? 'host' : 'origin'
    case 'from-somewhere':
      return !hasOtherHost(question, place) &&
        (question.scene.hasRemoval || hasOtherOrigin(question, place) || hasPeopleElsewhere(question))
        ? 'host'
        : 'origin'
    case 'by':
      return actBefore(question, place) === 'other' ? inOrByFive(question, place) : 'host'
    case 'in':
      return inOrByFive(question, place)
    case 'to':
    case 'arrow-to':
    case 'requester':
    case 'of-people':
    case 'flight-from':
    case 'passport':
      return 'origin'
    case 'from-people':
      return question.scene.hasRemoval && hasOtherNationality(question, place) ? 'host' : 'origin'
    case 'ethnic':
      return 'ethnic'
    case 'document':
    case 'except':
      return 'ignored'
    case 'authority':
    case 'before-people':
    case 'before-profession':
    case 'none':
      return bareFive(question, place)
    default:
      return place.bearing satisfies never
  }
}

/** The part that people or things of the five play: the origin, but «Kyrgyz police handed an Uzbek over». */
export function nationalityOfFive(question: Question, place: JoinedPlace): PlaceRole {
  if (place.bearing === 'ethnic') return 'ethnic'
  if (place.bearing === 'document' || place.bearing === 'except') return 'ignored'
  const acts = place.bearing === 'subject' || place.bearing === 'authority'
  const noHost = !question.places.some(
    (other) =>
      isHostForSure(other) || other.bearing === 'from-people' || (!isFive(other) && other.sighting.form !== 'region'),
  )
  return acts && noHost && hasOtherOrigin(question, place) ? 'host' : 'origin'
}
