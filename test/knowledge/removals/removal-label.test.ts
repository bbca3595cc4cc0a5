import { describe, expect, it } from 'vitest'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import { dependsOn, removalLabel, sensitivityOf } from '../../../knowledge/removals/removal-label.ts'
import type { BaseLetter } from '../../../knowledge/removals/removal-label.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { madeUpIncident } from './made-up-records.ts'

const RECENT = '2025-03'
const EARLIER = '2019-03'
const STRADDLING = '2023'
const ALONE = { confidence: 'single-source' } as const

/** One event for each change, judged with a window from 21 November 2023. */
function judged(removals: readonly Partial<Incident>[], base: BaseLetter = 'F') {
  const events = removalEvents(removals.map((changes, place) => madeUpIncident({ id: `inc-${place}`, ...changes })))
  const basis = { events, windowStart: '2023-11-21', base }
  const label = removalLabel(basis)
  const sensitivity = sensitivityOf(basis)
  return { label, sensitivity, dependsOn: dependsOn(label, sensitivity) }
}

describe('the label of a host', () => {
  it.each<[string, Partial<Incident>[]]>([
    ['A', [{ date: RECENT }, { date: RECENT }]],
    ['B', [{ date: RECENT }, { date: EARLIER }, { date: EARLIER }]],
    ['C', [{ date: EARLIER }]],
    ['C', [{ date: STRADDLING }, { date: null }, { date: '2023-11-20' }]],
    ['B', [{ date: '2023-11-21' }]],
    ['B*', [{ date: RECENT, ...ALONE }]],
    [
      'A*',
      [
        { date: RECENT, ...ALONE },
        { date: RECENT, confidence: 'alleged' },
      ],
    ],
    ['C*', [{ date: EARLIER, ...ALONE }]],
    ['C', [{ date: EARLIER }, { date: RECENT, ...ALONE }, { date: RECENT, ...ALONE }]],
  ])('is %s after %o', (label, removals) => {
    expect(judged(removals).label).toBe(label)
  })

  it.each(['C', 'D', 'E', 'F'] as const)('is the base label %s where nobody was removed', (base) => {
    expect(judged([], base).label).toBe(base)
  })
})

describe('what the label depends on', () => {
  it('is nothing where every reading gives the same letter', () => {
    expect(judged([{ date: RECENT }, { date: RECENT }, { date: RECENT }]).dependsOn).toEqual([])
    expect(judged([], 'D')).toMatchObject({
      sensitivity: {
        allRecords: 'D',
        corroboratedOnly: 'D',
        withoutLargestCluster: 'D',
        straddlingDatesRecent: 'D',
      },
      dependsOn: [],
    })
  })

  it('is all records, where single sources tell of more recent removals', () => {
    const { sensitivity, dependsOn } = judged([{ date: EARLIER }, { date: EARLIER }, { date: RECENT, ...ALONE }])
    expect(sensitivity.allRecords).toBe('B')
    expect(dependsOn).toEqual(['allRecords'])
  })

  it('is corroboration, where a starred label would fall to the base label', () => {
    const { label, sensitivity, dependsOn } = judged(
      [
        { date: EARLIER, ...ALONE },
        { date: EARLIER, ...ALONE },
      ],
      'D',
    )
    expect(label).toBe('C*')
    expect(sensitivity).toEqual({
      allRecords: 'C',
      corroboratedOnly: 'D',
      withoutLargestCluster: 'C*',
      straddlingDatesRecent: 'C*',
    })
    expect(dependsOn).toEqual(['corroboratedOnly'])
  })

  it('is the largest event, where the label falls without it', () => {
    const { sensitivity, dependsOn } = judged([
      { date: RECENT, unnamedPersons: 20 },
      { date: RECENT, persons: ['per-a'] },
    ])
    expect(sensitivity.withoutLargestCluster).toBe('B')
    expect(dependsOn).toEqual(['withoutLargestCluster'])
  })

  it('drops the later of two events of equal size', () => {
    expect(judged([{ date: EARLIER }, { date: RECENT }]).sensitivity.withoutLargestCluster).toBe('C')
    expect(judged([{ date: null }, { date: RECENT }]).sensitivity.withoutLargestCluster).toBe('C')
  })

  it('falls to the base label where the largest event was the only one', () => {
    expect(judged([{ date: EARLIER }], 'E').sensitivity.withoutLargestCluster).toBe('E')
  })

  it('is a date that may lie in the window', () => {
    const { label, sensitivity, dependsOn } = judged([{ date: STRADDLING }, { date: '2023-11' }, { date: EARLIER }])
    expect(label).toBe('C')
    expect(sensitivity.straddlingDatesRecent).toBe('A')
    expect(dependsOn).toEqual(['straddlingDatesRecent'])
  })

  it('is never a date that nobody knows', () => {
    expect(judged([{ date: null }, { date: null }, { date: null }]).sensitivity.straddlingDatesRecent).toBe('C')
  })
})
