import { momentOf } from '../../../knowledge/records/record-moment.ts'
import type { Words } from '../../locales/words.ts'
import { dayOf } from '../events/time-span.ts'

/** “21 November 2026, 14:10 (Europe/Berlin)” */
export function instantWords(at: number, zone: string, words: Words): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  return words.say('alert-instant', { date: words.date(local.toPlainDate().toString()), time, zone })
}

/** The day of an epoch millisecond, in UTC as all records are dated. */
export function dayWords(at: number, words: Words): string {
  return words.date(dayOf(at))
}

/** When something is planned, in the place's own clock: to turn it into another would invite a missed flight. */
export function plannedWords(planned: string, words: Words): string {
  const { day, time, offset } = momentOf(planned) ?? { day: planned, time: null, offset: null }
  const date = words.date(day)
  return time === null ? date : words.say('scheduled-moment', { date, time, offset: offset ?? '' })
}
