import { SHEET, TEXT_WIDTH, type Strip } from './sheet.ts'
import { INK, svgText } from './svg-element.ts'
import type { TypeSetting } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

export interface TextStripSetting extends TypeSetting {
  readonly mostLines: number
  readonly fill?: string
  /** Room kept free at the left, in pixels. */
  readonly inset?: number
}

/** Of the type size, from baseline to baseline, and from the top of a line to its baseline. */
const LINE_HEIGHT = 1.3
const ASCENT = 0.95

/** A text over as many lines as it needs, up to a bound; no height for an empty one. */
export function textStrip(text: string, { mostLines, fill = INK, inset = 0, ...setting }: TextStripSetting): Strip {
  const lines = wrapText(text, { ...setting, mostLines, width: TEXT_WIDTH - inset })
  const step = Math.round(setting.size * LINE_HEIGHT)
  return {
    height: lines.length * step,
    draw: (top) =>
      lines
        .map((line, place) => {
          const y = top + place * step + setting.size * ASCENT
          return svgText(line, { ...setting, x: SHEET.margin + inset, y, fill })
        })
        .join(''),
  }
}
