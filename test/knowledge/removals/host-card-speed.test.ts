import { describe, expect, it } from 'vitest'
import { hostCard } from '../../../knowledge/removals/host-card.ts'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import { INCIDENT_TYPES, OUTCOME_TYPES, type Incident } from '../../../knowledge/records/incident.ts'
import { madeUpIncident, madeUpRecords, outcome } from './made-up-records.ts'

const HOSTS = ['RU', 'TR', 'PL', 'DE', 'KZ', 'AT', 'UA', 'BY', 'LT', 'SE', 'AE', 'TJ'] as const
const ORIGINS = ['TJ', 'UZ', 'TM', 'KG'] as const

function pick<T>(values: readonly [T, ...T[]], place: number): T {
  return values[place % values.length] ?? values[0]
}

function tenThousand(changes: (place: number) => Partial<Incident>): readonly Incident[] {
  return Array.from({ length: 10_000 }, (_, place) =>
    madeUpIncident({
      id: `inc-${place}`,
      date: `${2000 + (place % 26)}-${String((place % 12) + 1).padStart(2, '0')}-${String((place % 28) + 1).padStart(2, '0')}`,
      host: pick(HOSTS, place * 7),
      origin: pick(ORIGINS, place * 3),
      type: pick(INCIDENT_TYPES, place * 11),
      persons: [`per-${place % 3000}`, `per-${(place * 13) % 3000}`],
      outcome: outcome(pick(OUTCOME_TYPES, place * 5)),
      sources: [`src-${place % 4000}`, `src-${(place * 17) % 4000}`],
      ...changes(place),
    }),
  )
}

/** The fastest of several runs: what the work itself takes, whatever else the machine is doing. */
function milliseconds(work: () => unknown): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...runs)
}

describe('with ten thousand acts on record', () => {
  it('a host card takes at most 20 milliseconds', () => {
    const records = madeUpRecords({ incidents: tenThousand(() => ({})) })
    expect(milliseconds(() => hostCard({ host: 'RU', origin: null, today: '2026-11-21' }, records))).toBeLessThan(20)
  })

  it('joining them into events does not grow with their square, though all fall into one month', () => {
    const incidents = tenThousand((place) => ({
      type: 'rendition',
      date: '2024-05',
      host: 'RU',
      origin: 'TJ',
      sources: [`src-${place >> 1}`],
    }))
    expect(removalEvents(incidents).length).toBeGreaterThan(1)
    expect(milliseconds(() => removalEvents(incidents))).toBeLessThan(200)
  })
})
