import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { svgText } from '../../../src/picture/svg-element.ts'
import { textWidth } from '../../../src/picture/text-width.ts'
import { wrapText } from '../../../src/picture/wrap-text.ts'

const { resolve } = createRequire(import.meta.url)
const fontFiles = ['', '-Bold'].map((weight) => resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${weight}.ttf`))

/** The width of the ink, as the renderer draws it. */
function inkWidth(text: string, bold: boolean): number {
  const drawn = svgText(text, { x: 10, y: 100, size: 100, bold })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200" font-family="DejaVu Sans">${drawn}</svg>`
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' }
  return new Resvg(svg, { font }).getBBox()?.width ?? 0
}

const TEXTS = [
  'Germany → Tajikistan: recorded removals, 2001–2026',
  'Южная Георгия и Южные Сандвичевы Острова',
  'похищение (незаконная передача): 12',
  'Türkiye, Çorum, Łódź, Île-de-France, ªº«»',
  'Қазақстан, Тоҷикистон, Ўзбекистон',
  '№ 17 “quoted” ‘so’ … 100 %',
]

describe('the width of a text', () => {
  it.each([false, true])('is never judged less than it is drawn, nor much more (bold: %s)', (bold) => {
    const judged = TEXTS.map((text) => ({
      text,
      width: textWidth(text, { size: 100, bold }),
      ink: inkWidth(text, bold),
    }))
    expect(judged.filter(({ width, ink }) => width < ink || width > ink * 1.06 + 20)).toEqual([])
  })

  it('of a letter in another script is judged at its widest', () => {
    expect(textWidth('漢', { size: 100 })).toBeGreaterThanOrEqual(200)
  })
})

describe('the lines of a text', () => {
  const room = { size: 20, width: 200, mostLines: 3 }

  it('hold every word in order where there is room', () => {
    const text = 'one two three four five six'
    expect(wrapText(text, room).join(' ')).toBe(text)
  })

  it('break a word that is wider than a line', () => {
    expect(wrapText('Ш'.repeat(20), room).join('')).toBe('Ш'.repeat(20))
  })

  it('end in an ellipsis where words are left over', () => {
    const lines = wrapText('removals and detentions '.repeat(10), room)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('are none for an empty text', () => {
    expect(wrapText(' \u200B ', room)).toEqual([])
  })
})
