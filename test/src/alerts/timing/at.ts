import * as fc from 'fast-check'

/** A moment written with its offset, in epoch milliseconds. */
export function at(moment: string): number {
  return Temporal.Instant.from(moment).epochMilliseconds
}

/** A moment as a zone's clocks show it, with the offset that tells twice-shown times apart. */
export function shownIn(moment: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
}

/** Any time of a clock, `HH:MM`. */
export const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'))
