import { registryDay } from './registry-day.ts'

/** The Court's own time, with its clock changes on the last Sundays of March and October. */
export const STRASBOURG = 'Europe/Paris'

/**
 * When the Registry receives requests for interim measures: Monday to Friday from 8 a.m. to 4 p.m., Strasbourg time;
 * what comes later, at a weekend or on a holiday waits for the next working day
 * (europeancourt.org/en/documents/council-of-europe/echr/practice-directions-requests-interim-measures/contact-court/,
 * a copy of the Court's page, read 2026-11-21).
 */
const OPENS = Temporal.PlainTime.from('08:00')
const CLOSES = Temporal.PlainTime.from('16:00')

/** One working day of the desk, in milliseconds. Both clock changes fall on a Sunday, so each has the same length. */
export const WORKING_DAY = OPENS.until(CLOSES).total('milliseconds')

/** From when to when the desk is open on a day; null on a day on which it is not, or whose year is not in the table. */
export interface DeskHours {
  readonly opens: Temporal.ZonedDateTime
  readonly closes: Temporal.ZonedDateTime
}

export function deskHours(date: Temporal.PlainDate): DeskHours | null {
  if (registryDay(date).kind !== 'working') return null
  const at = (plainTime: Temporal.PlainTime) => date.toZonedDateTime({ timeZone: STRASBOURG, plainTime })
  return { opens: at(OPENS), closes: at(CLOSES) }
}
