import { deskHours, STRASBOURG, WORKING_DAY } from './desk-hours.ts'
import { registryDay } from './registry-day.ts'

/** How long the desk is open in a stretch of time. */
export interface WorkingTime {
  readonly milliseconds: number
  /** The days of which it holds the whole of the desk's hours. */
  readonly wholeDays: readonly Temporal.PlainDate[]
}

/** Null where the stretch reaches into a year that the table of holidays does not hold. */
export function workingTime(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): WorkingTime | null {
  const end = until.toPlainDate()
  if (registryDay(from.toPlainDate()).kind === 'unknown' || registryDay(end).kind === 'unknown') return null
  let milliseconds = 0
  const wholeDays: Temporal.PlainDate[] = []
  for (let date = from.toPlainDate(); Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) {
    const open = openWithin(date, from.epochMilliseconds, until.epochMilliseconds)
    if (open === WORKING_DAY) wholeDays.push(date)
    milliseconds += open
  }
  return { milliseconds, wholeDays }
}

/**
 * The last moment from which one working day of the desk is left until a removal; null where the days before it are
 * not in the table.
 */
export function oneWorkingDayBefore(removal: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  let needed = WORKING_DAY
  for (let date = removal.toPlainDate(); registryDay(date).kind !== 'unknown'; date = date.subtract({ days: 1 })) {
    const open = openWithin(date, 0, removal.epochMilliseconds)
    const hours = deskHours(date)
    if (hours && open >= needed) {
      const opened = hours.opens.epochMilliseconds + open - needed
      return Temporal.Instant.fromEpochMilliseconds(opened).toZonedDateTimeISO(STRASBOURG)
    }
    needed -= open
  }
  return null
}

function openWithin(date: Temporal.PlainDate, from: number, until: number): number {
  const hours = deskHours(date)
  if (!hours) return 0
  const begins = Math.max(from, hours.opens.epochMilliseconds)
  return Math.max(0, Math.min(until, hours.closes.epochMilliseconds) - begins)
}
