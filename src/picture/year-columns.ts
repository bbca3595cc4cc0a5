import { fillOf } from './act-marks.ts'
import type { ActKind, YearCounts } from './chart-spec.ts'
import { insideSheet, SHEET, type Strip } from './sheet.ts'
import { FAINT_INK, INK, px, svgText } from './svg-element.ts'
import { textWidth } from './text-width.ts'
import { wholeTicks } from './whole-ticks.ts'
import { yearLabels } from './year-labels.ts'

export interface Columns {
  readonly years: readonly YearCounts[]
  /** Stacked from below in this order. */
  readonly kinds: readonly ActKind[]
  /** Height of one event or act, in pixels. */
  readonly unit: number
  /** From the left edge of the sheet to the first column, the same for all charts on it. */
  readonly left: number
}

const LABEL_SIZE = 24
const TICK_GAP = 38
/** Over the highest column, for its number. */
const NUMBER_ROOM = 32
const YEAR_ROOM = 36
/** The share of its place that a column takes, and how wide it becomes at most. */
const COLUMN_SHARE = 0.72
const WIDEST_COLUMN = 80
/** Something recorded is never too low to be seen, also beside hundreds. */
const LOWEST_PART = 3
/** Below this height single events are no longer drawn as blocks of their own. */
const LOWEST_BLOCK = 13
/** So that a column can be counted, also in solid blue. */
const BETWEEN_BLOCKS = 4
const THINLY_OUTLINED = 8

/** Room for the numbers of the axis, up to the highest. */
export function axisRoom(highest: number): number {
  return SHEET.margin + textWidth(String(highest), { size: LABEL_SIZE }) + 12
}

/** A column a year, an axis of whole numbers, and the years below. */
export function yearColumns(columns: Columns): Strip {
  const { years, kinds } = columns
  const highest = Math.max(...years.map((year) => total(year, kinds)))
  const plot = Math.max(...years.map((year) => heightOf(year, columns)))
  const pitch = (SHEET.width - SHEET.margin - columns.left) / years.length
  return {
    height: NUMBER_ROOM + plot + YEAR_ROOM,
    draw: (top) => {
      const base = top + NUMBER_ROOM + plot
      const drawn = years.map((year, place) =>
        column(year, columns, { middle: columns.left + (place + 0.5) * pitch, base, pitch }),
      )
      return [
        axis(highest, columns, base),
        ...drawn,
        numbers(columns, pitch, base),
        yearLabels(years, { left: columns.left, pitch, base }),
      ].join('')
    },
  }
}

function total({ counts }: YearCounts, kinds: readonly ActKind[]): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0)
}

function partHeight(count: number, unit: number): number {
  return count === 0 ? 0 : Math.max(LOWEST_PART, count * unit)
}

function heightOf({ counts }: YearCounts, { kinds, unit }: Columns): number {
  return kinds.reduce((sum, kind) => sum + partHeight(counts[kind], unit), 0)
}

function axis(highest: number, { left, unit }: Columns, base: number): string {
  const right = SHEET.width - SHEET.margin
  return wholeTicks(highest, unit, TICK_GAP)
    .map((tick) => {
      const y = base - tick * unit
      const stroke = tick === 0 ? `stroke="${INK}" stroke-width="2"` : 'stroke="#d0d0d0" stroke-width="1.5"'
      const line = `<path d="M${px(left)} ${px(y)}H${px(right)}" ${stroke}/>`
      return line + svgText(String(tick), { x: left - 10, y: y + 8, size: LABEL_SIZE, anchor: 'end', fill: FAINT_INK })
    })
    .join('')
}

interface ColumnPlace {
  readonly middle: number
  readonly base: number
  readonly pitch: number
}

function column(year: YearCounts, { kinds, unit }: Columns, { middle, base, pitch }: ColumnPlace): string {
  const width = Math.min(WIDEST_COLUMN, pitch * COLUMN_SHARE)
  const box = { x: middle - width / 2, width, outline: width < THINLY_OUTLINED ? 0.5 : 2 }
  let y = base
  return kinds
    .filter((kind) => year.counts[kind] > 0)
    .map((kind) => {
      const count = year.counts[kind]
      const height = partHeight(count, unit)
      y -= height
      if (unit < LOWEST_BLOCK) return block(kind, { ...box, y, height })
      const tops = Array.from({ length: count }, (_, place) => y + place * unit)
      return tops.map((top) => block(kind, { ...box, y: top, height: unit - gapBelow(top + unit, base) })).join('')
    })
    .join('')
}

/** None below the lowest block, which stands on the axis. */
function gapBelow(bottom: number, base: number): number {
  return bottom > base - 1 ? 0 : BETWEEN_BLOCKS
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly outline: number
}

function block(kind: ActKind, { x, y, width, height, outline }: Box): string {
  const box = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`
  return `<rect ${box} fill="${fillOf(kind)}" stroke="${INK}" stroke-width="${outline}"/>`
}

/** The largest type in which one-digit numbers of two neighbours do not touch; 0 where they always would. */
function numberSize(pitch: number): number {
  return [LABEL_SIZE, 21, 18].find((size) => textWidth('0', { size, bold: true }) + 2 <= pitch) ?? 0
}

/**
 * The numbers over the columns, each where it touches no neighbour's. A year without a record has none: nothing on
 * record is not a count of nothing.
 */
function numbers(columns: Columns, pitch: number, base: number): string {
  const size = numberSize(pitch)
  if (size === 0) return ''
  const heights = columns.years.map((year) => heightOf(year, columns))
  return columns.years
    .map((year, place) => {
      const count = total(year, columns.kinds)
      const height = heights[place] ?? 0
      const setting = { size, bold: true }
      const width = textWidth(String(count), setting)
      const isOverNeighbours = [place - 1, place + 1].every((beside) => (heights[beside] ?? 0) + size <= height)
      if (count === 0 || (width + 2 > pitch && !(isOverNeighbours && width + 2 <= 3 * pitch))) return ''
      const x = insideSheet(columns.left + (place + 0.5) * pitch, width)
      return svgText(String(count), { ...setting, x, y: base - height - 8, anchor: 'middle' })
    })
    .join('')
}
