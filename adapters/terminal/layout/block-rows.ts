import type { Block, Facts, Paragraph, Quote, RecordItem, RecordList, Timeline } from '../../../src/reply/block.ts'
import { LIMITS } from '../limits.ts'
import { beside, GAP, hanging, indent } from './columns.ts'
import { lineRuns, recordIdRun, textRun } from './line-runs.ts'
import { rowWidth, type Row, type Run } from './run.ts'
import type { Sheet } from './sheet.ts'
import { tableRows } from './table-rows.ts'
import { widestChunk, wrap } from './wrap.ts'

const INDENT = 2

/** For text beside a number of any length; layout is total, also for numbers that no list has. */
const LEAST_ROOM = 2

/** A label column never takes more than this share of the width. */
const WIDEST_LABEL_SHARE = 0.4

/** A block of an answer as rows of the screen, its heading first; no rows for an empty block. */
export function blockRows(block: Block, sheet: Sheet): Row[] {
  const heading = wrap([textRun(block.heading ?? '', 'strong')], sheet.width)
  return [...heading, ...contentRows(block, sheet)]
}

function contentRows(block: Block, sheet: Sheet): Row[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphRows(block, sheet)
    case 'facts':
      return factsRows(block, sheet)
    case 'timeline':
      return timelineRows(block, sheet)
    case 'records':
      return recordRows(block, sheet)
    case 'table':
      return tableRows(block, sheet)
    default:
      return quoteRows(block, sheet)
  }
}

/** Where a paragraph has several lines, a wrapped one is indented, so that it does not read as two. */
function paragraphRows(paragraph: Paragraph, sheet: Sheet): Row[] {
  const setting = paragraph.tone === 'note' ? ({ style: 'faint' } as const) : {}
  const inset = paragraph.lines.length > 1 ? INDENT : 0
  return paragraph.lines.flatMap((line) => hanging(lineRuns(line, sheet, setting), sheet.width, inset))
}

function factsRows({ items }: Facts, sheet: Sheet): Row[] {
  const facts = items.map(({ label, value }) => ({ label: textRun(label, 'faint'), value: lineRuns(value, sheet) }))
  const column = labelColumn(
    facts.map(({ label }) => label),
    sheet.width,
  )
  if (column === null)
    return facts.flatMap(({ label, value }) =>
      hanging([{ ...label, text: `${label.text}: ` }, ...value], sheet.width, INDENT),
    )
  const room = sheet.width - column - GAP
  return facts.flatMap(({ label, value }) => beside(wrap([label], column), column + GAP, wrap(value, room)))
}

/** An entry without a date says so: left blank it would read as having the date above it. */
function timelineRows({ entries }: Timeline, sheet: Sheet): Row[] {
  const dates = entries.map(({ date }) => (date === '' ? textRun(sheet.words.undated, 'faint') : textRun(date)))
  const column = labelColumn(dates, sheet.width)
  const room = column === null ? sheet.width - INDENT : sheet.width - column - GAP
  return entries.flatMap(({ line, details }, index) => {
    const date = dates.slice(index, index + 1)
    const rows = [line, ...details].flatMap((told) => wrap(lineRuns(told, sheet), room))
    return column === null
      ? [...wrap(date, sheet.width), ...indent(rows, INDENT)]
      : beside(wrap(date, column), column + GAP, rows)
  })
}

const NO_NUMBER = '•'

function recordRows({ items }: RecordList, sheet: Sheet): Row[] {
  const numbers = items.map(({ number }) => (number === null ? NO_NUMBER : String(number)))
  const column = numbers.reduce((widest, number) => Math.max(widest, number.length), 0)
  const room = Math.max(sheet.width - column - GAP, LEAST_ROOM)
  return items.flatMap((item, index) => {
    const number = (numbers[index] ?? '').padStart(column)
    return beside([[{ text: number }]], column + GAP, itemRows(item, sheet, room))
  })
}

function itemRows(item: RecordItem, sheet: Sheet, width: number): Row[] {
  const setting = { record: item.id }
  const title = [...lineRuns(item.title, sheet, setting), textRun(' '), recordIdRun(item.id)]
  return [...wrap(title, width), ...item.details.flatMap((detail) => wrap(lineRuns(detail, sheet, setting), width))]
}

function quoteRows({ line }: Quote, sheet: Sheet): Row[] {
  return indent(wrap(lineRuns(line, sheet), sheet.width - 2 * INDENT), 2 * INDENT)
}

/** The width of a column of labels; null where the text beside it would get too little room. */
function labelColumn(labels: readonly Run[], width: number): number | null {
  const widest = Math.floor(width * WIDEST_LABEL_SHARE)
  const column = labels.reduce((sum, label) => Math.max(sum, Math.min(widest, rowWidth([label]))), 0)
  const unbreakable = labels.some((label) => widestChunk([label], 2) > widest)
  return unbreakable || width - column - GAP < LIMITS.narrowestTextColumns ? null : column
}
