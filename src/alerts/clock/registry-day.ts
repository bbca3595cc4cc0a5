import { HOLIDAY_YEARS, type Feast } from './holidays.ts'

/** What a day is to the Registry; `unknown`: its year is not in the table. */
export type RegistryDay =
  | { readonly kind: 'working'; readonly mayBeClosed: boolean }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly feast: Feast }
  | { readonly kind: 'unknown' }

const YEARS = new Set(HOLIDAY_YEARS.map(({ year }) => year))
const COMPUTED = new Set(HOLIDAY_YEARS.filter(({ source }) => source === 'computed').map(({ year }) => year))
const FEASTS: ReadonlyMap<string, Feast> = new Map(
  HOLIDAY_YEARS.flatMap(({ days }) => days.map(({ date, feast }) => [date, feast] as const)),
)

export function registryDay(date: Temporal.PlainDate): RegistryDay {
  if (!YEARS.has(date.year)) return { kind: 'unknown' }
  const feast = FEASTS.get(date.toString())
  if (feast) return { kind: 'holiday', feast }
  if (isWeekend(date)) return { kind: 'weekend' }
  return { kind: 'working', mayBeClosed: COMPUTED.has(date.year) && (isBridge(date) || isAtYearEnd(date)) }
}

function isWeekend(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek > 5
}

/**
 * A single day between two closed ones. The Court closed on such a day, Friday 14 May 2021 after Ascension, and
 * neither received nor processed requests
 * (https://strasbourgobservers.com/2021/05/14/do-human-rights-go-on-holiday-the-blackout-in-the-courts-processing-of-rule-39-requests-for-interim-measures/,
 * read 2026-11-21).
 */
function isBridge(date: Temporal.PlainDate): boolean {
  return [date.subtract({ days: 1 }), date.add({ days: 1 })].every(
    (beside) => isWeekend(beside) || FEASTS.has(beside.toString()),
  )
}

/** Between Christmas Eve and 2 January many public offices close; no list of the Court's own could be read. */
function isAtYearEnd({ month, day }: Temporal.PlainDate): boolean {
  return (month === 12 && day >= 24) || (month === 1 && day <= 2)
}
