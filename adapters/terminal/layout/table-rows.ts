import type { Table } from '../../../src/reply/block.ts'
import { LIMITS } from '../limits.ts'
import { beside, GAP, hanging } from './columns.ts'
import { lineRuns, textRun } from './line-runs.ts'
import { EMPTY_ROW, rowWidth, type Row, type Run } from './run.ts'
import type { Sheet } from './sheet.ts'
import { widestChunk, wrap } from './wrap.ts'

type Cell = readonly Run[]

/** Aligned columns under a ruled head; where the screen is too narrow for them, one labelled line a cell. */
export function tableRows(table: Table, sheet: Sheet): Row[] {
  const breadth = table.rows.reduce((most, row) => Math.max(most, row.length), table.columns.length)
  const places = Array.from({ length: breadth }, (_, place) => place)
  const head = places.map((place): Cell => [textRun(table.columns[place] ?? '', 'strong')])
  const body = table.rows.map((row) => row.map((cell): Cell => lineRuns(cell, sheet)))
  const columns = places.map((place) => [head, ...body].map((row) => row[place] ?? []))
  const widths = fittingWidths(columns, sheet.width)
  if (widths === null) return stackedRows(head, body, sheet.width)
  return [...headRows(head, widths), ...body.flatMap((row) => alignedRows(row, widths))]
}

/** As wide as each column needs, the widest ones squeezed until all fit; null where they cannot. */
function fittingWidths(columns: readonly (readonly Cell[])[], width: number): number[] | null {
  const room = width - GAP * Math.max(0, columns.length - 1)
  const least = columns.map((cells) => cells.reduce((most, cell) => Math.max(most, leastWidth(cell, width)), 1))
  const widths = columns.map((cells) =>
    cells.reduce((most, cell) => Math.max(most, Math.min(rowWidth(cell), width)), 1),
  )
  if (least.reduce((sum, columnWidth) => sum + columnWidth, 0) > room) return null
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess -= 1) {
    const slack = widths.map((one, place) => (one > (least[place] ?? 0) ? one : 0))
    const widest = slack.indexOf(Math.max(...slack))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** What a cell cannot do without: its longest word, or the least width of a column if that is more. */
function leastWidth(cell: Cell, width: number): number {
  return Math.max(widestChunk(cell, width + 1), Math.min(rowWidth(cell), LIMITS.narrowestTableColumns))
}

function headRows(head: readonly Cell[], widths: readonly number[]): Row[] {
  if (head.every((cell) => rowWidth(cell) === 0)) return []
  const rule = widths.map((width): Cell => [{ text: '─'.repeat(width), style: 'faint' }])
  return [...alignedRows(head, widths), ...alignedRows(rule, widths)]
}

function alignedRows(cells: readonly Cell[], widths: readonly number[]): Row[] {
  const wrapped = widths.map((width, place) => wrap(cells[place] ?? [], width))
  return wrapped.reduceRight<Row[]>((right, cell, place) => {
    return place === widths.length - 1 ? cell : beside(cell, (widths[place] ?? 0) + GAP, right)
  }, [])
}

function stackedRows(head: readonly Cell[], body: readonly (readonly Cell[])[], width: number): Row[] {
  return body.flatMap((row, index) => {
    const lines = row.flatMap((cell, place) => {
      if (rowWidth(cell) === 0) return []
      const name = head[place]?.[0]
      const label = name === undefined || name.text === '' ? [] : [{ ...name, text: `${name.text}: ` }]
      return hanging([...label, ...cell], width, GAP)
    })
    return index === 0 ? lines : [EMPTY_ROW, ...lines]
  })
}
