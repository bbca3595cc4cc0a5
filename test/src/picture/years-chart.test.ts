import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/picture/text-width.ts'
import { yearsChart } from '../../../src/picture/years-chart.ts'
import { anyChart, chart, counts, yearsFrom } from './made-up-chart.ts'
import { numberOf, readSvg, type SvgElement } from './read-svg.ts'

const WIDTH = 720
const drawn = (spec: Parameters<typeof yearsChart>[0]) => readSvg(yearsChart(spec).svg)
const textsOf = (elements: readonly SvgElement[]) => elements.filter(({ name }) => name === 'text')
const wordsOf = (elements: readonly SvgElement[]) => textsOf(elements).map(({ text }) => text)
/** The blocks of the columns: rectangles with an outline, but for the swatches of the legend. */
const blocksOf = (elements: readonly SvgElement[]) =>
  elements.filter((one) => one.name === 'rect' && one.attributes.has('stroke') && numberOf(one, 'width') !== 34)
const filled = (elements: readonly SvgElement[], fill: string) =>
  blocksOf(elements).filter(({ attributes }) => attributes.get('fill') === fill)

const BLUE = '#0072B2'
const WHITE = '#ffffff'

describe('the picture of removals by year', () => {
  it('draws a block for each event and each detention, told apart by their fill', () => {
    const elements = drawn(chart({ years: yearsFrom(2022, [counts(2, 1, 0, 3), counts(0), counts(0, 0, 4, 0)]) }))
    expect(filled(elements, BLUE)).toHaveLength(2)
    expect(filled(elements, 'url(#extradition)')).toHaveLength(1)
    expect(filled(elements, 'url(#rendition)')).toHaveLength(4)
    expect(filled(elements, WHITE)).toHaveLength(3)
  })

  it('stacks removals in one column and keeps detentions out of it', () => {
    const elements = drawn(chart({ years: yearsFrom(2022, [counts(1, 1, 1, 2)]) }))
    const removals = blocksOf(elements).filter(({ attributes }) => attributes.get('fill') !== WHITE)
    const lowest = Math.max(...removals.map((one) => numberOf(one, 'y') + numberOf(one, 'height')))
    expect(new Set(removals.map((one) => numberOf(one, 'x'))).size).toBe(1)
    expect(filled(elements, WHITE).every((one) => numberOf(one, 'y') > lowest)).toBe(true)
  })

  it('gives removals and detentions the same scale', () => {
    const elements = drawn(chart({ years: yearsFrom(2022, [counts(1, 0, 0, 1)]) }))
    const [removal] = filled(elements, BLUE)
    const [detention] = filled(elements, WHITE)
    expect(removal && numberOf(removal, 'height')).toBe(detention && numberOf(detention, 'height'))
  })

  it('tells the kinds apart in grey print too: solid, stripes, dots and an empty outline', () => {
    const patterns = drawn(chart({})).filter(({ name }) => name === 'pattern')
    expect(patterns.map(({ attributes }) => attributes.get('id'))).toEqual(['extradition', 'rendition'])
  })

  it('keeps the place of a year without an event, and gives it no number', () => {
    const elements = drawn(chart({ years: yearsFrom(2022, [counts(1), counts(0), counts(0), counts(1)]) }))
    expect(wordsOf(elements)).toEqual(expect.arrayContaining(['2022', '2023', '2024', '2025']))
    expect(wordsOf(elements).filter((text) => text === '0')).toHaveLength(1)
    const [first, last] = filled(elements, BLUE).map((one) => numberOf(one, 'x'))
    expect((last ?? 0) - (first ?? 0)).toBeGreaterThan(WIDTH / 2)
  })

  it('thins the labels of forty years to round ones, and keeps a tick and the bar of every year', () => {
    const years = yearsFrom(
      1987,
      Array.from({ length: 40 }, (_, place) => counts(place === 20 ? 30 : 1)),
    )
    const elements = drawn(chart({ years }))
    const labelled = wordsOf(elements).filter((text) => /^(?:19|20)\d\d$/.test(text))
    expect(labelled).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'])
    expect(filled(elements, BLUE)).toHaveLength(39 + 30)
    expect(new Set(filled(elements, BLUE).map((one) => numberOf(one, 'x'))).size).toBe(40)
    expect(wordsOf(elements).filter((text) => text === '30')).toHaveLength(2)
  })

  it('counts its axis in whole numbers from nought', () => {
    const elements = drawn(chart({ years: yearsFrom(2022, [counts(7)]) }))
    const axis = textsOf(elements).filter(({ attributes }) => attributes.get('text-anchor') === 'end')
    expect(axis.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })

  it('says in words that nothing is on record, without an axis', () => {
    const elements = drawn(chart({ years: [] }))
    expect(wordsOf(elements).filter((text) => text === 'none on record')).toHaveLength(2)
    expect(blocksOf(elements)).toEqual([])
  })

  it('carries title, legend with totals, undated events, data date and caveat inside the image', () => {
    const years = yearsFrom(2022, [counts(2, 1, 0, 3)])
    const words = wordsOf(drawn(chart({ years, undatedNote: 'Without a date: 1 extradition.' })))
    const expected = ['deportation: 2', 'extradition: 1', 'rendition: 0', 'Detentions: 3']
    expect(words).toEqual(expect.arrayContaining(expected))
    expect(words).toEqual(
      expect.arrayContaining(['Without a date: 1 extradition.', 'Data of 21 November 2026', 'Recorded cases only.']),
    )
  })

  it('wraps a title of very long country names and loses none of its words', () => {
    const title = 'South Georgia and the South Sandwich Islands → Heard Island and McDonald Islands, 1987–2026'
    const lines = textsOf(drawn(chart({ title }))).filter(({ attributes }) => attributes.get('font-size') === '34')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(({ text }) => text).join(' ')).toBe(title)
  })

  it('sets no text smaller than can be read on a phone but the numbers over crowded columns', () => {
    const elements = drawn(chart({ years: yearsFrom(2020, [counts(2, 1, 0, 3), counts(1)]) }))
    expect(Math.min(...textsOf(elements).map((one) => numberOf(one, 'font-size')))).toBe(24)
  })

  it('shows signs of markup as they were written', () => {
    const words = wordsOf(drawn(chart({ caveat: '<script>"A" & \'B\'</script>' })))
    expect(words).toContain('<script>"A" & \'B\'</script>')
  })

  it('says the same in words, and tells empty years that follow each other as one stretch', () => {
    const years = yearsFrom(2022, [counts(2), counts(0), counts(0), counts(0, 1)])
    const { alt } = yearsChart(chart({ years, undatedNote: 'Undated: 1' }))
    expect(alt).toBe(
      'Poland → Tajikistan: recorded removals. 2022: counted 2 0 0 0; 2023–2024: none; 2025: counted 0 1 0 0. Undated: 1. Data of 21 November 2026.',
    )
    expect(yearsChart(chart({})).alt).toContain('recorded removals: none on record.')
  })

  it('of any counts and any words is well-formed, the same each time, and has every text inside its frame', () => {
    fc.assert(
      fc.property(anyChart, (spec) => {
        const { svg } = yearsChart(spec)
        expect(yearsChart(spec).svg).toBe(svg)
        const elements = readSvg(svg)
        const height = elements[0] ? numberOf(elements[0], 'height') : 0
        expect(height).toBeLessThan(4000)
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        for (const text of textsOf(elements)) expect(inFrame(text, height)).toBe(true)
        for (const block of blocksOf(elements)) expect(isBoxInFrame(block, height)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('shows every kind that a year has, however small beside the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (many) => {
        const [one] = filled(drawn(chart({ years: yearsFrom(2022, [counts(many, 1)]) })), 'url(#extradition)')
        expect(one && numberOf(one, 'height')).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 50 },
    )
  })
})

function inFrame(text: SvgElement, height: number): boolean {
  const size = numberOf(text, 'font-size')
  const width = textWidth(text.text, { size, bold: text.attributes.has('font-weight') })
  const x = numberOf(text, 'x')
  const anchor = text.attributes.get('text-anchor')
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  const y = numberOf(text, 'y')
  return left >= 0 && left + width <= WIDTH && y - size >= 0 && y + size / 4 <= height
}

function isBoxInFrame(box: SvgElement, height: number): boolean {
  const [x, y] = [numberOf(box, 'x'), numberOf(box, 'y')]
  return x >= 0 && y >= 0 && x + numberOf(box, 'width') <= WIDTH && y + numberOf(box, 'height') <= height
}
