import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { madeUpIncident, outcome } from './made-up-records.ts'
import { anyIncidents } from './any-records.ts'

const first = { id: 'inc-a', date: '2024-05', sources: ['src-1'] }
const second = { id: 'inc-b', date: '2024-05-17', sources: ['src-1', 'src-2'] }

function idsOf(incidents: readonly Incident[]): string[][] {
  return removalEvents(incidents).map((event) => event.incidents.map(({ id }) => id))
}

function pair(changes: Partial<Incident> = {}): string[][] {
  return idsOf([madeUpIncident(first), madeUpIncident({ ...second, ...changes })])
}

describe('two records of a removal', () => {
  it('are one event when host, origin, type and month agree and a source is shared', () => {
    expect(pair()).toEqual([['inc-a', 'inc-b']])
  })

  it.each<[string, Partial<Incident>]>([
    ['another host', { host: 'DE' }],
    ['another origin', { origin: 'UZ' }],
    ['another type', { type: 'extradition' }],
    ['the next month', { date: '2024-06-01' }],
    ['the same month of another year', { date: '2023-05-17' }],
    ['a date known to the year only', { date: '2024' }],
    ['no date', { date: null }],
    ['no source in common', { sources: ['src-3'] }],
  ])('are two events with %s', (_, changes) => {
    expect(pair(changes)).toHaveLength(2)
  })

  it('are two events when both are known to the year only', () => {
    expect(
      idsOf([madeUpIncident({ ...first, date: '2024' }), madeUpIncident({ ...second, date: '2024' })]),
    ).toHaveLength(2)
  })

  it('are one event when a third record joins them, though they share no source', () => {
    const third = madeUpIncident({ id: 'inc-c', date: '2024-05-20', sources: ['src-2', 'src-3'] })
    const fourth = madeUpIncident({ id: 'inc-d', date: '2024-05-21', sources: ['src-3'] })
    expect(idsOf([fourth, madeUpIncident(first), third, madeUpIncident(second)])).toEqual([
      ['inc-a', 'inc-b', 'inc-c', 'inc-d'],
    ])
  })
})

describe('a removal event', () => {
  it('is one however many people its record names', () => {
    const [event, ...more] = removalEvents([madeUpIncident({ id: 'inc-a', persons: ['per-a', 'per-b', 'per-c'] })])
    expect(more).toEqual([])
    expect(event).toMatchObject({ persons: ['per-a', 'per-b', 'per-c'], size: 3, unnamed: 0 })
  })

  it('takes the most precise date of its records, and of equals the earlier', () => {
    const records = ['2024-05', '2024-05-19', '2024-05-17'].map((date, place) =>
      madeUpIncident({ id: `inc-${place}`, date, sources: ['src-1'] }),
    )
    expect(removalEvents(records)[0]?.date).toBe('2024-05-17')
  })

  it('names everyone its records name once, and counts the unnamed of the largest record', () => {
    const [event] = removalEvents([
      madeUpIncident({ ...first, persons: ['per-a', 'per-b'], unnamedPersons: 3 }),
      madeUpIncident({ ...second, persons: ['per-b', 'per-c'], unnamedPersons: 1 }),
    ])
    expect(event).toMatchObject({ persons: ['per-a', 'per-b', 'per-c'], size: 5, unnamed: 2 })
  })

  it('is no smaller than the people it names together', () => {
    const [event] = removalEvents([
      madeUpIncident({ ...first, persons: ['per-a', 'per-b'] }),
      madeUpIncident({ ...second, persons: ['per-c', 'per-d'] }),
    ])
    expect(event).toMatchObject({ size: 4, unnamed: 0 })
  })

  it.each(['court-established', 'official', 'multiple-sources'] as const)(
    'is corroborated by one %s record',
    (confidence) => {
      const [event] = removalEvents([
        madeUpIncident({ ...first, confidence: 'alleged' }),
        madeUpIncident({ ...second, confidence }),
      ])
      expect(event?.corroborated).toBe(true)
    },
  )

  it('is not corroborated by two single-source records', () => {
    const [event] = removalEvents([
      madeUpIncident({ ...first, confidence: 'single-source' }),
      madeUpIncident({ ...second, confidence: 'alleged' }),
    ])
    expect(event?.corroborated).toBe(false)
  })

  it('is made of completed removals only', () => {
    expect(
      idsOf([
        madeUpIncident({ id: 'inc-a', outcome: outcome('removal-stopped') }),
        madeUpIncident({ id: 'inc-b', destination: 'RU' }),
        madeUpIncident({ id: 'inc-c', type: 'detention' }),
        madeUpIncident({ id: 'inc-d', host: 'TJ' }),
      ]),
    ).toEqual([])
  })

  it('stands before a later one, and one without a date stands last', () => {
    expect(
      idsOf([
        madeUpIncident({ id: 'inc-a', date: null }),
        madeUpIncident({ id: 'inc-b', date: '2024' }),
        madeUpIncident({ id: 'inc-c', date: '2019-02' }),
      ]),
    ).toEqual([['inc-c'], ['inc-b'], ['inc-a']])
  })
})

describe('the events of any records', () => {
  it('hold every completed removal exactly once and never more people unnamed than recorded', () => {
    fc.assert(
      fc.property(anyIncidents, (incidents) => {
        const events = removalEvents(incidents)
        const ids = events.flatMap((event) => event.incidents.map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
        for (const event of events) {
          expect(event.unnamed).toBeGreaterThanOrEqual(0)
          expect(event.unnamed).toBeLessThanOrEqual(Math.max(...event.incidents.map((act) => act.unnamedPersons)))
        }
      }),
    )
  })

  it('do not change with the order of the records', () => {
    fc.assert(
      fc.property(anyIncidents, (incidents) => {
        expect(idsOf(incidents.toReversed())).toEqual(idsOf(incidents))
      }),
    )
  })
})
