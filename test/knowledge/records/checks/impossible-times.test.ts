import { describe, expect, it } from 'vitest'
import { CASE, GROUP, INCIDENT, PERSON, SOURCE, STATEMENT, UNREAD_CITATION } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

const SET = { 'set.json': { date: '2026-06-30' } }
const LATER = '2026-07-01'
const incidents = (date: string) => ({ 'incidents.json': [{ ...INCIDENT, outcome: null, date }] })

describe('a time that cannot be', () => {
  const outcome = INCIDENT.outcome
  const future: readonly (readonly [place: string, file: string, row: unknown])[] = [
    ['inc-a | date', 'incidents.json', { ...INCIDENT, date: LATER, outcome: null }],
    ['inc-a | outcome.date', 'incidents.json', { ...INCIDENT, outcome: { ...outcome, date: LATER } }],
    ['case-a | date', 'cases.json', { ...CASE, date: LATER }],
    ['per-a-test | status.asOf', 'persons.json', { ...PERSON, status: { ...PERSON.status, asOf: LATER } }],
    ['per-a-test | hosts[0].from', 'persons.json', { ...PERSON, hosts: [{ country: 'RU', from: '2027', to: null }] }],
    ['grp-a | banned', 'groups.json', { ...GROUP, banned: LATER }],
    ['stm-a | date', 'statements.json', { ...STATEMENT, date: LATER }],
    ['src-a | published', 'sources.json', { ...SOURCE, published: LATER }],
    ['#0 | date', 'citations-outcome-unread.json', { ...UNREAD_CITATION, date: LATER }],
  ]
  it.each(future)('is %s after the day up to which the records were gathered', (place, file, row) => {
    const faults = reviewOf({ ...SET, [file]: [row] })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`${file} | ${place} | is after 2026-06-30, the day up to which`)
  })

  it('is counted from today where the folder has no data date', () => {
    expect(reviewOf(incidents('2026-11-21'))).toEqual([])
    expect(reviewOf(incidents('2026-11-22'))).toHaveLength(1)
  })

  it('is no month or year that had begun on that day, and no finality still to come', () => {
    expect(reviewOf({ ...SET, 'incidents.json': [{ ...INCIDENT, outcome: null, date: '2026' }] })).toEqual([])
    expect(reviewOf({ ...SET, 'cases.json': [{ ...CASE, date: '2026-06-15', finalOn: '2026-09-15' }] })).toEqual([])
  })

  it('is an outcome before its act', () => {
    const incident = { ...INCIDENT, date: '2017-02-01', outcome: { ...outcome, date: '2017-01' } }
    expect(reviewOf({ 'incidents.json': [incident] })).toEqual([
      'incidents.json | inc-a | outcome.date | is before the act itself: 2017-01 < 2017-02-01',
    ])
  })

  it('is a judgment that was final before it was given', () => {
    expect(reviewOf({ 'cases.json': [{ ...CASE, finalOn: '2017-12-31' }] })).toEqual([
      'cases.json | case-a | finalOn | is before the judgment was given: 2017-12-31 < 2018-01-01',
    ])
    expect(reviewOf({ 'citations-outcome-unread.json': [{ ...UNREAD_CITATION, finalOn: '2018' }] })).toEqual([
      'citations-outcome-unread.json | #0 | finalOn | is before the judgment was given: 2018 < 2019-01-01',
    ])
  })

  it('is an act or a judgment before the birth of a person named in it', () => {
    const born = { 'persons.json': [{ ...PERSON, born: 1990 }] }
    expect(reviewOf({ ...born, 'incidents.json': [{ ...INCIDENT, date: '1989' }] })).toEqual([
      'incidents.json | inc-a | date | is before the birth of a person named in it: 1989',
    ])
    expect(reviewOf({ ...born, 'cases.json': [{ ...CASE, date: '1989-12-31' }] })).toEqual([
      'cases.json | case-a | date | is before the birth of a person named in it: 1989-12-31',
    ])
    expect(reviewOf({ ...born, 'incidents.json': [{ ...INCIDENT, date: '1990' }] })).toEqual([])
  })

  it('is a data date that is none', () => {
    for (const set of ['{"date":"2026-02-30"}', '{"date":"2026"}', '[', '{}']) {
      expect(reviewOf({ 'set.json': set })).toEqual([
        'set.json |  |  | must be {"date": "YYYY-MM-DD"} with a day that exists, and nothing else',
      ])
    }
  })
})
