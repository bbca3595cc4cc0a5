import type { Rhythm } from '../subscription.ts'
import { dateAt, shownAt } from './wall-clock.ts'

export type DigestRhythm = Exclude<Rhythm, { readonly kind: 'instant' }>

/**
 * When the next digest is due, in epoch milliseconds: the first time after `after` at which the zone's clocks show the
 * time asked for. A time that the clocks jump over is the jump (02:30 on the night when 02:00 becomes 03:00: at
 * 03:00); one that they show twice is the first.
 *
 * `last` is when the digest before was due. There is one a day of the calendar at most, also where the computer's
 * clock was put back or the person's zone changed. A `last` far in the future was made by a wrong clock and is passed
 * over, or nobody would be told of anything until then.
 */
export function nextDigest(after: number, rhythm: DigestRhythm, zone: string, last: number | null = null): number {
  const done = last !== null && last - after <= LONGEST_AHEAD ? last : null
  const base = Math.max(after, done ?? after)
  const lastDay = done === null ? undefined : dateAt(done, zone)
  let day = dateAt(base, zone)
  for (let ahead = 0; ahead <= MOST_DAYS; ahead += 1) {
    const due = shownAt(day, rhythm.at, zone).first
    const isLater = due > base && (lastDay === undefined || Temporal.PlainDate.compare(day, lastDay) > 0)
    // A zone that moves over the date line leaves a day out.
    if (isLater && isDayOf(rhythm, day) && dateAt(due, zone).equals(day)) return due
    day = day.add({ days: 1 })
  }
  return base + LONGEST_AHEAD
}

const DAY = 86_400_000
/** The next digest is never further than a week and a day of the date line. */
const LONGEST_AHEAD = 8 * DAY
/** Two weeks: the weekday asked for may be the day left out. */
const MOST_DAYS = 15

function isDayOf(rhythm: DigestRhythm, day: Temporal.PlainDate): boolean {
  return rhythm.kind === 'daily' || day.dayOfWeek === rhythm.weekday
}
