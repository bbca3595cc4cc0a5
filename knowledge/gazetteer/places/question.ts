import type { JoinedPlace } from './joined-places.ts'
import { asOrigin } from './scene.ts'
import type { Scene } from './scene.ts'

/** A message as the rules of roles see it. */
export interface Question {
  readonly scene: Scene
  readonly places: readonly JoinedPlace[]
}

/** The state of a place; the first one, for a region. */
export const codeOf = ({ sighting }: JoinedPlace): string => sighting.codes[0] ?? ''
/** Whether a place is one of the five states. */
export const isFive = (place: JoinedPlace): boolean =>
  place.sighting.form !== 'region' && asOrigin(codeOf(place)) !== undefined
/** Whether people or things of a state are named, not the state. */
export const isNationality = ({ sighting }: JoinedPlace): boolean => sighting.form === 'nationality'

/** One of the five that is named as where people are from, whatever else is said. */
export function isOriginForSure(place: JoinedPlace): boolean {
  if (!isFive(place)) return false
  const { bearing } = place
  if (isNationality(place)) return !['ethnic', 'document', 'except', 'authority', 'subject'].includes(bearing)
  return ['to', 'arrow-to', 'requester', 'of-people', 'from-people', 'flight-from'].includes(bearing)
}

/** «By X», «против X»: a place that acts, whatever else is said. */
export const isHostForSure = (place: JoinedPlace): boolean =>
  !isNationality(place) &&
  ['from', 'by', 'against', 'host-word', 'subject', 'arrow-from', 'passage'].includes(place.bearing)

/** Whether another place acts for sure. */
export const hasOtherHost = ({ places }: Question, of: JoinedPlace): boolean =>
  places.some((place) => isHostForSure(place) && codeOf(place) !== codeOf(of))

/** Whether one of the five is named that may be where people are from. */
export const hasOrigin = ({ places }: Question): boolean =>
  places.some(
    (place) => isFive(place) && !['ethnic', 'document', 'except'].includes(place.bearing) && !isHostForSure(place),
  )

/** Whether another of the five is for sure where people are from. */
export const hasOtherOrigin = ({ places }: Question, of: JoinedPlace): boolean =>
  places.some((place) => isOriginForSure(place) && codeOf(place) !== codeOf(of))

/** Whether a nationality of another of the five is named. */
export const hasOtherNationality = ({ places }: Question, of: JoinedPlace): boolean =>
  places.some(
    (place) => isNationality(place) && isFive(place) && place.bearing !== 'ethnic' && codeOf(place) !== codeOf(of),
  )
