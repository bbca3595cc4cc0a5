import { describe, expect, it } from 'vitest'
import { worstFate } from '../../../knowledge/removals/fate.ts'
import { fateOfEvent, fateOfPerson } from '../../../knowledge/removals/fate-after-removal.ts'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import type { Incident, OutcomeType } from '../../../knowledge/records/incident.ts'
import { madeUpIncident, madeUpRecords, outcome } from './made-up-records.ts'

type Changes = Partial<Incident>

/** The fate of one person deported on 2 May 2024, given what else is on record. */
function fateAfter(laterActs: readonly Changes[], removal: Changes = {}): string {
  const removed = madeUpIncident({ id: 'inc-removal', persons: ['per-a'], ...removal })
  const acts = laterActs.map((act, place) =>
    madeUpIncident({ id: `inc-${place}`, host: 'TJ', date: '2024-08', persons: ['per-a'], ...act }),
  )
  const [event] = removalEvents([removed])
  if (!event) throw new Error('The invented removal is no event')
  return fateOfPerson(event, 'per-a', madeUpRecords({ incidents: [removed, ...acts] }))
}

describe('the fate of a person after a removal', () => {
  it('is unknown where nothing more is on record', () => {
    expect(fateAfter([])).toBe('unknown')
  })

  it.each<OutcomeType>(['killed', 'tortured', 'disappeared', 'prison-sentence', 'detained', 'released'])(
    'is %s where the removal itself ended so',
    (type) => {
      expect(fateAfter([], { outcome: outcome(type) })).toBe(type)
    },
  )

  it.each<OutcomeType>(['unknown', 'pending'])('stays unknown where the outcome is %s', (type) => {
    expect(fateAfter([], { outcome: outcome(type) })).toBe('unknown')
  })

  it.each<[Changes, string]>([
    [{ type: 'conviction-after-return' }, 'prison-sentence'],
    [{ type: 'death-in-custody' }, 'killed'],
    [{ type: 'detention' }, 'detained'],
    [{ type: 'arrest' }, 'detained'],
    [{ type: 'arrest', outcome: outcome('released') }, 'detained'],
    [{ type: 'detention', outcome: outcome('tortured') }, 'tortured'],
    [{ type: 'release' }, 'released'],
    [{ type: 'disappearance' }, 'disappeared'],
    [{ type: 'other', outcome: outcome('disappeared') }, 'disappeared'],
    [{ type: 'other', outcome: outcome('prison-sentence') }, 'unknown'],
    [{ type: 'proxy-repression', outcome: outcome('detained') }, 'unknown'],
    [{ type: 'passport-denial' }, 'unknown'],
  ])('after %o at home is %s', (act, fate) => {
    expect(fateAfter([act])).toBe(fate)
  })

  it('is the worst on record, not the last', () => {
    const acts: Changes[] = [
      { type: 'conviction-after-return', date: '2024-09' },
      { type: 'release', date: '2026-01' },
    ]
    expect(fateAfter(acts, { outcome: outcome('detained') })).toBe('prison-sentence')
  })

  it('does not count what certainly came before the removal', () => {
    expect(fateAfter([{ type: 'detention', date: '2024-05-01' }])).toBe('unknown')
    expect(fateAfter([{ type: 'detention', date: '2023' }])).toBe('unknown')
  })

  it('counts what may have come after the removal', () => {
    expect(fateAfter([{ type: 'detention', date: '2024-05-02' }])).toBe('detained')
    expect(fateAfter([{ type: 'detention', date: '2024' }])).toBe('detained')
    expect(fateAfter([{ type: 'detention', date: null }])).toBe('detained')
    expect(fateAfter([{ type: 'detention', date: '2020-01-01' }], { date: null })).toBe('detained')
    expect(fateAfter([{ type: 'detention', date: '2024-01-15' }], { date: '2024' })).toBe('detained')
  })

  it('does not count acts abroad, for another origin or about someone else', () => {
    expect(fateAfter([{ type: 'detention', host: 'RU' }])).toBe('unknown')
    expect(fateAfter([{ type: 'detention', host: 'UZ', origin: 'UZ' }])).toBe('unknown')
    expect(fateAfter([{ type: 'detention', persons: ['per-b'] }])).toBe('unknown')
  })
})

describe('the fate of an event of several people', () => {
  const released = madeUpIncident({
    id: 'inc-a',
    persons: ['per-a'],
    sources: ['src-1'],
    outcome: outcome('released'),
  })
  const other = madeUpIncident({ id: 'inc-b', date: '2024-05-20', persons: ['per-b'], sources: ['src-1'] })
  const sentenced = madeUpIncident({
    id: 'inc-c',
    type: 'conviction-after-return',
    host: 'TJ',
    date: '2024-05-10',
    persons: ['per-b'],
  })
  const records = madeUpRecords({ incidents: [released, other, sentenced] })
  const [event] = removalEvents(records.incidents)
  if (!event) throw new Error('The invented removals are no event')

  it('is the worst of anyone named', () => {
    expect(
      fateOfEvent(event, madeUpRecords({ incidents: [released, { ...other, outcome: outcome('detained') }] })),
    ).toBe('released')
    expect(fateOfEvent(event, madeUpRecords({ incidents: [{ ...sentenced, date: '2024-06' }] }))).toBe(
      'prison-sentence',
    )
  })

  it('dates each person by the records that name that person', () => {
    expect(fateOfPerson(event, 'per-b', records)).toBe('unknown')
    expect(fateOfPerson(event, 'per-a', records)).toBe('released')
  })

  it('counts from the earliest record that names the person', () => {
    const [twice] = removalEvents([
      madeUpIncident({ id: 'inc-a', date: '2024-05-02', persons: ['per-a'], sources: ['src-1'] }),
      madeUpIncident({ id: 'inc-b', date: '2024-05-28', persons: ['per-a'], sources: ['src-1'] }),
    ])
    const held = madeUpIncident({ id: 'inc-c', type: 'arrest', host: 'TJ', date: '2024-05-15', persons: ['per-a'] })
    expect(twice && fateOfPerson(twice, 'per-a', madeUpRecords({ incidents: [held] }))).toBe('detained')
  })

  it('is known for a group of which nobody is named', () => {
    const [group] = removalEvents([madeUpIncident({ id: 'inc-a', unnamedPersons: 5, outcome: outcome('tortured') })])
    expect(group && fateOfEvent(group, madeUpRecords({}))).toBe('tortured')
  })
})

describe('the worst of several fates', () => {
  it('goes killed, tortured, disappeared, imprisoned, detained, released, unknown', () => {
    expect(worstFate(['released', 'detained'])).toBe('detained')
    expect(worstFate(['detained', 'prison-sentence'])).toBe('prison-sentence')
    expect(worstFate(['prison-sentence', 'disappeared'])).toBe('disappeared')
    expect(worstFate(['disappeared', 'tortured'])).toBe('tortured')
    expect(worstFate(['tortured', 'killed'])).toBe('killed')
    expect(worstFate(['unknown', 'released'])).toBe('released')
    expect(worstFate([])).toBe('unknown')
  })
})
