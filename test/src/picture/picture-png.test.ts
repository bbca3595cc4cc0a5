import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { picturePng } from '../../../src/picture/picture-png.ts'
import { svgText } from '../../../src/picture/svg-element.ts'
import { yearsChart } from '../../../src/picture/years-chart.ts'
import { chart, counts, yearsFrom } from './made-up-chart.ts'

/** The width and height that the header says, and the picture's rows as they are stored. */
function readPng(bytes: Uint8Array) {
  const file = Buffer.from(bytes)
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  }
  return {
    signature: file.toString('latin1', 1, 4),
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(parts)),
  }
}

const written = (text: string) =>
  picturePng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="DejaVu Sans">${svgText(text, { x: 9, y: 40, size: 24 })}</svg>`,
  )

describe('the picture as a file', () => {
  it('is a PNG as wide as a phone has pixels, with the height of the drawing, and not blank', async () => {
    const { svg } = yearsChart(chart({ years: yearsFrom(2020, [counts(2, 1, 1, 3), counts(0), counts(5)]) }))
    const drawnHeight = Number(/ height="(\d+)"/.exec(svg)?.[1])
    const { signature, width, height, rows } = readPng(await picturePng(svg))
    expect(signature).toBe('PNG')
    expect(width).toBe(1080)
    expect(Math.abs(height - drawnHeight * 1.5)).toBeLessThanOrEqual(1)
    expect(new Set(rows).size).toBeGreaterThan(100)
  })

  it('has letters of its own for Russian, Tajik and Uzbek words, not empty boxes', async () => {
    const [one, other, blank] = await Promise.all(['Тоҷики', 'Ўзбеки', ''].map(written))
    expect(one).not.toEqual(other)
    expect(one).not.toEqual(blank)
  })

  it('is the same file each time', async () => {
    expect(await written('Россия → Таджикистан')).toEqual(await written('Россия → Таджикистан'))
  })

  it('of a drawing that cannot be read is a fault with a remedy', async () => {
    await expect(picturePng('<svg')).rejects.toMatchObject({ name: 'Fault', code: 'bug', remedy: expect.any(String) })
  })
})
