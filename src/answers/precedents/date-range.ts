import { spanOf } from '../../../knowledge/records/record-date.ts'

/** `unsure`: part of what the date can mean lies within the range, or nobody knows the date. */
export type InRange = 'inside' | 'outside' | 'unsure'

/** Whether a record date lies in a range of record dates; an open end is null. Only a whole span counts as inside. */
export function inRange(date: string | null, from: string | null, to: string | null): InRange {
  if (!from && !to) return 'inside'
  const span = spanOf(date)
  if (!span) return 'unsure'
  const first = spanOf(from)?.first ?? '0000-01-01'
  const last = spanOf(to)?.last ?? '9999-12-31'
  if (span.first >= first && span.last <= last) return 'inside'
  return span.last < first || span.first > last ? 'outside' : 'unsure'
}
