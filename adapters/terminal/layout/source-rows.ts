import type { Reply } from '../../../src/reply/reply.ts'
import type { SourceNote } from '../../../src/reply/source-note.ts'
import { citedNumbers } from '../../../src/reply/cited-numbers.ts'
import { beside } from './columns.ts'
import { displayWidth } from './display-width.ts'
import { textRun } from './line-runs.ts'
import { EMPTY_ROW, rowWidth, type Row, type Run } from './run.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import type { Sheet } from './sheet.ts'
import { webAddress } from '../../../src/reply/web-address.ts'
import { wrap } from './wrap.ts'

/**
 * Every source that a shown line cites, by number; where no line cites one, all sources of the reply. A number that the
 * reply does not explain is listed too, as such: a claim must not look sourced when it is not.
 */
export function sourceRows(reply: Reply, sheet: Sheet): Row[] {
  const cited = citedNumbers(reply)
  const listed = reply.sources.filter(({ number }) => cited.size === 0 || cited.has(number))
  const known = new Set(listed.map(({ number }) => number))
  const unlisted = [...cited].filter((number) => !known.has(number))
  const entries = [
    ...listed.map((source) => ({ number: source.number, source })),
    ...unlisted.map((number) => ({ number, source: null })),
  ].sort((one, other) => one.number - other.number)
  if (entries.length === 0) return []
  const column = entries.reduce((widest, { number }) => Math.max(widest, markOf(number).length), 0)
  const room = Math.max(sheet.width - column - 1, 2)
  const rows = entries.flatMap(({ number, source }) => {
    const content = source === null ? wrap([textRun(sheet.words.unlistedSource)], room) : noteRows(source, sheet, room)
    return beside([[{ text: markOf(number) }]], column + 1, content)
  })
  return [...wrap([textRun(sheet.words.sources, 'strong')], sheet.width), ...rows]
}

function markOf(number: number): string {
  return `[${number}]`
}

/** `Publisher, date: title (read on a copy)`, and the address behind it if all fits on one row, else below. */
function noteRows(source: SourceNote, sheet: Sheet, width: number): Row[] {
  const link = sheet.hyperlinks ? webAddress(source.url) : null
  const text = wrap(noteRuns(source, sheet, link), width)
  const address = safeText(source.url).replaceAll(' ', '')
  if (link !== null || address === '') return text
  const [row = EMPTY_ROW, ...more] = text
  const onOneRow = more.length === 0 && rowWidth(row) + 1 + displayWidth(address) <= width
  return onOneRow ? [[...row, { text: ` ${address}` }]] : [...text, ...wrap([{ text: address }], width)]
}

function noteRuns(source: SourceNote, sheet: Sheet, link: string | null): Run[] {
  const origin = [source.publisher, source.date].filter((part) => part !== '').join(', ')
  const title = textRun(source.title === '' ? origin : source.title)
  const linked = link === null ? title : { ...title, link }
  const before = source.title === '' || origin === '' ? [] : [textRun(`${origin}: `)]
  return [...before, linked, ...(source.mirror ? [textRun(` ${sheet.words.readOnCopy}`, 'faint')] : [])]
}
