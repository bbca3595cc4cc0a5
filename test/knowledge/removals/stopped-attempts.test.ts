import { describe, expect, it } from 'vitest'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import { stoppedAttempts } from '../../../knowledge/removals/stopped-attempts.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { madeUpIncident, outcome } from './made-up-records.ts'

const stopped = { type: 'detention', outcome: outcome('removal-stopped') } as const

function attemptsIn(incidents: readonly Incident[]): { ids: string[]; persons: readonly string[] }[] {
  return stoppedAttempts(incidents, removalEvents(incidents)).map((attempt) => ({
    ids: attempt.incidents.map(({ id }) => id),
    persons: attempt.persons,
  }))
}

describe('a stopped attempt', () => {
  it('is one though several acts tell of it, when they share a person', () => {
    expect(
      attemptsIn([
        madeUpIncident({ ...stopped, id: 'inc-a', persons: ['per-a'] }),
        madeUpIncident({ ...stopped, id: 'inc-b', type: 'extradition-request', persons: ['per-a', 'per-b'] }),
        madeUpIncident({ ...stopped, id: 'inc-c', type: 'arrest', persons: ['per-b'] }),
      ]),
    ).toEqual([{ ids: ['inc-a', 'inc-b', 'inc-c'], persons: ['per-a', 'per-b'] }])
  })

  it('is another with another person, host or origin', () => {
    expect(
      attemptsIn([
        madeUpIncident({ ...stopped, id: 'inc-a', persons: ['per-a'] }),
        madeUpIncident({ ...stopped, id: 'inc-b', persons: ['per-b'] }),
        madeUpIncident({ ...stopped, id: 'inc-c', persons: ['per-a'], host: 'DE' }),
        madeUpIncident({ ...stopped, id: 'inc-d', persons: ['per-a'], origin: 'UZ' }),
      ]),
    ).toHaveLength(4)
  })

  it('is each on its own where the acts name nobody', () => {
    expect(
      attemptsIn([
        madeUpIncident({ ...stopped, id: 'inc-a', unnamedPersons: 3 }),
        madeUpIncident({ ...stopped, id: 'inc-b' }),
      ]),
    ).toEqual([
      { ids: ['inc-a'], persons: [] },
      { ids: ['inc-b'], persons: [] },
    ])
  })

  it('does not hold whoever was removed there after all', () => {
    const removal = madeUpIncident({ id: 'inc-r', persons: ['per-a'] })
    const both = madeUpIncident({ ...stopped, id: 'inc-a', persons: ['per-a', 'per-b'] })
    expect(attemptsIn([removal, both])).toEqual([{ ids: ['inc-a'], persons: ['per-b'] }])
    expect(attemptsIn([removal, { ...both, persons: ['per-a'] }])).toEqual([])
  })

  it('still holds whoever was removed to another state, or by another host', () => {
    const attempt = madeUpIncident({ ...stopped, id: 'inc-a', persons: ['per-a'] })
    expect(attemptsIn([attempt, madeUpIncident({ id: 'inc-r', origin: 'UZ', persons: ['per-a'] })])).toHaveLength(1)
    expect(attemptsIn([attempt, madeUpIncident({ id: 'inc-r', host: 'DE', persons: ['per-a'] })])).toHaveLength(1)
    expect(attemptsIn([attempt, madeUpIncident({ id: 'inc-r', destination: 'GE', persons: ['per-a'] })])).toHaveLength(
      1,
    )
  })

  it('is never a removal itself, an act at home or one with another outcome', () => {
    expect(
      attemptsIn([
        madeUpIncident({ ...stopped, id: 'inc-a', type: 'deportation' }),
        madeUpIncident({ ...stopped, id: 'inc-b', host: 'TJ' }),
        madeUpIncident({ ...stopped, id: 'inc-c', outcome: outcome('released') }),
      ]),
    ).toEqual([])
  })
})
