import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPossibleDate } from '../../../knowledge/records/record-date.ts'
import { cutTo, DATE_FORMATS, dateFrom } from '../../../src/records/date-format.ts'

describe('a date in a table', () => {
  it.each([
    ['2024-05-02', 'ISO', '2024-05-02'],
    ['2024-05', 'ISO', '2024-05'],
    ['2.5.2024', 'DD.MM.YYYY', '2024-05-02'],
    ['02.05.2024', 'DD.MM.YYYY', '2024-05-02'],
    ['05.2024', 'DD.MM.YYYY', '2024-05'],
    ['2024', 'DD.MM.YYYY', '2024'],
    ['03/04/2024', 'DD/MM/YYYY', '2024-04-03'],
    ['03/04/2024', 'MM/DD/YYYY', '2024-03-04'],
    ['4/2024', 'MM/DD/YYYY', '2024-04'],
  ] as const)('“%s” written %s is %s', (text, format, date) => {
    expect(dateFrom(text, format)).toBe(date)
  })

  it.each([
    ['03/04/2024', 'ISO'],
    ['2024-05-02', 'DD.MM.YYYY'],
    ['02.05.24', 'DD.MM.YYYY'],
    ['31.02.2024', 'DD.MM.YYYY'],
    ['13/31/2024', 'MM/DD/YYYY'],
    ['02/05.2024', 'DD/MM/YYYY'],
    ['45413', 'ISO'],
    ['0.5.2024', 'DD.MM.YYYY'],
  ] as const)('“%s” is none written %s', (text, format) => {
    expect(dateFrom(text, format)).toBeUndefined()
  })

  it('is possible or none, whatever the cell holds', () => {
    const cells = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}[./]\d{1,2}[./]\d{4}$/))
    fc.assert(
      fc.property(cells, fc.constantFrom(...DATE_FORMATS), (text, format) => {
        const date = dateFrom(text, format)
        expect(date === undefined || isPossibleDate(date)).toBe(true)
      }),
    )
  })

  it('is made no sharper than it is known', () => {
    expect(cutTo('2024-05-01', 'month')).toBe('2024-05')
    expect(cutTo('2024-05-01', 'year')).toBe('2024')
    expect(cutTo('2024', 'day')).toBe('2024')
  })
})
