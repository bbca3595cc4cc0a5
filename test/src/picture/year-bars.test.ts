import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearBars } from '../../../src/picture/year-bars.ts'
import { textOf } from '../../../src/reply/line.ts'
import { anyYears, counts, yearsFrom } from './made-up-chart.ts'

const shown = (...args: Parameters<typeof yearBars>) =>
  yearBars(...args).map(({ label, value }) => `${label} ${textOf(value)}`.trim())

describe('the bars of years in text', () => {
  it('have a row for every year, with a sign for each event or act and the counts in words', () => {
    expect(shown(yearsFrom(2022, [counts(2, 1, 1, 3), counts(0)]))).toEqual([
      '2022 ■■▨▲□□□ counted 2 1 1 3',
      '2023 none',
    ])
  })

  it('let a sign stand for several where they would not fit, and say for how many', () => {
    expect(shown(yearsFrom(2022, [counts(30), counts(0, 1)]))).toEqual([
      '2022 ■■■■■■■■■■■■■■■ counted 30 0 0 0',
      '2023 ▨ counted 0 1 0 0',
      '■ ▨ ▲ □ = 1–2',
    ])
  })

  it('are none where no year is told', () => {
    expect(yearBars([])).toEqual([])
  })

  it('never have more than 24 signs in a row, nor none for what is recorded', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        for (const [place, row] of yearBars(years).slice(0, years.length).entries()) {
          const drawn = (textOf(row.value).match(/^[■▨▲□]*/) ?? [''])[0]
          expect(drawn.length).toBeLessThanOrEqual(24)
          const told = years[place]?.counts
          expect(['■', '▨', '▲', '□'].map((sign) => drawn.includes(sign))).toEqual(
            [told?.deportation, told?.extradition, told?.rendition, told?.detention].map((count) => (count ?? 0) > 0),
          )
        }
      }),
    )
  })
})
