import { isInternationalCourt, type MessagePhrases } from './message-phrases.ts'

/** Where a place stands in a message, as indices of words. */
export interface PlaceSpan {
  readonly first: number
  readonly last: number
}

/** The courts that a message names; `national` for a country's courts: «german courts», «суды Германии». */
export function readCourts(phrases: MessagePhrases, places: readonly PlaceSpan[]): readonly string[] {
  const named = phrases.courts.flatMap(({ meaning }) => meaning.courts)
  const ofState =
    phrases.signals.some(({ meaning }) => meaning.signal === 'national') ||
    places.some((place) => isBesideCourt(place, phrases))
  return [...new Set(ofState && named.length === 0 ? ['national'] : named)]
}

/** «German courts», «courts in Germany», «Верховный суд Беларуси»: a place that says whose court it is. */
export function isBesideCourt(place: PlaceSpan, phrases: MessagePhrases): boolean {
  const courts = phrases.signals.filter(({ meaning }) => meaning.signal === 'court' || meaning.signal === 'courts')
  const named = phrases.courts.filter((court) => !isInternationalCourt(court))
  return [...courts, ...named].some(
    ({ first, last }) => place.last === first - 1 || (place.first > last && place.first - last <= 2),
  )
}
