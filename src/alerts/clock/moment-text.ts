import type { Words } from '../../locales/words.ts'

/** “Saturday, 21 November 2026” */
export function dayText(day: Temporal.PlainDate, words: Words): string {
  const locale = words.language === 'en' ? 'en-GB' : 'ru-RU'
  return `${day.toLocaleString(locale, { weekday: 'long' })}, ${words.date(day.toString())}`
}

/** “Saturday, 21 November 2026, 14:10”, on the clock of its own zone. */
export function momentText(moment: Temporal.ZonedDateTime, words: Words): string {
  return `${dayText(moment.toPlainDate(), words)}, ${timeText(moment)}`
}

/** “14:10” */
export function timeText(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' })
}
