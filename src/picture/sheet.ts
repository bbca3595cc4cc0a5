import type { TypeSetting } from './text-width.ts'

/**
 * The sheet that a chart is drawn on, in pixels. A phone shows it at about half this width, so that text of 24 is read
 * at 12, the size of a message's small print.
 */
export const SHEET = { width: 720, margin: 28, gap: 22 } as const

export const TYPE = {
  title: { size: 34, bold: true },
  heading: { size: 26, bold: true },
  text: { size: 24 },
} as const satisfies Readonly<Record<string, TypeSetting>>

export const TEXT_WIDTH = SHEET.width - 2 * SHEET.margin

/** The middle nearest to the one wanted at which something this wide stays off the margins, in pixels. */
export function insideSheet(middle: number, width: number): number {
  return Math.min(Math.max(middle, SHEET.margin + width / 2), SHEET.width - SHEET.margin - width / 2)
}

/** A strip of the sheet, over its whole width: how high it is, and what it draws when its top is known. */
export interface Strip {
  readonly height: number
  readonly draw: (top: number) => string
}

/** Strips one below another, with the same gap between them. */
export function stacked(strips: readonly Strip[], gap: number): Strip {
  const tops = strips.map((_, place) => strips.slice(0, place).reduce((below, { height }) => below + height + gap, 0))
  return {
    height: strips.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, strips.length - 1),
    draw: (top) => strips.map((strip, place) => strip.draw(top + (tops[place] ?? 0))).join(''),
  }
}
