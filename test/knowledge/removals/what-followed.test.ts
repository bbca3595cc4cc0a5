import { describe, expect, it } from 'vitest'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import { whatFollowed } from '../../../knowledge/removals/what-followed.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { madeUpCase, madeUpIncident, madeUpRecords, outcome } from './made-up-records.ts'

function followed(incidents: readonly Incident[], cases: readonly Case[] = []) {
  const [event] = removalEvents(incidents)
  if (!event) throw new Error('The invented removal is no event')
  return whatFollowed(event, madeUpRecords({ incidents, cases }))
}

const removal = madeUpIncident({
  id: 'inc-removal',
  persons: ['per-a'],
  outcome: outcome('prison-sentence', 20, '2025-01'),
})
const atHome = { host: 'TJ', persons: ['per-a'] }

describe('what followed a removal', () => {
  it('is told in order of time, with the record behind each step', () => {
    const { persons, fate } = followed([
      madeUpIncident({ ...atHome, id: 'inc-release', type: 'release', date: '2026-02' }),
      { ...removal, outcome: outcome('detained') },
      madeUpIncident({ ...atHome, id: 'inc-trial', type: 'conviction-after-return', date: '2024' }),
      madeUpIncident({
        ...atHome,
        id: 'inc-jail',
        type: 'detention',
        date: '2024-05-08',
        outcome: outcome('tortured'),
      }),
      madeUpIncident({ ...atHome, id: 'inc-undated', type: 'death-in-custody', date: null }),
    ])
    expect(persons[0]?.consequences.map(({ incident, date, fates }) => [incident.id, date, fates])).toEqual([
      ['inc-removal', null, ['detained']],
      ['inc-jail', '2024-05-08', ['detained', 'tortured']],
      ['inc-trial', '2024', ['prison-sentence']],
      ['inc-release', '2026-02', ['released']],
      ['inc-undated', null, ['killed']],
    ])
    expect(fate).toBe('killed')
  })

  it('is unknown, and said to be, where the records end with the removal', () => {
    const { fate, persons, outcomes } = followed([{ ...removal, outcome: null }])
    expect(fate).toBe('unknown')
    expect(persons).toEqual([{ person: 'per-a', fate: 'unknown', consequences: [], sentences: [] }])
    expect(outcomes).toEqual([])
  })

  it('tells what is known of a group whose members nobody named', () => {
    const { persons, outcomes, fate } = followed([{ ...removal, persons: [], unnamedPersons: 4 }])
    expect(persons).toEqual([])
    expect(fate).toBe('prison-sentence')
    expect(outcomes.map(({ incident, date }) => [incident.id, date])).toEqual([['inc-removal', '2025-01']])
  })
})

describe('the sentence of a person', () => {
  const conviction = madeUpIncident({
    ...atHome,
    id: 'inc-trial',
    type: 'conviction-after-return',
    date: '2024-12-24',
    outcome: outcome('prison-sentence', 8),
  })

  it('is that of the conviction, not of the removal that tells of it too', () => {
    expect(followed([removal, conviction]).persons[0]?.sentences).toEqual([
      { years: 8, date: '2024-12-24', incident: conviction, shared: false },
    ])
  })

  it('is that of the removal where no conviction is on record', () => {
    expect(followed([removal]).persons[0]?.sentences).toEqual([
      { years: 20, date: '2025-01', incident: removal, shared: false },
    ])
  })

  it('is that of an arrest at home rather than of the removal', () => {
    const arrest = madeUpIncident({
      ...atHome,
      id: 'inc-arrest',
      type: 'arrest',
      outcome: outcome('prison-sentence', 3),
    })
    expect(followed([removal, arrest]).persons[0]?.sentences.map(({ years }) => years)).toEqual([3])
  })

  it('is one of several where there were several trials, never their sum', () => {
    const second = { ...conviction, id: 'inc-second', date: '2025-06-06', outcome: outcome('prison-sentence', 6) }
    const sentences = followed([removal, second, conviction]).persons[0]?.sentences
    expect(sentences?.map(({ years, date }) => [years, date])).toEqual([
      [8, '2024-12-24'],
      [6, '2025-06-06'],
    ])
  })

  it('has no years where the record gives none', () => {
    const sentences = followed([
      { ...removal, outcome: null },
      { ...conviction, outcome: null },
    ]).persons[0]?.sentences
    expect(sentences?.map(({ years }) => years)).toEqual([null])
  })

  it('is marked as possibly another’s where its record is about several people', () => {
    const ofTwo = followed([{ ...removal, persons: ['per-a', 'per-b'] }])
    expect(ofTwo.persons.map(({ sentences }) => sentences[0]?.shared)).toEqual([true, true])
    expect(followed([{ ...removal, unnamedPersons: 1 }]).persons[0]?.sentences[0]?.shared).toBe(true)
  })

  it('of another person of the same removal is not this one’s', () => {
    const both = { ...removal, persons: ['per-a', 'per-b'], outcome: null }
    expect(followed([both, conviction]).persons.map(({ person, fate }) => [person, fate])).toEqual([
      ['per-a', 'prison-sentence'],
      ['per-b', 'unknown'],
    ])
  })
})

describe('the judgments that touched a removal', () => {
  it('are those against the host that name one of the removed, oldest first', () => {
    const { judgments } = followed(
      [removal],
      [
        madeUpCase({ id: 'case-late', date: '2025', persons: ['per-z', 'per-a'] }),
        madeUpCase({ id: 'case-early', date: '2023-04-01', persons: ['per-a'], origins: ['UZ', 'TJ'] }),
        madeUpCase({ id: 'case-undated', date: null, persons: ['per-a'] }),
      ],
    )
    expect(judgments.map(({ id }) => id)).toEqual(['case-early', 'case-late', 'case-undated'])
  })

  it('never include another host’s, another origin’s or another person’s, whatever the name of the case', () => {
    const { judgments } = followed(
      [removal],
      [
        madeUpCase({ id: 'case-a', respondent: 'RU', persons: ['per-a'] }),
        madeUpCase({ id: 'case-b', origins: ['UZ'], persons: ['per-a'] }),
        madeUpCase({ id: 'case-c', persons: ['per-b'], name: 'Person A v. Poland' }),
        madeUpCase({ id: 'case-d', persons: [], sources: removal.sources }),
      ],
    )
    expect(judgments).toEqual([])
  })

  it('are each given once, though they name two of the removed', () => {
    const both = { ...removal, persons: ['per-a', 'per-b'] }
    expect(followed([both], [madeUpCase({ id: 'case-a', persons: ['per-a', 'per-b'] })]).judgments).toHaveLength(1)
  })

  it('are told apart where a court or committee had asked the host to wait', () => {
    const measures = ['rule-39-granted', 'rule-39-breached', 'committee-measure-breached', 'national-stay'] as const
    const cases = [...measures, 'none' as const, 'unknown' as const].map((interimMeasure) =>
      madeUpCase({ id: `case-${interimMeasure}`, persons: ['per-a'], interimMeasure }),
    )
    const { interimMeasures } = followed([removal], cases)
    expect(interimMeasures.map(({ interimMeasure }) => interimMeasure).sort()).toEqual([...measures].sort())
  })
})
