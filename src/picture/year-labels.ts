import type { YearCounts } from './chart-spec.ts'
import { insideSheet, SHEET } from './sheet.ts'
import { INK, px, svgText } from './svg-element.ts'
import { textWidth } from './text-width.ts'
import { roundStep } from './whole-ticks.ts'
import { wrapText } from './wrap-text.ts'

export interface YearAxis {
  /** To the first column, and from the middle of one to the next, in pixels. */
  readonly left: number
  readonly pitch: number
  /** Where the columns stand. */
  readonly base: number
}

const LABEL = { size: 24 } as const
const BETWEEN_LABELS = 14
const TICK = { short: 5, long: 10 } as const

/** The years below the columns: a tick for each, a label for as many as the width holds, at round years where thinned. */
export function yearLabels(years: readonly YearCounts[], { left, pitch, base }: YearAxis): string {
  const labels = years.map(({ year }) => labelText(year, SHEET.width - SHEET.margin - left))
  const widest = Math.max(...labels.map((label) => textWidth(label, LABEL)))
  const step = roundStep((widest + BETWEEN_LABELS) / pitch)
  const first = firstLabelled(years, step)
  return labels
    .map((label, place) => {
      const middle = left + (place + 0.5) * pitch
      const isLabelled = place % step === first
      const tick = `<path d="M${px(middle)} ${px(base)}v${isLabelled ? TICK.long : TICK.short}" stroke="${INK}" stroke-width="1.5"/>`
      if (!isLabelled) return tick
      const x = insideSheet(middle, textWidth(label, LABEL))
      return tick + svgText(label, { ...LABEL, x, y: base + TICK.long + LABEL.size, anchor: 'middle' })
    })
    .join('')
}

function labelText(year: string, width: number): string {
  return wrapText(year, { ...LABEL, width, mostLines: 1 })[0] ?? ''
}

/** The place of the first year that the step divides, where the years are numbers and reach it; else the first. */
function firstLabelled(years: readonly YearCounts[], step: number): number {
  const place = years.findIndex(({ year }) => Number(year) % step === 0)
  return place > 0 && place < step ? place : 0
}
