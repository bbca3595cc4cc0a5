import type { Line } from '../../../src/reply/line.ts'
import { LIMITS } from '../limits.ts'
import { byteLength } from '../text/byte-length.ts'
import { splitText } from '../text/cut-text.ts'
import { lineInlines, textElement, type Inline, type Setting } from '../text/inline.ts'
import { joinedInlines } from '../text/joined-inlines.ts'

/** A line of a message: words, and the sources they stand on, whose numbers are set behind them. */
export interface Row {
  readonly inlines: readonly Inline[]
  readonly sources: readonly number[]
  /** Set apart as somebody's words. */
  readonly isQuote?: true
}

export function lineRow(line: Line, before: readonly Inline[] = [], setting: Setting = {}): Row {
  return { inlines: [...before, ...lineInlines(line, setting)], sources: [...new Set(line.sources)] }
}

/** The bot's own words. */
export function plainRow(inlines: readonly Inline[]): Row {
  return { inlines, sources: [] }
}

/** The words with the numbers of their sources behind them. */
export function markedInlines({ inlines, sources }: Row): readonly Inline[] {
  if (sources.length === 0) return joinedInlines(inlines)
  const marks = sources.map((number) => `[${number}]`).join('')
  return joinedInlines([...inlines, textElement(inlines.length === 0 ? marks : `\u00A0${marks}`)])
}

export function isEmptyRow({ inlines, sources }: Row): boolean {
  return inlines.length === 0 && sources.length === 0
}

/** The row in parts none of which is longer than a message can bear; each keeps the sources of the whole. */
export function splitRow(row: Row): readonly Row[] {
  const parts: Inline[][] = [[]]
  let room: number = LIMITS.rowBytes
  const add = (inline: Inline): void => {
    parts.at(-1)?.push(inline)
    room -= byteLength(inline)
  }
  const turn = (): void => {
    parts.push([])
    room = LIMITS.rowBytes
  }
  for (const inline of row.inlines) {
    for (let rest: Inline | null = inline; rest !== null;) {
      const [fits, left]: readonly [Inline | null, Inline | null] = splitInline(rest, room)
      if (fits !== null) add(fits)
      if (left !== null) turn()
      rest = left
    }
  }
  return parts.filter((inlines) => inlines.length > 0).map((inlines) => ({ ...row, inlines }))
}

/** JSON around the words of an element. */
const ELEMENT_BYTES = 80

/** What of it fits, and what is left; only a text is cut, and only where a good part of it fits. */
function splitInline(inline: Inline, room: number): readonly [Inline | null, Inline | null] {
  if (byteLength(inline) <= room) return [inline, null]
  const isFresh = room === LIMITS.rowBytes
  if (inline.type !== 'text') return isFresh ? [inline, null] : [null, inline]
  if (!isFresh && room < LIMITS.rowBytes / 4) return [null, inline]
  const [head, tail] = splitText(inline.text, room - ELEMENT_BYTES)
  return [{ ...inline, text: head }, tail === '' ? null : { ...inline, text: tail }]
}
