import type {
  Block,
  Facts,
  Paragraph,
  Quote,
  RecordItem,
  RecordList,
  Table,
  Timeline,
} from '../../../src/reply/block.ts'
import type { Words } from '../../../src/locales/words.ts'
import { LIMITS } from '../limits.ts'
import { button, isAskable } from './button.ts'
import { recordIdInlines, textInlines, type Inline } from '../text/inline.ts'
import { isEmptyRow, lineRow, plainRow, type Row } from './row.ts'
import type { Unit } from './unit.ts'

/** Sets what belongs to a row below it apart from the row. */
const INSET = textInlines('\u2003')

/** A block of an answer as units, its heading with the first; none for an empty block. */
export function blockUnits(block: Block, group: number, words: Words): readonly Unit[] {
  const heading = plainRow(textInlines(block.heading ?? '', 'bold'))
  const units = contentUnits(block, words).map((unit) => ({ group, offers: [], opens: [], ...unit }))
  const [first, ...others] = units
  const headed = first
    ? [{ ...first, rows: [heading, ...first.rows] }, ...others]
    : [{ group, offers: [], opens: [], rows: [heading] }]
  return headed.filter(({ rows }) => rows.some((row) => !isEmptyRow(row)))
}

type Content = Pick<Unit, 'rows'> & Partial<Pick<Unit, 'opens'>>

function contentUnits(block: Block, words: Words): readonly Content[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphUnits(block)
    case 'facts':
      return factUnits(block)
    case 'timeline':
      return timelineUnits(block, words)
    case 'records':
      return recordUnits(block, words)
    case 'table':
      return tableUnits(block)
    default:
      return quoteUnits(block)
  }
}

function paragraphUnits({ lines, tone }: Paragraph): readonly Content[] {
  const setting = tone === 'note' ? ({ style: 'italic' } as const) : {}
  return lines.map((line) => ({ rows: [lineRow(line, [], setting)] }))
}

function factUnits({ items }: Facts): readonly Content[] {
  return items.map(({ label, value }) => ({ rows: [lineRow(value, textInlines(`${label}: `, 'bold'))] }))
}

/** An entry without a date says so: left blank it would read as having the date above it. */
function timelineUnits({ entries }: Timeline, words: Words): readonly Content[] {
  return entries.map(({ date, line, details }) => ({
    rows: [
      lineRow(line, [...textInlines(date || words.say('undated'), 'bold'), ...textInlines(' · ')]),
      ...details.map((detail) => lineRow(detail, INSET)),
    ],
  }))
}

function recordUnits({ items }: RecordList, words: Words): readonly Content[] {
  return items.map((item) => {
    const opens = opensOf(item, words)
    return { rows: itemRows(item, opens.length === 0), opens }
  })
}

/** A counted record is opened by a button that bears its number; any other shows its id, to be typed. */
function opensOf({ number, id }: RecordItem, words: Words): Unit['opens'] {
  if (number === null) return []
  const ask = `/record ${id}`
  return isAskable(ask, LIMITS.pageableAskBytes)
    ? [button(words.say('slack-open', { number: String(number) }), ask)]
    : []
}

function itemRows({ number, id, title, details }: RecordItem, isIdShown: boolean): readonly Row[] {
  const setting = { record: id }
  const named = lineRow(title, textInlines(number === null ? '• ' : `${number}. `), { ...setting, style: 'bold' })
  return [
    { ...named, inlines: [...named.inlines, ...(isIdShown ? recordIdInlines(id) : [])] },
    ...details.map((detail) => lineRow(detail, INSET, setting)),
  ]
}

/** The first cell leads; a cell says which column it is of where there are more than two. */
function tableUnits({ columns, rows }: Table): readonly Content[] {
  const head = plainRow(textInlines(columns.join(' · '), 'bold'))
  const body = rows.map((cells) => ({
    rows: [joined(cells.map((cell, place) => lineRow(cell, labelOf(columns, place))))],
  }))
  return [{ rows: [head] }, ...body]
}

function labelOf(columns: readonly string[], place: number): readonly Inline[] {
  const label = columns[place] ?? ''
  return columns.length > 2 && place > 0 && label !== '' ? textInlines(`${label}: `) : []
}

function joined(cells: readonly Row[]): Row {
  const shown = cells.filter((cell) => !isEmptyRow(cell))
  return {
    inlines: shown.flatMap(({ inlines }, index) => (index === 0 ? inlines : [...textInlines(' — '), ...inlines])),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
  }
}

function quoteUnits({ line }: Quote): readonly Content[] {
  return [{ rows: [{ ...lineRow(line), isQuote: true }] }]
}
