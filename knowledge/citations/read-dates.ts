import { withPlainLetters } from './plain-letters.ts'
import { blankRanges } from './blank-ranges.ts'
import type { TextRange } from './blank-ranges.ts'
import { monthNamed } from './months.ts'

/** A date in a text, as a record date; an impossible day (31 February) is kept as written, since it agrees with no record. */
export interface FoundDate extends TextRange {
  readonly date: string
}

interface DateForm {
  readonly form: RegExp
  readonly read: (match: RegExpExecArray) => string | undefined
}

const FORMS: readonly DateForm[] = [
  {
    form: /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
    read: ([, year = '', month = '', day = '']) => dateOf(year, Number(month), Number(day)),
  },
  {
    form: /(?<![\d/.-])(\d{1,2})(?:(?:\. ?(\d{1,2})\. ?)|(?:\/(\d{1,2})\/)|(?:-(\d{1,2})-))(\d{4}|\d{2})(?![\d/-]|\.\d)/g,
    read: ([, first = '', dotted, slashed, dashed, year = '']) =>
      numericDate(year, Number(first), Number(dotted ?? slashed ?? dashed)),
  },
  {
    form: withPlainLetters(
      /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|-го|-е)?(?:[ \n](?:day )?(?:of|de))?[ \n]?(\p{L}{3,12})\.?,?[ \n](\d{4})(?!\d)/gu,
    ),
    read: ([, day = '', word = '', year = '']) => monthDate(year, word, Number(day)),
  },
  {
    form: withPlainLetters(/(?<![\p{L}\d])(\p{L}{3,12})\.?[ \n](\d{1,2})(?:st|nd|rd|th)?,?[ \n](\d{4})(?!\d)/gu),
    read: ([, word = '', day = '', year = '']) => monthDate(year, word, Number(day)),
  },
  {
    form: withPlainLetters(/(?<![\p{L}\d])(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?!\d)/gu),
    read: ([, word = '', year = '']) => monthDate(year, word),
  },
  { form: withPlainLetters(/(?<![\p{L}\d/.,§-])((?:19|20)\d{2})(?![\p{L}\d/]|[.,-]\d)/gu), read: ([, year]) => year },
]

/**
 * The dates of a cleaned text in the forms of English, Russian, German, French, Polish and Turkish, at the precision
 * given, in order. Numbers are read day first, as courts in Europe write them, unless only the other way is a date.
 * Bare years count too, so the years that belong to references must be blanked out before.
 */
export function readDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  let rest = text
  for (const { form, read } of FORMS) {
    const dates = [...rest.matchAll(form)].flatMap((match) => {
      const date = read(match)
      return date === undefined ? [] : [{ date, start: match.index, end: match.index + match[0].length }]
    })
    found.push(...dates)
    rest = blankRanges(rest, dates)
  }
  return found.sort((a, b) => a.start - b.start)
}

function monthDate(year: string, word: string, day?: number): string | undefined {
  const month = monthNamed(word)
  return month === undefined ? undefined : dateOf(year, month, day)
}

function numericDate(year: string, first: number, second: number): string | undefined {
  const fullYear = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`
  return second > 12 ? dateOf(fullYear, first, second) : dateOf(fullYear, second, first)
}

function dateOf(year: string, month: number, day?: number): string | undefined {
  if (Number(year) < 1900 || Number(year) > 2099 || month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${twoDigits(month)}`
  return day < 1 || day > 31 ? undefined : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
