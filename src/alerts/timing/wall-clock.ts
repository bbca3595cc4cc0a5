/** When a zone's clocks show a time on a date, in epoch milliseconds. */
export interface Shown {
  readonly first: number
  /** Later than `first` only where the clocks go back over that time, which then is shown twice. */
  readonly last: number
  /** False where the clocks jump over that time: both moments are then the jump itself, from which on they show a later one. */
  readonly isShown: boolean
}

/** The moments at which the clocks of a zone show `time` (`HH:MM`) on a date. */
export function shownAt(date: Temporal.PlainDate, time: string, zone: string): Shown {
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = wanted.toZonedDateTime(zone, { disambiguation: 'later' })
  if (later.toPlainDateTime().equals(wanted))
    return { first: earlier.epochMilliseconds, last: later.epochMilliseconds, isShown: true }
  // In a gap, `earlier` lies before the jump and `later` after it, each by as much as the clocks jump.
  const jump = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? later.epochMilliseconds
  return { first: jump, last: jump, isShown: false }
}

/** The date that a zone's calendar shows at a moment. */
export function dateAt(moment: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate()
}
