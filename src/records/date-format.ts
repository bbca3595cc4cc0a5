import { isPossibleDate } from '../../knowledge/records/record-date.ts'

/** How dates may be written in a table. Which one is meant is declared, since 03/04/2024 tells two days. */
export const DATE_FORMATS = ['ISO', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

/** How exactly a date is known. */
export const PRECISIONS = ['year', 'month', 'day'] as const
export type Precision = (typeof PRECISIONS)[number]

const LENGTHS: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 }

interface WrittenForm {
  readonly form: RegExp
  readonly order: readonly ('day' | 'month' | 'year')[]
}

const FORMS: Readonly<Record<Exclude<DateFormat, 'ISO'>, WrittenForm>> = {
  'DD.MM.YYYY': { form: /^(?:(?:\d{1,2}\.)?\d{1,2}\.)?\d{4}$/, order: ['day', 'month', 'year'] },
  'DD/MM/YYYY': { form: /^(?:(?:\d{1,2}\/)?\d{1,2}\/)?\d{4}$/, order: ['day', 'month', 'year'] },
  'MM/DD/YYYY': { form: /^(?:\d{1,2}\/(?:\d{1,2}\/)?)?\d{4}$/, order: ['month', 'day', 'year'] },
}

/**
 * The record date that a text in the format means, also where it tells only month and year or the year (`05.2024`,
 * `2024`); undefined for a text that is no such date.
 */
export function dateFrom(text: string, format: DateFormat): string | undefined {
  const date = format === 'ISO' ? text : isoOf(text, FORMS[format])
  return date !== undefined && isPossibleDate(date) ? date : undefined
}

/** The date no sharper than the precision. */
export function cutTo(date: string, precision: Precision): string {
  return date.slice(0, LENGTHS[precision])
}

function isoOf(text: string, { form, order }: WrittenForm): string | undefined {
  if (!form.test(text)) return undefined
  const numbers = text.split(/[./]/)
  const parts = numbers.length === 3 ? order : (['month', 'year'] as const).slice(-numbers.length)
  const of = (part: string): readonly string[] => numbers.filter((_, place) => parts[place] === part)
  return [...of('year'), ...of('month'), ...of('day')].map((number) => number.padStart(2, '0')).join('-')
}
