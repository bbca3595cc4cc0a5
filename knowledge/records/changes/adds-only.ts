import { isPossibleDate } from '../record-date.ts'
import { isPossibleMoment } from '../record-moment.ts'
import type { FieldChange } from './field-change.ts'
import { fieldChanges } from './field-changes.ts'
import { isBlank } from './is-blank.ts'
import { listDifference } from './list-difference.ts'

/** Fields that hold a date. A period is none: a count of a month is another than that of its year. */
const DATES = new Set([
  'date',
  'scheduledFor',
  'finalOn',
  'respondentLeftConvention',
  'published',
  'banned',
  'asOf',
  'from',
  'to',
])

/**
 * True for a change of a field that contradicts nothing told before: a field was filled that was empty or `unknown`, a
 * list grew, or a date became more precise (`2024` to `2024-05`). Other words for the same are a correction: what was
 * told no longer stands there.
 */
export function addsOnly({ field, before, after }: FieldChange): boolean {
  if (isBlank(before) || before === 'unknown') return true
  if (!Array.isArray(before) || !Array.isArray(after)) return isMorePrecise(field, before, after)
  const { gone, altered } = listDifference(field, before, after)
  return gone.length === 0 && altered.every((entry) => fieldChanges(entry.before, entry.after).every(addsOnly))
}

function isMorePrecise(field: string, before: unknown, after: unknown): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false
  const isDate = DATES.has(field.slice(field.lastIndexOf('.') + 1)) && isPossibleDate(before)
  if (!isDate || !(isPossibleDate(after) || isPossibleMoment(after))) return false
  return after.startsWith(`${before}-`) || after.startsWith(`${before}T`)
}
