import type { MessagePhrases } from './message-phrases.ts'

/** Where places stand in a message, as indices of words. */
export interface PlaceSpan {
  readonly first: number
  readonly last: number
}

/** The courts that a message names; `national` for a country's courts: «german courts», «суды Германии». */
export function readCourts(phrases: MessagePhrases, places: readonly PlaceSpan[]): readonly string[] {
  const named = phrases.courts.flatMap(({ meaning }) => meaning.courts)
  const ofState = phrases.signals.some(
    ({ meaning, first, last }) =>
      meaning.signal === 'national' ||
      ((meaning.signal === 'court' || meaning.signal === 'courts') && places.some((place) => isBeside(place, first, last))),
  )
  return [...new Set(ofState && named.length === 0 ? ['national'] : named)]
}

/** «German courts», «courts in Germany», «суды ФРГ». */
function isBeside(place: PlaceSpan, first: number, last: number): boolean {
  return place.last === first - 1 || (place.first > last && place.first - last <= 2)
}
