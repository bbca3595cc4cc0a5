import { STRASBOURG } from './desk-hours.ts'

/** When a removal is to be carried out, as sharp as it is known. */
export type ScheduledRemoval =
  | { readonly kind: 'moment'; readonly at: Temporal.Instant }
  | { readonly kind: 'day'; readonly on: Temporal.PlainDate }

const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const DAY_FIRST = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
const TIME =
  /^(?:T|,? {0,3}(?:at |в |um |o )?)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(?:(Z)|([+-]\d{2}):?(\d{2}))?(?![\d:]| ?[A-Z]{2}| ?[A-Za-z]+\/)/
/** A time that is written in another way: better asked for again than taken for a day without an hour. */
const OTHER_TIME = /^[\sT,]*\d|\d[:.]\d\d/

/**
 * Reads a day in a text, `2026-11-24` or `24.11.2026`, with the time behind it where there is one: `06:00` with `Z` or
 * an offset as `+03:00`, else Strasbourg time. Null where the text names no day or time that exists, or names a zone in
 * words. A time that the clock change repeats is taken as the earlier one, which leaves less time.
 */
export function scheduledRemoval(text: string): ScheduledRemoval | null {
  const head = text.slice(0, LONGEST_SEARCH)
  const found = YEAR_FIRST.exec(head) ?? DAY_FIRST.exec(head)
  if (!found) return null
  const [whole, first = '', month = '', last = ''] = found
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  const on = orNull(() =>
    Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' }),
  )
  if (!on) return null
  const behind = head.slice(found.index + whole.length)
  const time = TIME.exec(behind)
  if (time) return momentOf(on, time)
  return OTHER_TIME.test(behind) ? null : { kind: 'day', on }
}

/** Characters in which a day is looked for. */
const LONGEST_SEARCH = 400

function momentOf(
  on: Temporal.PlainDate,
  [, hour, minute, zulu, hours, minutes]: RegExpExecArray,
): ScheduledRemoval | null {
  const at = orNull(() => {
    const time = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }, { overflow: 'reject' })
    const offset = zulu ?? (hours && `${hours}:${minutes}`)
    if (offset) return Temporal.Instant.from(`${on.toString()}T${time.toString()}${offset}`)
    return on.toPlainDateTime(time).toZonedDateTime(STRASBOURG, { disambiguation: 'earlier' }).toInstant()
  })
  return at && { kind: 'moment', at }
}

/** Temporal tells of a day, time or offset that does not exist by throwing. */
function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
