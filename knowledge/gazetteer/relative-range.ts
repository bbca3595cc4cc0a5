import { LAST, THIS, YEAR_BEFORE, numberNamed, unitNamed, type Unit } from './date-words.ts'
import type { MessageWord } from './message-words.ts'
import type { DateRange } from './date-range.ts'

/** «Last two years», «за последний год», «this year», «so'nggi 3 yil», «дар се соли охир», counted from `today` (YYYY-MM-DD). «Last» alone is no range. */
export function relativeRange(words: readonly MessageWord[], today: string): DateRange | undefined {
  for (const place of words.keys()) {
    const range = lastUnits(words, place, today) ?? calendarUnit(words, place, today)
    if (range) return range
  }
  return undefined
}

function foldedAt(words: readonly MessageWord[], place: number): string {
  return words[place]?.folded ?? ''
}

function lastUnits(words: readonly MessageWord[], place: number, today: string): DateRange | undefined {
  const word = foldedAt(words, place)
  if (!LAST.test(word)) return undefined
  const next = foldedAt(words, place + 1)
  const number = numberNamed(next)
  const unit = unitNamed(foldedAt(words, place + 2))
  if (number !== undefined && unit) return sinceAgo(today, { number, unit }, [place, place + 1, place + 2])
  // «Дар се соли охир»: number, unit, «last».
  const before = unitNamed(foldedAt(words, place - 1))
  const count = numberNamed(foldedAt(words, place - 2))
  if (before && count !== undefined)
    return sinceAgo(today, { number: count, unit: before }, [place - 2, place - 1, place])
  if (HALF_YEAR.has(next)) return sinceAgo(today, { number: 6, unit: 'months' }, [place, place + 1])
  if (DECADE.has(next)) return sinceAgo(today, { number: 10, unit: 'years' }, [place, place + 1])
  const single = unitNamed(next)
  if (!single) return undefined
  const isPlural = /^(?:years|months|weeks|days|лет|годы|месяцы|jahre|jahren|lata|latach)$/.test(next)
  if (isPlural) return undefined
  return word === 'last' || (word.startsWith('letzt') && next === 'jahr')
    ? calendarBefore(today, single, [place, place + 1])
    : sinceAgo(today, { number: 1, unit: single }, [place, place + 1])
}

/** «This year», «в прошлом году», «o'tgan yili», «соли гузашта». */
function calendarUnit(words: readonly MessageWord[], place: number, today: string): DateRange | undefined {
  const word = foldedAt(words, place)
  if (/^(?:имсол|heuer)$/.test(word)) return { from: today.slice(0, 4), to: today.slice(0, 4), at: [place] }
  if (word === 'за') return sinceUnit(words, place, today)
  const next =
    unitNamed(foldedAt(words, place + 1)) ?? (/^yili$|^иили$/.test(foldedAt(words, place + 1)) ? 'years' : undefined)
  const before = word === 'гузашта' ? unitNamed(foldedAt(words, place - 1)) : undefined
  if (YEAR_BEFORE.test(word) && (next || before)) {
    return calendarBefore(today, next ?? before ?? 'years', next ? [place, place + 1] : [place - 1, place])
  }
  if (!THIS.test(word) || (next !== 'years' && next !== 'months')) return undefined
  const current = next === 'years' ? today.slice(0, 4) : today.slice(0, 7)
  return { from: current, to: current, at: [place, place + 1] }
}

const HALF_YEAR = new Set(['полгода', 'полугодие', 'halbjahr', 'polrocze', 'polroczu'])
const DECADE = new Set(['decade', 'десятилетие', 'десятилетия', 'jahrzehnt', 'dekadzie', 'dekade'])

/** «За месяц», «за год», «за полгода». */
function sinceUnit(words: readonly MessageWord[], place: number, today: string): DateRange | undefined {
  const next = foldedAt(words, place + 1)
  const at = [place, place + 1]
  if (HALF_YEAR.has(next)) return sinceAgo(today, { number: 6, unit: 'months' }, at)
  const unit = /^(?:год|месяц|неделю)$/.test(next) ? unitNamed(next) : undefined
  return unit ? sinceAgo(today, { number: 1, unit }, at) : undefined
}

function sinceAgo(
  today: string,
  span: { readonly number: number; readonly unit: Unit },
  at: readonly number[],
): DateRange {
  const from = Temporal.PlainDate.from(today)
    .subtract({ [span.unit]: span.number })
    .toString()
  return { from, to: null, at }
}

/** The calendar year or month before; a week or a day before is counted back. */
function calendarBefore(today: string, unit: Unit, at: readonly number[]): DateRange {
  if (unit === 'weeks' || unit === 'days') return sinceAgo(today, { number: 1, unit }, at)
  const date = Temporal.PlainDate.from(today)
    .subtract({ [unit]: 1 })
    .toString()
  const written = unit === 'years' ? date.slice(0, 4) : date.slice(0, 7)
  return { from: written, to: written, at }
}
