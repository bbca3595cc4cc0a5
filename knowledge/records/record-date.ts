/** The first and the last day that a date of year, month or day precision can mean, both `YYYY-MM-DD`. */
export interface DateSpan {
  readonly first: string
  readonly last: string
}

const FORMS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that name a day, month or year of the calendar from 1900 on. */
export function isPossibleDate(text: string): boolean {
  return spanOf(text) !== undefined
}

/** The days a date can mean; undefined when the text is no possible date. A null date has no span. */
export function spanOf(date: string | null): DateSpan | undefined {
  const form = date === null ? null : FORMS.exec(date)
  if (!form) return undefined
  const [, year = '', month = '', day = ''] = form
  if (Number(year) < 1900) return undefined
  if (month === '') return { first: `${year}-01-01`, last: `${year}-12-31` }
  const days = daysInMonth(Number(year), Number(month))
  if (days === undefined) return undefined
  if (day === '') return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` }
  return Number(day) >= 1 && Number(day) <= days
    ? { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
    : undefined
}

/** True when every day that `date` can mean lies after every day that `other` can mean; false when one is null or no date. */
export function isCertainlyAfter(date: string | null, other: string | null): boolean {
  const first = spanOf(date)?.first
  const last = spanOf(other)?.last
  return first !== undefined && last !== undefined && first > last
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
