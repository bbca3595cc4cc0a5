import { fillOf } from './act-marks.ts'
import type { ActKind } from './chart-spec.ts'
import { SHEET, stacked, TEXT_WIDTH, TYPE, type Strip } from './sheet.ts'
import { INK, px } from './svg-element.ts'
import { textStrip } from './text-strip.ts'
import { textWidth, type TypeSetting } from './text-width.ts'

export interface LegendEntry {
  readonly kind: ActKind
  readonly text: string
}

const SWATCH = { width: 34, height: 24, gap: 10 } as const
const BETWEEN_ENTRIES = 28
const BETWEEN_ROWS = 8
const INSET = SWATCH.width + SWATCH.gap
const MOST_LINES = 3

/** What each fill means, as many side by side as the width holds. */
export function legend(entries: readonly LegendEntry[]): Strip {
  return stacked(rowsOf(entries).map(rowStrip), BETWEEN_ROWS)
}

/** One entry, in the given type; `left` is kept free of it, in pixels. */
export function legendEntry({ kind, text }: LegendEntry, setting: TypeSetting = TYPE.text, left = 0): Strip {
  const words = textStrip(text, { ...setting, mostLines: MOST_LINES, inset: left + INSET })
  return {
    height: Math.max(words.height, SWATCH.height),
    draw: (top) => swatch(kind, SHEET.margin + left, top) + words.draw(top),
  }
}

function widthOf({ text }: LegendEntry): number {
  return INSET + textWidth(text, TYPE.text)
}

function rowsOf(entries: readonly LegendEntry[]): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = []
  let room = 0
  for (const entry of entries) {
    const needed = BETWEEN_ENTRIES + widthOf(entry)
    const row = rows.at(-1)
    if (row && needed <= room) {
      row.push(entry)
      room -= needed
    } else {
      rows.push([entry])
      room = TEXT_WIDTH - widthOf(entry)
    }
  }
  return rows
}

/** A row of several is of short texts, each on one line; an entry alone may take more lines. */
function rowStrip(row: readonly LegendEntry[]): Strip {
  const strips = row.map((entry, place) => {
    const left = row.slice(0, place).reduce((sum, before) => sum + widthOf(before) + BETWEEN_ENTRIES, 0)
    return legendEntry(entry, TYPE.text, left)
  })
  return {
    height: Math.max(...strips.map(({ height }) => height)),
    draw: (top) => strips.map((strip) => strip.draw(top)).join(''),
  }
}

function swatch(kind: ActKind, x: number, top: number): string {
  const place = `x="${px(x)}" y="${px(top + 3)}" width="${SWATCH.width}" height="${SWATCH.height}"`
  return `<rect ${place} fill="${fillOf(kind)}" stroke="${INK}" stroke-width="2"/>`
}
