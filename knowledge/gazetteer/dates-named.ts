import { isPossibleDate } from '../records/record-date.ts'
import type { MessageWord } from './message-words.ts'
import { THROUGH } from './date-words.ts'
import { monthNamed } from './month-names.ts'

/** A year, month, season, half-year or day in a message: record dates, both included, and the words it was read from. */
export interface DateNamed {
  readonly from: string
  readonly to: string
  readonly first: number
  readonly last: number
  readonly precision: 'year' | 'month' | 'day'
}

/** The records begin with the states' independence, in 1991; «the 1990s» begin a year before. */
const FIRST_YEAR = 1990

/** A message with what date reading looks at: the text between words and which words belong to a citation. */
export interface DatedMessage {
  readonly text: string
  readonly words: readonly MessageWord[]
  readonly cited: ReadonlySet<number>
  readonly lastYear: number
}

export function gapAfter({ text, words }: DatedMessage, place: number): string {
  return text.slice(words[place]?.end ?? text.length, words[place + 1]?.start ?? text.length)
}

export function foldedAt({ words }: DatedMessage, place: number): string {
  return words[place]?.folded ?? ''
}

/** «2023», «2023г», «2015yil»; the year alone, within the years that records can have. */
export function yearAt(message: DatedMessage, place: number): string | undefined {
  const year = /^(\d{4})(?:г|года|году|гг|yil|yilda|yildan|s|х|er|ern)?$/.exec(foldedAt(message, place))?.[1]
  return year && Number(year) >= FIRST_YEAR && Number(year) <= message.lastYear ? year : undefined
}

/** Every date of the message, in its order, that belongs to no citation. */
export function datesNamed(message: DatedMessage): readonly DateNamed[] {
  const dates: DateNamed[] = []
  for (let place = 0; place < message.words.length; place += 1) {
    if (message.cited.has(place)) continue
    const date = dateAt(message, place)
    if (!date) continue
    dates.push(date)
    place = date.last
  }
  return dates
}

function dateAt(message: DatedMessage, place: number): DateNamed | undefined {
  return (
    isoDay(message, place) ??
    dayMonthYear(message, place) ??
    monthDayYear(message, place) ??
    monthYear(message, place) ??
    monthOfRange(message, place) ??
    seasonYear(message, place) ??
    halfYear(message, place) ??
    quarterYear(message, place) ??
    decade(message, place) ??
    plainYear(message, place)
  )
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0')
}

function numberAt(message: DatedMessage, place: number): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|го)?$/.exec(foldedAt(message, place))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function day(written: string, span: { first: number; last: number }): DateNamed | undefined {
  return isPossibleDate(written) ? { from: written, to: written, ...span, precision: 'day' } : undefined
}

function month(written: string, span: { first: number; last: number }): DateNamed | undefined {
  return isPossibleDate(written) ? { from: written, to: written, ...span, precision: 'month' } : undefined
}

/** «2023-11-06» and «2023-11». */
function isoDay(message: DatedMessage, place: number): DateNamed | undefined {
  const year = yearAt(message, place)
  const next = foldedAt(message, place + 1)
  if (!year || gapAfter(message, place) !== '-' || !/^(?:0[1-9]|1[0-2])$/.test(next)) return undefined
  const third = foldedAt(message, place + 2)
  return gapAfter(message, place + 1) === '-' && /^\d\d$/.test(third)
    ? day(`${year}-${next}-${third}`, { first: place, last: place + 2 })
    : month(`${year}-${next}`, { first: place, last: place + 1 })
}

/** «6 November 2024», «6 ноября 2024», «06.11.2024», «6/11/2024», «November 2024» without the day is read elsewhere. */
function dayMonthYear(message: DatedMessage, place: number): DateNamed | undefined {
  const dayNumber = numberAt(message, place)
  if (dayNumber === undefined) return undefined
  const year = yearAt(message, place + 2)
  const gap = gapAfter(message, place).trim()
  const byName = monthNamed(foldedAt(message, place + 1))
  const byNumber =
    /^[./-]$/.test(gap) && gapAfter(message, place + 1).trim() === gap ? numberAt(message, place + 1) : undefined
  const monthNumber = byName ?? byNumber
  if (!year || monthNumber === undefined) return undefined
  return day(`${year}-${twoDigits(monthNumber)}-${twoDigits(dayNumber)}`, { first: place, last: place + 2 })
}

/** «November 6, 2024». */
function monthDayYear(message: DatedMessage, place: number): DateNamed | undefined {
  const monthNumber = monthNamed(foldedAt(message, place))
  const dayNumber = numberAt(message, place + 1)
  const year = yearAt(message, place + 2)
  if (!monthNumber || dayNumber === undefined || !year) return undefined
  return day(`${year}-${twoDigits(monthNumber)}-${twoDigits(dayNumber)}`, { first: place, last: place + 2 })
}

/** «May 2023», «в мае 2023», «05.2023», «05/2023», «2023 yil may». */
function monthYear(message: DatedMessage, place: number): DateNamed | undefined {
  const named = monthNamed(foldedAt(message, place))
  const year =
    yearAt(message, place + 1) ?? (FILLERS.has(foldedAt(message, place + 1)) ? yearAt(message, place + 2) : undefined)
  if (named && year) {
    const last = yearAt(message, place + 1) ? place + 1 : place + 2
    return month(`${year}-${twoDigits(named)}`, { first: place, last })
  }
  const numbered = /^(?:0?[1-9]|1[0-2])$/.test(foldedAt(message, place)) && /^[./]$/.test(gapAfter(message, place))
  const after = yearAt(message, place + 1)
  if (numbered && after)
    return month(`${after}-${twoDigits(foldedAt(message, place))}`, { first: place, last: place + 1 })
  return yearMonth(message, place)
}

/** «March» in «between March and August 2022» is of the same year. */
function monthOfRange(message: DatedMessage, place: number): DateNamed | undefined {
  const named = monthNamed(foldedAt(message, place))
  if (!named) return undefined
  const dash = /^\s*[-–—]\s*$/u.test(gapAfter(message, place))
  const joint = THROUGH.has(foldedAt(message, place + 1))
  const through = dash || joint ? monthYear(message, place + (joint ? 2 : 1)) : undefined
  return through ? month(`${through.to.slice(0, 4)}-${twoDigits(named)}`, { first: place, last: place }) : undefined
}

/** «2023 yil may», «2023-йил ноябрда», «соли 2023 моҳи май». */
function yearMonth(message: DatedMessage, place: number): DateNamed | undefined {
  const year = yearAt(message, place)
  if (!year || !/^(?:yil|иил|мохи|моҳи)$/.test(foldedAt(message, place + 1))) return undefined
  const named = monthNamed(foldedAt(message, place + 2))
  return named ? month(`${year}-${twoDigits(named)}`, { first: place, last: place + 2 }) : undefined
}

const FILLERS = new Set(['of', 'in', 'the', 'year', 'соли', 'года', 'году', 'roku', 'r', 'г'])

/** Three months each; winter is left to its year, because it belongs to two. */
const SEASONS = new Map<string, readonly [string, string]>(
  [
    ['spring весна весной весны весну frühjahr frühling wiosną wiosna wiosny bahor баҳор', '03', '05'],
    ['summer лето летом лета sommer latem lato lata yoz тобистон', '06', '08'],
    ['autumn fall осень осенью осени herbst jesienią jesień jesieni kuz тирамоҳ', '09', '11'],
  ].flatMap(([names = '', from = '', to = '']) =>
    names.split(' ').map((name) => [name.normalize('NFKD').replace(/\p{Mn}/gu, ''), [from, to]] as const),
  ),
)

function seasonYear(message: DatedMessage, place: number): DateNamed | undefined {
  const season = SEASONS.get(foldedAt(message, place))
  const filled = FILLERS.has(foldedAt(message, place + 1)) ? 1 : 0
  const year = yearAt(message, place + 1 + filled)
  if (!season || !year) return undefined
  return {
    from: `${year}-${season[0]}`,
    to: `${year}-${season[1]}`,
    first: place,
    last: place + 1 + filled,
    precision: 'month',
  }
}

/** «first half of 2016», «H1 2016», «первое полугодие 2016», «в первой половине 2016». */
function halfYear(message: DatedMessage, place: number): DateNamed | undefined {
  const half = halfAt(message, place)
  if (!half) return undefined
  const filled = FILLERS.has(foldedAt(message, half.last + 1)) ? 1 : 0
  const year = yearAt(message, half.last + 1 + filled)
  if (!year) return undefined
  const [from, to] = half.second ? ['07', '12'] : ['01', '06']
  return {
    from: `${year}-${from}`,
    to: `${year}-${to}`,
    first: place,
    last: half.last + 1 + filled,
    precision: 'month',
  }
}

/** «Q1 2024». */
function quarterYear(message: DatedMessage, place: number): DateNamed | undefined {
  const quarter = Number(/^q([1-4])$/.exec(foldedAt(message, place))?.[1] ?? 0)
  const year = yearAt(message, place + 1)
  if (quarter === 0 || !year) return undefined
  const [from, to] = [quarter * 3 - 2, quarter * 3].map((each) => `${year}-${twoDigits(each)}`)
  return { from: from ?? year, to: to ?? year, first: place, last: place + 1, precision: 'month' }
}

function halfAt(message: DatedMessage, place: number): { readonly second: boolean; readonly last: number } | undefined {
  const word = foldedAt(message, place)
  if (/^h[12]$/.test(word)) return { second: word === 'h2', last: place }
  const second = /^(?:second|втор\p{L}{2,3}|zweite\p{L}?|drugi\p{L}{0,3}|drug\p{L}{1,2}|2|2nd)$/u.test(word)
  const first = /^(?:first|перв\p{L}{2,3}|erste\p{L}?|pierwsz\p{L}{1,4}|1|1st)$/u.test(word)
  const next = foldedAt(message, place + 1)
  if (!first && !second) return undefined
  return /^(?:half|полугоди\p{L}|половин\p{L}|halfte|halbjahr\p{L}{0,2}|polow\p{L}{1,3}|polrocz\p{L}{1,2})$/u.test(next)
    ? { second, last: place + 1 }
    : undefined
}

/** «2010s», «2010-х», «the 2010s». */
function decade(message: DatedMessage, place: number): DateNamed | undefined {
  const year = yearAt(message, place)
  const word = foldedAt(message, place)
  if (!year?.endsWith('0')) return undefined
  const suffixed = gapAfter(message, place) === '-' && foldedAt(message, place + 1) === 'х'
  if (!suffixed && !/^\d{4}(?:s|х|er|ern)$/.test(word)) return undefined
  const last = suffixed ? place + 1 : place
  return { from: year, to: String(Number(year) + 9), first: place, last, precision: 'year' }
}

/** A year, or «2011-14» and «2005–06». */
function plainYear(message: DatedMessage, place: number): DateNamed | undefined {
  const year = yearAt(message, place)
  if (!year) return undefined
  const end = /^[-–—/]$/.test(gapAfter(message, place).trim()) ? foldedAt(message, place + 1) : ''
  const through = /^\d\d$/.test(end) ? year.slice(0, 2) + end : ''
  return through > year && Number(through) <= message.lastYear
    ? { from: year, to: through, first: place, last: place + 1, precision: 'year' }
    : { from: year, to: year, first: place, last: place, precision: 'year' }
}
