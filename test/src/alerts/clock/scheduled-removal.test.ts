import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scheduledRemoval } from '../../../../src/alerts/clock/scheduled-removal.ts'

function read(text: string): string | null {
  const removal = scheduledRemoval(text)
  return removal && (removal.kind === 'day' ? removal.on.toString() : removal.at.toString())
}

describe('the time of a planned removal', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['flight on 2026-11-24.', '2026-11-24'],
    ['2026-11-24 06:00', '2026-11-24T05:00:00Z'],
    ['2026-07-24 06:00', '2026-07-24T04:00:00Z'],
    ['24.11.2026 в 6:00', '2026-11-24T05:00:00Z'],
    ['2026-11-24 at 06:00', '2026-11-24T05:00:00Z'],
    ['2026-11-24T06:00+01:00', '2026-11-24T05:00:00Z'],
    ['2026-11-24T06:00:00.000Z', '2026-11-24T06:00:00Z'],
    ['2026-11-24 06:00+0300', '2026-11-24T03:00:00Z'],
    ['2026-11-24 06:00 -02:30', '2026-11-24T08:30:00Z'],
    ['2028-02-29', '2028-02-29'],
  ])('is read from “%s”', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('is the earlier one where the clock change repeats it, and before the gap where the change leaves it out', () => {
    expect(read('2026-10-25 02:30')).toBe('2026-10-25T00:30:00Z')
    expect(read('2026-03-29 02:30')).toBe('2026-03-29T00:30:00Z')
  })

  it.each([
    '',
    'tomorrow at six',
    '2026-02-29',
    '31.11.2026',
    '2026-13-01',
    '2026-11-24 25:00',
    '2026-11-24 06:75',
    '2026-11-24 06:00+99:00',
    '2026-11-24 6am',
    '2026-11-24 06.00',
    '2026-11-24 (Tuesday), 06:00',
    '2026-11-24 06:00 MSK',
    '2026-11-24 06:00 Europe/Moscow',
    'no. 12026-11-240',
  ])('is not guessed from “%s”', (text) => {
    expect(read(text)).toBeNull()
  })

  it('is read or not from any text whatever', () => {
    const pieces = fc.constantFrom(
      '2026-11-24',
      ' ',
      'T',
      '06:00',
      '+03:00',
      '9',
      ':',
      '.',
      '-',
      'Z',
      '24.11.2026',
      'в ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (text) => {
          expect(['moment', 'day', undefined]).toContain(scheduledRemoval(text)?.kind)
        },
      ),
      { numRuns: 200 },
    )
  })
})
