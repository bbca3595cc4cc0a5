import type { Words } from '../../locales/words.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import { COURT_PAGES } from './court-pages.ts'
import { HOLIDAY_YEARS } from './holidays.ts'
import { dayText, momentText, timeText } from './moment-text.ts'
import type { Desk, RemovalClock, StrasbourgClock } from './strasbourg-clock.ts'

/**
 * The clock in words, for an alert and for `/rule39`: the time in Strasbourg and whether the desk is open, what is
 * left before a removal with the one-working-day rule, and what is not sure about the closing days. Facts, no advice.
 */
export function clockLines({ now, desk, removal, perhapsClosed }: StrasbourgClock, words: Words): readonly Line[] {
  return [
    plain(strong(words.say('rule39-now', { now: momentText(now, words) })), ` ${deskText(desk, words)}`),
    ...(removal ? removalLines(removal, words) : []),
    ...doubtLines({ now, desk, removal, perhapsClosed }, words),
  ]
}

function deskText(desk: Desk, words: Words): string {
  if (desk.state === 'open') return words.say('rule39-open', { closes: timeText(desk.closes) })
  if (desk.state === 'unknown') return words.say('rule39-unknown', { year: String(desk.year) })
  const opens = desk.opens
    ? words.say('rule39-opens', { opens: momentText(desk.opens, words) })
    : words.say('rule39-opens-unknown')
  return `${closedText(desk, words)} ${opens}`
}

function closedText({ why, feast }: Extract<Desk, { state: 'closed' }>, words: Words): string {
  if (why === 'holiday') return words.say('rule39-holiday', { feast: words.say(`closed-day-${feast}`) })
  if (why === 'weekend') return words.say('rule39-weekend')
  return why === 'before-hours' ? words.say('rule39-before-hours') : words.say('rule39-after-hours')
}

function removalLines(removal: RemovalClock, words: Words): readonly Line[] {
  const planned = removal.isHourKnown
    ? words.say('rule39-planned', { at: momentText(removal.at, words) })
    : words.say('rule39-planned-day', { day: dayText(removal.at.toPlainDate(), words) })
  const line = plain(strong(planned), ` ${leftText(removal, words)}`)
  return removal.state === 'past' ? [line] : [line, ruleLine(removal, words)]
}

function leftText({ state, left }: RemovalClock, words: Words): string {
  if (state === 'past') return words.say('rule39-past')
  if (state === 'that-day') return words.say('rule39-that-day')
  if (!left) return words.say('rule39-left-unknown')
  // What is not a whole minute is not counted: rather too little time than too much.
  const minutes = Math.floor(left.milliseconds / 60_000)
  const days = left.wholeDays.length
  return [
    words.say('rule39-left', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    words.say('rule39-whole-days', { count: days }) +
      (days > 0 && days <= MOST_NAMED ? ` (${list(left.wholeDays, words)}).` : '.'),
  ].join(' ')
}

function ruleLine({ oneWorkingDay }: RemovalClock, words: Words): Line {
  const { url, read } = COURT_PAGES.contact
  const page = { url, text: words.say('rule39-page', { date: words.date(read) }) }
  const rule = [words.say('rule39-one-day'), ' (', page, ').']
  if (!oneWorkingDay) return plain(...rule)
  const { isLeft, until } = oneWorkingDay
  const standing = isLeft ? words.say('rule39-one-day-left') : words.say('rule39-one-day-over')
  const last = until ? ` ${words.say('rule39-one-day-until', { until: momentText(until, words) })}` : ''
  return plain(...rule, ` ${standing}${last}`)
}

function doubtLines({ now, removal, perhapsClosed: days }: StrasbourgClock, words: Words): readonly Line[] {
  const isComputed = HOLIDAY_YEARS.some((one) => one.year === now.year && one.source === 'computed')
  if (!isComputed && days.length === 0) return []
  const perhaps =
    days.length > 0 && days.length <= MOST_NAMED ? [words.say('rule39-perhaps', { days: list(days, words) })] : []
  const less = perhaps.length > 0 && removal?.left ? [words.say('rule39-perhaps-less')] : []
  return [plain([words.say('rule39-computed'), ...perhaps, ...less].join(' '))]
}

/** Days that are told one by one. */
const MOST_NAMED = 6

function list(days: readonly Temporal.PlainDate[], words: Words): string {
  return words.list(days.map((day) => words.date(day.toString())))
}
