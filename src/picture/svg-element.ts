import { safeText } from '../reply/safe-text.ts'
import type { TypeSetting } from './text-width.ts'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // The two code points that are neither controls nor allowed in XML: https://www.w3.org/TR/xml/#charsets (2008-11-26).
  ['\uFFFE', '\uFFFD'],
  ['\uFFFF', '\uFFFD'],
])

/** Text as it may stand in an element or an attribute of an SVG file. */
export function escapeXml(text: string): string {
  return safeText(text).replace(/[&<>"'\uFFFE\uFFFF]/g, (sign) => ESCAPES.get(sign) ?? '')
}

export interface TextPlace extends TypeSetting {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
}

/** The colour of text and outlines: 15 to 1 on white. */
export const INK = '#1f1f1f'
/** For what is said more quietly: 7 to 1 on white, the enhanced contrast of WCAG 2.2 (1.4.6). */
export const FAINT_INK = '#555555'

export function svgText(text: string, { x, y, size, bold = false, anchor = 'start', fill = INK }: TextPlace): string {
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`
}

/** A length with at most two decimals, so that the same chart is the same file on every machine. */
export function px(length: number): string {
  return String(Math.round(length * 100) / 100)
}
