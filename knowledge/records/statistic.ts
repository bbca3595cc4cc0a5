import { z } from 'zod'
import { countryField, idField, originField, sourcesField } from './fields.ts'
import { isCertainlyAfter, isPossibleDate } from './record-date.ts'

export const MEASURES = [
  'asylum-applications',
  'refusals-of-entry',
  'recorded-exiles',
  'recorded-incidents',
  'removals',
  'residents-abroad',
  'prisoners',
  'detained',
] as const

/** A date, or two joined by `/`, the earlier first. */
const periodField = z.string().refine((period) => {
  const [from = '', to = from, ...more] = period.split('/')
  return more.length === 0 && isPossibleDate(from) && isPossibleDate(to) && !isCertainlyAfter(from, to)
}, 'must be a possible date, or two joined by / with the earlier first')

/** A published figure: what was counted, of whom, where, when, how exactly, by whom. */
export const statisticSchema = z.strictObject({
  id: idField,
  measure: z.enum(MEASURES),
  origin: originField.nullable().default(null),
  host: countryField.nullable().default(null),
  period: periodField,
  value: z.number().nonnegative(),
  qualifier: z.enum(['exact', 'at-least', 'approximately']),
  note: z.string().default(''),
  sources: sourcesField,
})

export type Statistic = z.infer<typeof statisticSchema>
export type Measure = (typeof MEASURES)[number]
