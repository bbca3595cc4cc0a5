import type { Reply } from '../../../src/reply/reply.ts'
import type { SourceNote } from '../../../src/reply/source-note.ts'
import type { Words } from '../../../src/locales/words.ts'
import { byteLength } from '../text/byte-length.ts'
import { cutText } from '../text/cut-text.ts'
import { linkInlines, textInlines, type Inline } from '../text/inline.ts'
import { joinedInlines } from '../text/joined-inlines.ts'

/** The sources of an answer as they stand below what cites them. */
export interface SourceList {
  readonly rowOf: (number: number) => readonly Inline[]
  /** What a row weighs in its message. */
  readonly bytesOf: (number: number) => number
}

/** JSON around a row in its block. */
const ROW_BYTES = 20

/** Of a publisher and of a title; the link leads to the whole. */
const LONGEST = { publisher: 200, title: 300, date: 60 }

/** A number that the reply does not explain is listed as such: a claim must not look sourced when it is not. */
export function sourceList(reply: Reply, words: Words): SourceList {
  const rows = new Map<number, readonly Inline[]>()
  const weights = new Map<number, number>()
  const notes = new Map(reply.sources.map((note) => [note.number, note]))
  const rowOf = (number: number): readonly Inline[] => {
    const known = rows.get(number)
    if (known) return known
    const row = joinedInlines([...textInlines(`[${number}] `), ...noteInlines(notes.get(number), words)])
    rows.set(number, row)
    return row
  }
  const bytesOf = (number: number): number => {
    const weight = weights.get(number) ?? byteLength(rowOf(number)) + ROW_BYTES
    weights.set(number, weight)
    return weight
  }
  return { rowOf, bytesOf }
}

/** `publisher, date: title (read on a copy)`, the title as the link. */
function noteInlines(note: SourceNote | undefined, words: Words): readonly Inline[] {
  if (note === undefined) return textInlines(words.say('slack-source-unlisted'))
  const publisher = cutText(note.publisher, LONGEST.publisher)
  const origin = [publisher, cutText(note.date, LONGEST.date)].filter((part) => part !== '').join(', ')
  const title = cutText(note.title, LONGEST.title)
  const before = title === '' || origin === '' ? [] : textInlines(`${origin}: `)
  const mirror = note.mirror ? textInlines(` ${words.say('slack-source-mirror')}`) : []
  return [...before, ...linkInlines(title || origin, note.url), ...mirror]
}
