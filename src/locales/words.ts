import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { Fault } from '../fault.ts'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../reply/reply.ts'

/** The bot's own words in one language: messages, country names, dates and numbers. */
export interface Words {
  readonly language: ReplyLanguage
  /** A message of the language's `.ftl` file. Throws a `bug` fault when it has none by that id. */
  readonly say: (id: string, values?: Readonly<Record<string, FluentVariable>>) => string
  readonly has: (id: string) => boolean
  /** The short name of an ISO 3166-1 country, or of the European Union for `EU`. */
  readonly country: (code: string) => string
  /** A record date at its own precision: “2024”, “April 2024”, “16 April 2024”; empty for null. */
  readonly date: (date: string | null) => string
  readonly number: (value: number) => string
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string
}

/** Names by which people concerned call their own countries, where the Unicode names differ. */
const USUAL_NAMES: Readonly<Record<ReplyLanguage, ReadonlyMap<string, string>>> = {
  en: new Map([['TR', 'Turkey']]),
  ru: new Map([
    ['KG', 'Кыргызстан'],
    ['AE', 'ОАЭ'],
    ['GB', 'Великобритания'],
  ]),
}

const cache = new Map<ReplyLanguage, Words>()

/** The words of a language; the file is read once. */
export function wordsOf(language: ReplyLanguage): Words {
  const known = cache.get(language)
  if (known) return known
  const words = readWords(language)
  cache.set(language, words)
  return words
}

/** Every language's words, for menus and documents that are made in all of them. */
export function allWords(): readonly Words[] {
  return REPLY_LANGUAGES.map(wordsOf)
}

function readWords(language: ReplyLanguage): Words {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const faults = bundle.addResource(
    new FluentResource(readFileSync(new URL(`${language}.ftl`, import.meta.url), 'utf8')),
  )
  if (faults[0])
    throw new Fault('bug', `${language}.ftl: ${faults[0].message}`, { remedy: 'Mend the file.', cause: faults[0] })
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(language)
  return {
    language,
    say: (id, values) => message(bundle, id, values),
    has: (id) => bundle.hasMessage(id),
    country: (code) => USUAL_NAMES[language].get(code) ?? countries.of(code) ?? code,
    date: (date) => (date === null ? '' : showDate(date, language)),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  }
}

function message(bundle: FluentBundle, id: string, values?: Readonly<Record<string, FluentVariable>>): string {
  const found = bundle.getMessage(id)
  if (!found?.value)
    throw new Fault('bug', `no message “${id}” in ${bundle.locales.join()}`, { remedy: 'Add it to the .ftl file.' })
  return bundle.formatPattern(found.value, values)
}

const DATE_PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[]

const dateFormats = new Map<string, Intl.DateTimeFormat>()

function showDate(date: string, language: ReplyLanguage): string {
  const parts = date.split('-')
  const [year = '', month = '01', day = '01'] = parts
  const locale = language === 'en' ? 'en-GB' : 'ru-RU'
  const shown = dateFormat(locale, parts.length - 1).format(new Date(`${year}-${month}-${day}T00:00:00Z`))
  return shown.replace(/\s*г\.$/, '')
}

function dateFormat(locale: string, precision: number): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = dateFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, { ...DATE_PARTS[precision], timeZone: 'UTC' })
  dateFormats.set(key, format)
  return format
}
