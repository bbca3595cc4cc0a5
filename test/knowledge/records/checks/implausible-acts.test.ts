import { describe, expect, it } from 'vitest'
import { INCIDENT } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

function of(changes: object): readonly string[] {
  return reviewOf({ 'incidents.json': [{ ...INCIDENT, ...changes }] })
}

describe('an act that cannot be as it is told', () => {
  it.each([
    ['happened to nobody', { persons: [] }, 'persons | names nobody'],
    ['names one person twice', { persons: ['per-a-test', 'per-a-test'] }, 'persons[1] | names a person once more'],
    ['sends somebody from home to home', { host: 'TJ' }, 'host | is the state of origin'],
    ['sends somebody where they are', { destination: 'RU' }, 'destination | is the host itself'],
    [
      'punishes beyond a lifetime',
      { outcome: { ...INCIDENT.outcome, sentenceYears: 61 } },
      'outcome.sentenceYears | is more than 60 years: 61',
    ],
  ])('%s', (_, changes, words) => {
    const faults = of(changes)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`incidents.json | inc-a | ${words}`)
  })

  it('is none that happened to people without a name, at home, or to a citizen sent elsewhere', () => {
    expect(of({ persons: [], unnamedPersons: 3 })).toEqual([])
    expect(of({ host: 'TJ', destination: null, type: 'conviction-after-return' })).toEqual([])
    expect(of({ host: 'TJ', destination: 'RU' })).toEqual([])
  })
})
