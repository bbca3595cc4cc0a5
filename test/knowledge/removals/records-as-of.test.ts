import { describe, expect, it } from 'vitest'
import { recordsAsOf } from '../../../knowledge/removals/records-as-of.ts'
import { madeUpCase, madeUpIncident, madeUpRecords } from './made-up-records.ts'

describe('the records as of a day', () => {
  it.each([
    ['2026-11-21', true],
    ['2026-11', true],
    ['2026', true],
    ['2025-12-31', true],
    [null, true],
    ['2026-11-22', false],
    ['2026-12', false],
    ['2027', false],
  ])('of 21 November 2026 hold a record dated %s: %s', (date, held) => {
    const records = madeUpRecords({
      incidents: [madeUpIncident({ id: 'inc-a', date, persons: ['per-a'] })],
      cases: [madeUpCase({ id: 'case-a', date, persons: ['per-a'] })],
    })
    const known = recordsAsOf(records, '2026-11-21')
    expect(
      [known.incidents, known.cases, known.incidentsOf('per-a'), known.casesOf('per-a')].map((l) => l.length),
    ).toEqual(Array.from({ length: 4 }, () => Number(held)))
  })
})
