import { deskHours, STRASBOURG, WORKING_DAY } from './desk-hours.ts'
import type { Feast } from './holidays.ts'
import { registryDay } from './registry-day.ts'
import type { ScheduledRemoval } from './scheduled-removal.ts'
import { oneWorkingDayBefore, workingTime, type WorkingTime } from './working-time.ts'

/** The desk of the European Court of Human Rights for requests under Rule 39, as it stands at a moment. */
export interface StrasbourgClock {
  /** In Strasbourg. */
  readonly now: Temporal.ZonedDateTime
  readonly desk: Desk
  /** Null where no removal is spoken of. */
  readonly removal: RemovalClock | null
  /**
   * Working days, from now until the removal or the next opening, on which the Court may be closed all the same:
   * its own list of holidays could not be read.
   */
  readonly perhapsClosed: readonly Temporal.PlainDate[]
}

export type Desk =
  | { readonly state: 'open'; readonly closes: Temporal.ZonedDateTime }
  | {
      readonly state: 'closed'
      readonly why: 'weekend' | 'holiday' | 'before-hours' | 'after-hours'
      readonly feast: Feast | null
      /** Null where the next opening falls in a year that the table of holidays does not hold. */
      readonly opens: Temporal.ZonedDateTime | null
    }
  /** The table of holidays does not hold the year. */
  | { readonly state: 'unknown'; readonly year: number }

export interface RemovalClock {
  /** What time is counted to, in Strasbourg: the planned moment, or the start of the planned day. */
  readonly at: Temporal.ZonedDateTime
  readonly isHourKnown: boolean
  /** `that-day`: it is planned for today and the hour is not known. `past`: the planned time is over, whatever was done. */
  readonly state: 'ahead' | 'that-day' | 'past'
  /** How long the desk is open until then; null where the removal is not ahead, or a year is not in the table. */
  readonly left: WorkingTime | null
  /** Null where `left` is. */
  readonly oneWorkingDay: OneWorkingDay | null
}

/**
 * The Court may be unable to deal with a request about an expulsion or extradition that it receives less than one
 * working day before the planned removal (the page named at `deskHours`, read 2026-11-21). It does not say how such a
 * day is counted; here it is eight hours during which the desk is open.
 */
export interface OneWorkingDay {
  readonly isLeft: boolean
  /** The last moment at which it is; null where that falls in a year that is not in the table. */
  readonly until: Temporal.ZonedDateTime | null
}

/** Right to the millisecond over weekends, holidays and both clock changes; total for every moment that Temporal knows. */
export function clockAt(moment: Temporal.Instant, removal: ScheduledRemoval | null): StrasbourgClock {
  const now = moment.toZonedDateTimeISO(STRASBOURG)
  const desk = deskAt(now)
  const removalClock = removal && removalAt(now, removal)
  const end = removalClock?.state === 'ahead' ? removalClock.at : desk.state === 'closed' ? desk.opens : null
  return { now, desk, removal: removalClock, perhapsClosed: perhapsClosed(now, end ?? now) }
}

function deskAt(now: Temporal.ZonedDateTime): Desk {
  const today = now.toPlainDate()
  const day = registryDay(today)
  if (day.kind === 'unknown') return { state: 'unknown', year: today.year }
  const opens = nextOpening(now)
  if (day.kind === 'holiday') return { state: 'closed', why: 'holiday', feast: day.feast, opens }
  const hours = deskHours(today)
  if (!hours) return { state: 'closed', why: 'weekend', feast: null, opens }
  if (isBefore(now, hours.opens)) return { state: 'closed', why: 'before-hours', feast: null, opens }
  if (isBefore(now, hours.closes)) return { state: 'open', closes: hours.closes }
  return { state: 'closed', why: 'after-hours', feast: null, opens }
}

function nextOpening(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  for (let date = now.toPlainDate(); registryDay(date).kind !== 'unknown'; date = date.add({ days: 1 })) {
    const hours = deskHours(date)
    if (hours && isBefore(now, hours.opens)) return hours.opens
  }
  return null
}

/**
 * In no state of the Council of Europe, from Iceland to the Caucasus, does a day begin while the desk is open: counting
 * to its start in Strasbourg gives the same working time as counting to its start there.
 */
function removalAt(now: Temporal.ZonedDateTime, removal: ScheduledRemoval): RemovalClock {
  const isHourKnown = removal.kind === 'moment'
  const at = isHourKnown ? removal.at.toZonedDateTimeISO(STRASBOURG) : removal.on.toZonedDateTime(STRASBOURG)
  const state = isBefore(now, at) ? 'ahead' : !isHourKnown && now.toPlainDate().equals(removal.on) ? 'that-day' : 'past'
  const left = state === 'ahead' ? workingTime(now, at) : null
  const oneWorkingDay = left && { isLeft: left.milliseconds >= WORKING_DAY, until: oneWorkingDayBefore(at) }
  return { at, isHourKnown, state, left, oneWorkingDay }
}

function perhapsClosed(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = []
  const last = until.toPlainDate()
  for (let date = from.toPlainDate(); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const day = registryDay(date)
    if (day.kind === 'unknown') break
    const hours = deskHours(date)
    const isCounted = hours && isBefore(from, hours.closes) && !isBefore(until, hours.opens)
    if (isCounted && day.kind === 'working' && day.mayBeClosed) days.push(date)
  }
  return days
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0
}
