import type { Sighting } from './find-places.ts'
import type { JoinedPlace } from './joined-places.ts'
import { isOneOfAList } from './joined-places.ts'
import type { PlaceRole } from './place-reading.ts'
import { asOrigin, folded } from './scene.ts'
import type { Scene } from './scene.ts'
import { cue } from './cues.ts'

/** States that people more often flee than are removed by; for «Afghan returns», where the words leave it open (UNHCR Global Trends, table of origins). */
const USUAL_ORIGINS = new Set('AF SY IQ IR ER SO SD SS ET YE MM VE CD NG LY PS BD PK LK CM GN ML CN'.split(' '))

/** How many words before a place are looked at for the act it belongs to. */
const NEAR_ACT = 5

/** A message as the rules of roles see it. */
interface Question {
  readonly scene: Scene
  readonly places: readonly JoinedPlace[]
}

const codeOf = ({ sighting }: JoinedPlace): string => sighting.codes[0] ?? ''
const isFive = (place: JoinedPlace): boolean =>
  place.sighting.form !== 'region' && asOrigin(codeOf(place)) !== undefined
const isNationality = ({ sighting }: JoinedPlace): boolean => sighting.form === 'nationality'

/** One of the five that is named as where people are from, whatever else is said. */
function isOriginForSure(place: JoinedPlace): boolean {
  if (!isFive(place)) return false
  const { bearing } = place
  if (isNationality(place)) return !['ethnic', 'document', 'except', 'authority', 'subject'].includes(bearing)
  return ['to', 'arrow-to', 'requester', 'of-people', 'from-people', 'flight-from'].includes(bearing)
}

const hasOrigin = ({ places }: Question): boolean =>
  places.some(
    (place) => isFive(place) && !['ethnic', 'document', 'except'].includes(place.bearing) && !isHostForSure(place),
  )

const hasOtherOrigin = ({ places }: Question, of: JoinedPlace): boolean =>
  places.some((place) => isOriginForSure(place) && codeOf(place) !== codeOf(of))

const hasOtherNationality = ({ places }: Question, of: JoinedPlace): boolean =>
  places.some(
    (place) => isNationality(place) && isFive(place) && place.bearing !== 'ethnic' && codeOf(place) !== codeOf(of),
  )

const isHostForSure = (place: JoinedPlace): boolean =>
  !isNationality(place) &&
  ['from', 'by', 'against', 'host-word', 'subject', 'arrow-from', 'passage'].includes(place.bearing)

const hasOtherHost = ({ places }: Question, of: JoinedPlace): boolean =>
  places.some((place) => isHostForSure(place) && codeOf(place) !== codeOf(of))

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

function placeOfFive(question: Question, place: JoinedPlace): PlaceRole {
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

function nationalityOfFive(question: Question, place: JoinedPlace): PlaceRole {
  if (place.bearing === 'ethnic') return 'ethnic'
  if (place.bearing === 'document' || place.bearing === 'except') return 'ignored'
  const acts = place.bearing === 'subject' || place.bearing === 'authority'
  const noHost = !question.places.some(
    (other) =>
      isHostForSure(other) || other.bearing === 'from-people' || (!isFive(other) && other.sighting.form !== 'region'),
  )
  return acts && noHost && hasOtherOrigin(question, place) ? 'host' : 'origin'
}

/** Where somebody is removed to that is none of the five: the origin asked about, unless one of the five is named too. */
const removedTo = (question: Question): PlaceRole => (hasOrigin(question) ? 'ignored' : 'origin')

/** «Tajikistan's requests for extradition to Poland»: Poland is asked. */
const isRequested = ({ places }: Question): boolean =>
  places.some((place) => isFive(place) && place.bearing === 'requester')

/** A «to» that belongs to a removal, or follows a «from»: «aus Polen nach Belarus». */
const isDestination = ({ scene, places }: Question, place: JoinedPlace): boolean =>
  scene.hasRemoval || places[places.indexOf(place) - 1]?.bearing.startsWith('from') === true

function placeElsewhere(question: Question, place: JoinedPlace): PlaceRole {
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

function nationalityElsewhere(question: Question, place: JoinedPlace): PlaceRole {
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
