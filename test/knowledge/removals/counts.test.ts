import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countIncidents, type Tally } from '../../../knowledge/removals/counts.ts'
import { anyIncidents } from './any-records.ts'
import { madeUpIncident, madeUpPerson, madeUpRecords } from './made-up-records.ts'

const records = madeUpRecords({
  persons: [
    madeUpPerson({ id: 'per-a', category: 'opposition-member' }),
    madeUpPerson({ id: 'per-b', category: 'journalist-academic-activist' }),
    madeUpPerson({ id: 'per-c', category: null }),
  ],
})

const incidents = [
  madeUpIncident({ id: 'inc-a', persons: ['per-a'], date: '2024-05-02' }),
  madeUpIncident({ id: 'inc-b', persons: ['per-a', 'per-b'], date: '2021', type: 'arrest', host: 'RU' }),
  madeUpIncident({ id: 'inc-c', persons: ['per-c'], date: null, type: 'removal-order', origin: 'UZ' }),
]

function lines<K>(tallies: readonly Tally<K>[]): [K | null, ...string[]][] {
  return tallies.map(({ value, ids }) => [value, ...ids])
}

describe('acts counted', () => {
  const counts = countIncidents(incidents, records)

  it('by host, origin and type name the acts behind each count, most first', () => {
    expect(lines(counts.hosts)).toEqual([
      ['PL', 'inc-a', 'inc-c'],
      ['RU', 'inc-b'],
    ])
    expect(lines(counts.origins)).toEqual([
      ['TJ', 'inc-a', 'inc-b'],
      ['UZ', 'inc-c'],
    ])
    expect(lines(counts.types)).toEqual([
      ['arrest', 'inc-b'],
      ['deportation', 'inc-a'],
      ['removal-order', 'inc-c'],
    ])
  })

  it('by year stand in order of time, those without a date last', () => {
    expect(lines(counts.years)).toEqual([
      ['2021', 'inc-b'],
      ['2024', 'inc-a'],
      [null, 'inc-c'],
    ])
  })

  it('by category count an act for each category it concerns, and keep those without one', () => {
    expect(lines(counts.categories)).toEqual([
      ['opposition-member', 'inc-a', 'inc-b'],
      ['journalist-academic-activist', 'inc-b'],
      [null, 'inc-c'],
    ])
  })

  it('by CAPE stage keep the acts that reach none', () => {
    expect(lines(counts.stages)).toEqual([
      [2, 'inc-b'],
      [3, 'inc-a'],
      [null, 'inc-c'],
    ])
  })

  it('are empty where there is nothing to count', () => {
    expect(countIncidents([], records)).toEqual({
      hosts: [],
      origins: [],
      types: [],
      years: [],
      categories: [],
      stages: [],
    })
  })

  it('lose no act and count none twice, whatever the records', () => {
    fc.assert(
      fc.property(anyIncidents, (acts) => {
        const { hosts, origins, types, years, stages } = countIncidents(acts, records)
        for (const tallies of [hosts, origins, types, years, stages]) {
          const ids = tallies.flatMap((tally) => tally.ids)
          expect(ids.toSorted()).toEqual(acts.map(({ id }) => id).toSorted())
        }
      }),
    )
  })
})
