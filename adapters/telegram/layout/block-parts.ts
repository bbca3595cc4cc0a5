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
import type { Line } from '../../../src/reply/line.ts'
import { wordsOf as wordsIn } from '../../../src/locales/words.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import { lineRuns, type RecordLink, type Setting } from './line-runs.ts'
import type { Part } from './part.ts'
import { LINE_END, run, type Run } from './run.ts'

export interface Sheet {
  readonly recordLink: RecordLink
  readonly language: ReplyLanguage
}

/** A longer heading is not said again where its block goes on in another message. */
const LONGEST_HEADING = 200

/** What a block says, one part a row; its heading stands with the first of them. */
export function blockParts(block: Block, sheet: Sheet): readonly Part[] {
  const rows = rowsOf(block, sheet)
  if (block.heading === undefined || block.heading.trim() === '')
    return rows.map((row, index) => partOf(row, index === 0))
  const heading = [run(block.heading, 'strong')]
  const alone: Part = { runs: heading, sources: [], opens: true }
  if (rows.length === 0) return [alone]
  if (block.heading.length > LONGEST_HEADING) return [alone, ...rows.map((row) => partOf(row, false))]
  return rows.map((row, index) => ({ ...partOf(row, index === 0), heading }))
}

/** Runs of a row with the sources of its lines. */
type Row = Pick<Part, 'runs' | 'sources' | 'isQuote'>

function partOf(row: Row, opens: boolean): Part {
  return { ...row, opens }
}

function rowsOf(block: Block, sheet: Sheet): readonly Row[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphRows(block, sheet)
    case 'facts':
      return factRows(block, sheet)
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

function paragraphRows({ lines, tone }: Paragraph, { recordLink }: Sheet): readonly Row[] {
  const setting: Setting = tone === 'note' ? { recordLink, style: 'italic' } : { recordLink }
  return lines.map((line) => ({ runs: lineRuns(line, setting), sources: line.sources }))
}

function factRows({ items }: Facts, { recordLink }: Sheet): readonly Row[] {
  return items.map(({ label, value }) => ({
    runs: [run(label, 'strong'), run(': '), ...lineRuns(value, { recordLink })],
    sources: value.sources,
  }))
}

/** An entry without a date says so: left blank it would read as having the date above it. */
function timelineRows({ entries }: Timeline, { recordLink, language }: Sheet): readonly Row[] {
  return entries.map(({ date, line, details }) => ({
    runs: [
      run(date || wordsIn(language).say('no-date'), 'strong'),
      run(' · '),
      ...lineRuns(line, { recordLink }),
      ...detailRuns(details, { recordLink }),
    ],
    sources: sourcesOf([line, ...details]),
  }))
}

function recordRows({ items }: RecordList, sheet: Sheet): readonly Row[] {
  return items.map((item) => ({ runs: itemRuns(item, sheet), sources: sourcesOf([item.title, ...item.details]) }))
}

/** Where its title opens nothing, the id that can be typed stands behind it. */
function itemRuns({ number, id, title, details }: RecordItem, { recordLink }: Sheet): readonly Run[] {
  const setting: Setting = { recordLink, about: id }
  const titleRuns = lineRuns(title, setting)
  const isOpened = titleRuns.some(({ link }) => link !== undefined && link === recordLink(id))
  return [
    run(number === null ? '• ' : `${number}. `),
    ...titleRuns,
    ...(isOpened ? [] : [run(` (${id})`)]),
    ...detailRuns(details, { recordLink }),
  ]
}

/** Two columns read as “one — other” below their names; of more, each cell is named. */
function tableRows({ columns, rows }: Table, { recordLink }: Sheet): readonly Row[] {
  const isNamed = columns.length <= 2
  const names = columns.join(' — ').trim()
  const head: readonly Row[] = isNamed && names !== '' ? [{ runs: [run(names, 'italic')], sources: [] }] : []
  return [
    ...head,
    ...rows.map((cells) => ({
      runs: cells.flatMap((cell, index) =>
        cellRuns(cell, { recordLink, index, name: isNamed ? '' : (columns[index] ?? '') }),
      ),
      sources: sourcesOf(cells),
    })),
  ]
}

function cellRuns(cell: Line, place: { recordLink: RecordLink; index: number; name: string }): readonly Run[] {
  const { recordLink, index, name } = place
  const between = name === '' ? ' — ' : ' · '
  return [
    ...(index === 0 ? [] : [run(between)]),
    ...(name === '' ? [] : [run(`${name}: `)]),
    ...lineRuns(cell, { recordLink }),
  ]
}

function quoteRows({ line }: Quote, { recordLink }: Sheet): readonly Row[] {
  return [{ runs: lineRuns(line, { recordLink }), sources: line.sources, isQuote: true }]
}

function detailRuns(details: readonly Line[], setting: Setting): readonly Run[] {
  return details.flatMap((detail) => [LINE_END, run('   '), ...lineRuns(detail, setting)])
}

function sourcesOf(lines: readonly Line[]): readonly number[] {
  return [...new Set(lines.flatMap(({ sources }) => sources))]
}
