import { spanOf } from '../../../knowledge/records/record-date.ts'

export const DAY = 24 * 60 * 60 * 1000

/** The epoch milliseconds, both ends included, that a record's date or moment can mean. */
export interface TimeSpan {
  readonly first: number
  readonly last: number
  /** A day or a moment, not a month or a year. */
  readonly isToTheDay: boolean
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/**
 * The span of a record date of any precision, or of a moment with its offset; null for anything else. A day is taken
 * in UTC, for the records name no zone: a few hours either way, which no rule here turns on.
 */
export function timeSpan(text: string | null): TimeSpan | null {
  if (text === null) return null
  const days = spanOf(text)
  if (days) {
    return {
      first: Date.parse(days.first),
      last: Date.parse(days.last) + DAY - 1,
      isToTheDay: text.length === DAY_LENGTH,
    }
  }
  const moment = text.length > DAY_LENGTH ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : { first: moment, last: moment, isToTheDay: true }
}

type Bounds = Pick<TimeSpan, 'first' | 'last'>

/** Two dates can mean the same day, or days at most `tolerance` milliseconds apart. */
export function areNear(one: Bounds, other: Bounds, tolerance: number): boolean {
  return one.first - other.last <= tolerance && other.first - one.last <= tolerance
}

/** The UTC day, `YYYY-MM-DD`, of an epoch millisecond. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, DAY_LENGTH)
}
