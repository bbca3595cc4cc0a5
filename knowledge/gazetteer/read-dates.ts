import { askedWords } from './asked-sentences.ts'
import { citationWords } from './citation-words.ts'
import type { DateRange } from './date-range.ts'
import { AFTER, BEFORE, EVENT, FILLER, ONWARDS, SINCE, THROUGH, UNTIL } from './date-words.ts'
import { datesNamed, foldedAt, gapAfter, type DatedMessage, type DateNamed } from './dates-named.ts'
import type { MessageWord } from './message-words.ts'
import { relativeRange } from './relative-range.ts'

const NO_RANGE: DateRange = { from: null, to: null, at: [] }

/** What dates are read with: the day it is (YYYY-MM-DD), and where the message names what it is about, as indices of words. */
export interface DateGrounds {
  readonly today: string
  readonly subjects: readonly number[]
}

/** Reads «since 2020», «2011-2014», «до 2010», «за последние три года»; dates of citations and of the asker's story are none. */
export function readDates(text: string, words: readonly MessageWord[], { today, subjects }: DateGrounds): DateRange {
  const lastYear = Number(today.slice(0, 4)) + YEARS_AHEAD
  const message: DatedMessage = { text, words, cited: citationWords(text, words), lastYear }
  const asked = askedWords(text, words, subjects)
  const dates = datesNamed(message).filter(({ first }) => asked.has(first))
  if (dates.length === 0) return relativeRange(words, today) ?? NO_RANGE
  return joined(
    dates.map((date, place) => bounded(message, date, dates[place - 1])),
    dates,
  )
}

/** A year to come is read too, so that it finds nothing instead of everything. */
const YEARS_AHEAD = 25

type Bound = 'since' | 'after' | 'before' | 'until' | 'within'

interface Bounded {
  readonly date: DateNamed
  readonly bound: Bound
}

function bounded(message: DatedMessage, date: DateNamed, previous: DateNamed | undefined): Bounded {
  if (previous && isThrough(message, previous, date)) return { date, bound: 'within' }
  return { date, bound: boundAfter(message, date) ?? boundBefore(message, date) ?? 'within' }
}

/** «2011-2014», «2011 to 2014», «2014, 2015», «с 2015 по 2020»; «since 2025 until 2010» contradicts itself and stays so. */
function isThrough(message: DatedMessage, one: DateNamed, other: DateNamed): boolean {
  if (other.to < one.from && boundBefore(message, one) !== undefined) return false
  const between = message.words.slice(one.last + 1, other.first).map(({ folded }) => folded)
  if (between.length === 0) return /[-–—/,]/u.test(gapAfter(message, one.last))
  return (
    between.length <= 4 &&
    between.every(
      (word) => THROUGH.has(word) || FILLER.has(word) || /^(?:yil\p{L}*|иил\p{L}*|г|гг|r|dan|дан)$/u.test(word),
    ) &&
    between.some((word) => THROUGH.has(word) || /dan$|дан$/u.test(word))
  )
}

function boundBefore(message: DatedMessage, { first }: DateNamed): Bound | undefined {
  let place = first - 1
  while (first - place <= 3 && FILLER.has(foldedAt(message, place)) && !isPreposition(foldedAt(message, place)))
    place -= 1
  const word = foldedAt(message, place)
  // «Аз соли 2015» is since 2015, «пеш аз 2010» before it.
  if (word === 'аз') return boundOf(foldedAt(message, place - 1), new Set()) ?? 'since'
  if (first - place > 1 && word === 'to') return undefined
  if (EVENT.test(word)) return boundOfEvent(message, place)
  const bound = boundOf(word, SINCE)
  // «До конца 2015» and «by the end of 2015» hold the year itself.
  if (bound === 'before' && hasEnd(message, place, first)) return 'until'
  // «Не позднее 2015», «не ранее 2015», «not before 2015».
  if (!/^(?:не|not|no|nicht|nie)$/.test(foldedAt(message, place - 1))) return bound
  return bound === 'after' ? 'until' : bound === 'before' ? 'since' : bound
}

/** «After the Nukus protests 2022»: from that year on. */
function boundOfEvent(message: DatedMessage, place: number): Bound | undefined {
  for (let before = place - 1; before >= place - 3; before -= 1) {
    const word = foldedAt(message, before)
    if (AFTER.has(word) || SINCE.has(word)) return 'since'
    if (BEFORE.has(word)) return 'until'
  }
  return undefined
}

function hasEnd(message: DatedMessage, from: number, to: number): boolean {
  return message.words.slice(from, to).some(({ folded }) => /^(?:end|кон\p{L}{2,4}|ende|konca)$/u.test(folded))
}

function isPreposition(word: string): boolean {
  return SINCE.has(word) || AFTER.has(word) || BEFORE.has(word) || UNTIL.has(word)
}

function boundOf(word: string, since: ReadonlySet<string>): Bound | undefined {
  if (since.has(word)) return 'since'
  if (AFTER.has(word)) return 'after'
  if (BEFORE.has(word)) return 'before'
  return UNTIL.has(word) ? 'until' : undefined
}

/** What follows the date: «2020 onwards», «2020+», «2015 yildan beri», «2010 yilgacha», «2019 yildan keyin». */
function boundAfter(message: DatedMessage, { first, last }: DateNamed): Bound | undefined {
  const next = foldedAt(message, last + 1)
  const second = foldedAt(message, last + 2)
  if (/^\s?\+/.test(gapAfter(message, last))) return 'since'
  if (/^(?:yil|иил)(?:dan|дан)$/.test(next) || /^(?:dan|дан)$/.test(next)) {
    if (/^(?:keyin|song|кеиин|сунг)$/.test(second)) return 'after'
    return /^(?:oldin|avval|олдин|аввал)$/.test(second) ? 'before' : 'since'
  }
  if (/^(?:yil|иил)?(?:gacha|гача)$/.test(next)) return 'until'
  if (next === 'on' && /^(?:from|since)$/.test(foldedAt(message, first - 1))) return 'since'
  if (
    ONWARDS.has(next) ||
    (/^(?:и|and|or|или|und|oder|i|lub)$/.test(next) &&
      /^(?:later|after|позже|позднее|далее|spater|pozniej|onwards)$/.test(second))
  )
    return 'since'
  return undefined
}

/** One range of all the dates: the earliest and latest of those named, cut by «since» and «before». */
function joined(dates: readonly Bounded[], named: readonly DateNamed[]): DateRange {
  const froms: string[] = []
  const tos: string[] = []
  for (const [place, { date, bound }] of dates.entries()) {
    const through = dates[place + 1]?.bound === 'within'
    if (bound === 'since' || bound === 'within') froms.push(date.from)
    if (bound === 'after') froms.push(next(date))
    if (bound === 'before') tos.push(through ? date.to : previous(date))
    if (bound === 'until' || bound === 'within') tos.push(date.to)
  }
  const from = froms.toSorted(byDate)[0] ?? null
  const to = tos.toSorted(byDate).at(-1) ?? null
  return {
    from,
    to,
    at: named.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)),
  }
}

function byDate(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** The year, month or day after a date: «after 2019» begins with 2020. */
function next(date: DateNamed): string {
  return stepped(date.to, 1)
}

function previous(date: DateNamed): string {
  return stepped(date.from, -1)
}

function stepped(date: string, by: 1 | -1): string {
  if (date.length === 4) return String(Number(date) + by)
  if (date.length === 7) return Temporal.PlainYearMonth.from(date).add({ months: by }).toString()
  return Temporal.PlainDate.from(date).add({ days: by }).toString()
}
