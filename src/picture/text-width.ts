import { GLYPH_WIDTHS, WIDEST_GLYPH } from './glyph-widths.ts'

/** How a text is set: its type size in pixels, and whether it is bold. */
export interface TypeSetting {
  readonly size: number
  readonly bold?: boolean
}

/** The width in pixels that a text takes in DejaVu Sans, rather too much than too little. */
export function textWidth(text: string, { size, bold = false }: TypeSetting): number {
  let hundredths = 0
  for (const letter of text) hundredths += glyphWidth(letter.codePointAt(0) ?? 0, bold)
  return (hundredths * size) / 100
}

function glyphWidth(code: number, bold: boolean): number {
  const range = GLYPH_WIDTHS.find(({ from, regular }) => code >= from && code < from + regular.length)
  if (!range) return WIDEST_GLYPH
  return (bold ? range.bold : range.regular)[code - range.from] ?? WIDEST_GLYPH
}
