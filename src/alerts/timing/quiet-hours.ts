import type { QuietHours } from '../subscription.ts'
import { dateAt, shownAt } from './wall-clock.ts'

/**
 * From when on a message may make a sound: the moment itself (epoch milliseconds) outside quiet hours, else the end of
 * the window it falls in, or of the last of several that follow without a pause. It is reckoned with the zone's
 * clocks of that night, so a window lasts an hour less or more where they change; an end that is shown twice is the
 * later one, and one that the clocks jump over is the jump. Ask again when the person's zone changes.
 */
export function nextAudible(moment: number, quiet: QuietHours | null, zone: string): number {
  if (quiet === null || isWholeDay(quiet)) return moment
  let audible = moment
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const end = endOfWindowAt(audible, quiet, zone)
    if (end === undefined) return audible
    audible = end
  }
  return audible
}

/** A window of 24 hours would never end; it is refused when it is asked for. */
export function isWholeDay({ from, to }: Pick<QuietHours, 'from' | 'to'>): boolean {
  return from === to
}

/** Two windows meet only where the clocks jump over the pause between them. */
const MOST_WINDOWS = 4

function endOfWindowAt(moment: number, quiet: QuietHours, zone: string): number | undefined {
  const today = dateAt(moment, zone)
  // A window that began on the day before may still last.
  for (const day of [today.subtract({ days: 1 }), today]) {
    if (!quiet.weekdays.includes(day.dayOfWeek)) continue
    const start = shownAt(day, quiet.from, zone).first
    const end = shownAt(isOvernight(quiet) ? day.add({ days: 1 }) : day, quiet.to, zone).last
    if (start <= moment && moment < end) return end
  }
  return undefined
}

/** `HH:MM` sorts as it passes. */
function isOvernight({ from, to }: QuietHours): boolean {
  return to <= from
}
