import { describe, expect, it } from 'vitest'
import { caseSchema, type Case } from '../../../../knowledge/records/case.ts'
import { incidentSchema, type Incident } from '../../../../knowledge/records/incident.ts'
import { personSchema, type Person } from '../../../../knowledge/records/person.ts'
import { statisticSchema, type Statistic } from '../../../../knowledge/records/statistic.ts'
import { ACT, changed, FIGURE, JUDGMENT, PERSON, published, records } from '../invented-records.ts'

type Row<T> = [field: keyof T, is: Partial<T>, told: readonly string[], was?: Partial<T>]

type Outcome = NonNullable<Incident['outcome']>
const outcome = (type: Outcome['type'], more: Partial<Outcome> = {}) => ({
  outcome: { type, sentenceYears: null, date: null, note: '', ...more },
})

const ACT_ROWS: readonly Row<Incident>[] = [
  ['description', { description: 'Detained at a registration office, a lawyer says.' }, []],
  ['sources', { sources: ['src-wire', 'src-other'] }, []],
  ['confidence', { confidence: 'official' }, []],
  ['confidence', { confidence: 'multiple-sources' }, ['update'], { confidence: 'single-source' }],
  ['confidence', { confidence: 'single-source' }, ['correction']],
  ['confidence', { confidence: 'alleged' }, ['correction']],
  ['type', { type: 'arrest' }, ['correction']],
  ['date', { date: '2026-11-18' }, ['correction']],
  ['date', { date: '2026-11-19' }, ['update'], { date: '2026-11' }],
  ['date', { date: '2026-11-19' }, ['update'], { date: null }],
  ['date', { date: null }, ['correction']],
  ['scheduledFor', { scheduledFor: '2026-11-24' }, ['update']],
  ['scheduledFor', { scheduledFor: '2026-11-24T06:00+01:00' }, ['update'], { scheduledFor: '2026-11-24' }],
  ['scheduledFor', { scheduledFor: '2026-11-26' }, ['update'], { scheduledFor: '2026-11-24' }],
  ['scheduledFor', { scheduledFor: null }, ['correction'], { scheduledFor: '2026-11-24' }],
  ['host', { host: 'AT' }, ['correction']],
  ['origin', { origin: 'UZ' }, ['correction']],
  ['destination', { destination: 'TJ' }, []],
  ['destination', { destination: 'RU' }, ['update']],
  ['destination', { destination: 'RU' }, ['correction'], { destination: 'BY' }],
  ['persons', { persons: ['per-two'] }, ['correction']],
  ['persons', { persons: ['per-one', 'per-two'] }, ['update']],
  ['persons', { persons: ['per-two', 'per-one'] }, [], { persons: ['per-one', 'per-two'] }],
  ['unnamedPersons', { unnamedPersons: 2 }, ['update']],
  ['unnamedPersons', { unnamedPersons: 1 }, ['correction'], { unnamedPersons: 3 }],
  ['outcome', outcome('unknown'), []],
  ['outcome', outcome('detained', { note: 'a note' }), [], outcome('detained')],
  ['outcome', outcome('detained'), ['update']],
  ['outcome', outcome('released'), ['closure']],
  ['outcome', outcome('removal-stopped'), ['closure']],
  ['outcome', outcome('killed'), ['closure']],
  ['outcome', outcome('disappeared'), ['update']],
  ['outcome', outcome('prison-sentence', { sentenceYears: 7 }), ['closure'], outcome('pending')],
  [
    'outcome',
    outcome('prison-sentence', { sentenceYears: 8 }),
    ['correction'],
    outcome('prison-sentence', { sentenceYears: 7 }),
  ],
  ['outcome', outcome('prison-sentence', { sentenceYears: 7 }), ['update'], outcome('prison-sentence')],
  ['outcome', outcome('released', { date: '2026-11-20' }), ['correction'], outcome('released', { date: '2026-11-19' })],
  ['outcome', outcome('detained'), ['correction'], outcome('killed')],
  ['outcome', { outcome: null }, ['correction'], outcome('released')],
  ['id', {}, []],
]

describe('a subscriber who was told of an act', () => {
  it.each<Row<Incident>>(ACT_ROWS)('hears of a change of %s to %j: %j', (_field, is, messages, was = {}) => {
    expect(changed(was, { ...was, ...is }).map(({ message }) => message)).toEqual(messages)
  })

  it('has every field of an act settled', () => {
    expect([...new Set(ACT_ROWS.map(([field]) => field))].toSorted()).toEqual(
      Object.keys(incidentSchema.shape).toSorted(),
    )
  })
})

const CASE_ROWS: readonly Row<Case>[] = [
  ['id', {}, []],
  ['court', { court: 'UN HRC' }, ['correction']],
  ['name', { name: 'Karimov v. Germany' }, ['correction']],
  ['reference', { reference: '2/26' }, ['correction']],
  ['reference', { reference: '1/26' }, ['update'], { reference: null }],
  ['ecli', { ecli: 'ECLI:CE:ECHR:2026:1110JUD000000126' }, []],
  ['itemid', { itemid: '001-1' }, []],
  ['date', { date: '2026-11-11' }, ['correction']],
  ['finalOn', { finalOn: '2027-02-10' }, ['update']],
  ['finalOn', { finalOn: '2027-02-11' }, ['correction'], { finalOn: '2027-02-10' }],
  ['respondent', { respondent: 'AT' }, ['correction']],
  ['respondentLeftConvention', { respondentLeftConvention: '2022-09-16' }, []],
  ['origins', { origins: ['TJ', 'UZ'] }, ['update']],
  ['origins', { origins: ['UZ'] }, ['correction']],
  ['persons', { persons: ['per-two'] }, ['correction']],
  ['removalType', { removalType: 'deportation' }, []],
  ['removalCarriedOut', { removalCarriedOut: 'yes' }, ['update']],
  ['removalCarriedOut', { removalCarriedOut: 'yes' }, ['update'], { removalCarriedOut: 'no' }],
  ['removalCarriedOut', { removalCarriedOut: 'no' }, ['correction'], { removalCarriedOut: 'yes' }],
  ['outcome', { outcome: 'violation' }, ['closure']],
  ['outcome', { outcome: 'no-violation' }, ['correction'], { outcome: 'violation' }],
  ['direction', { direction: 'adverse' }, []],
  ['direction', { direction: 'adverse' }, ['correction'], { outcome: 'violation' }],
  ['interimMeasure', { interimMeasure: 'unknown' }, []],
  ['interimMeasure', { interimMeasure: 'rule-39-granted' }, ['update']],
  ['interimMeasure', { interimMeasure: 'rule-39-breached' }, ['update'], { interimMeasure: 'rule-39-granted' }],
  ['interimMeasure', { interimMeasure: 'none' }, ['correction'], { interimMeasure: 'rule-39-granted' }],
  ['provisionsViolated', { provisionsViolated: ['ECHR Art. 3'] }, ['update']],
  ['provisionsViolated', { provisionsViolated: [] }, ['correction'], { provisionsViolated: ['ECHR Art. 3'] }],
  ['provisionsNotViolated', { provisionsNotViolated: ['ECHR Art. 13'] }, ['update']],
  ['formation', { formation: 'Chamber' }, []],
  ['importance', { importance: 1 }, []],
  ['holding', { holding: 'Communicated to the Government.' }, []],
  ['consequence', { consequence: 'Released.' }, ['update']],
  ['consequence', { consequence: 'Released on bail.' }, [], { consequence: 'Released.' }],
  ['laterTreatment', { laterTreatment: [{ case: null, treatment: 'followed' }] }, ['update']],
  ['sources', { sources: ['src-court', 'src-wire'] }, []],
]

describe('a subscriber who was told of a judgment', () => {
  it.each<Row<Case>>(CASE_ROWS)('hears of a change of %s to %j: %j', (_field, is, messages, was = {}) => {
    const before = records({ cases: [{ ...JUDGMENT, ...was }] })
    const after = records({ cases: [{ ...JUDGMENT, ...was, ...is }] })
    const told = published(records(), before)
    expect(published(before, after, { told }).map(({ message }) => message)).toEqual(messages)
  })

  it('has every field of a judgment settled', () => {
    expect([...new Set(CASE_ROWS.map(([field]) => field))].toSorted()).toEqual(Object.keys(caseSchema.shape).toSorted())
  })
})

const FIGURE_ROWS: readonly Row<Statistic>[] = [
  ['id', {}, []],
  ['measure', { measure: 'detained' }, ['correction']],
  ['origin', { origin: 'UZ' }, ['correction']],
  ['host', { host: 'AT' }, ['correction']],
  ['period', { period: '2024' }, ['correction']],
  ['value', { value: 13 }, ['correction']],
  ['qualifier', { qualifier: 'at-least' }, ['correction']],
  ['note', { note: 'rounded' }, []],
  ['sources', { sources: ['src-office', 'src-wire'] }, []],
]

describe('a subscriber who was told of a figure', () => {
  it.each<Row<Statistic>>(FIGURE_ROWS)('hears of a change of %s to %j: %j', (_field, is, messages) => {
    const before = records({ statistics: [FIGURE] })
    const told = published(records(), before)
    const after = records({ statistics: [{ ...FIGURE, ...is }] })
    expect(published(before, after, { told }).map(({ message }) => message)).toEqual(messages)
  })

  it('has every field of a figure settled', () => {
    expect([...new Set(FIGURE_ROWS.map(([field]) => field))].toSorted()).toEqual(
      Object.keys(statisticSchema.shape).toSorted(),
    )
  })
})

const status = (value: Person['status']['value'], asOf = '2026-11-20') => ({
  status: { ...PERSON.status, value, asOf },
})

const PERSON_ROWS: readonly Row<Person>[] = [
  ['id', {}, []],
  ['name', { name: 'Anvar Karimov' }, ['correction']],
  ['otherNames', { otherNames: [{ name: 'Анвар Каримзода', script: 'Cyrl', seenIn: null }] }, []],
  ['sex', { sex: 'm' }, []],
  ['born', { born: 1980 }, []],
  ['origin', { origin: 'UZ' }, ['correction']],
  ['nationality', { nationality: 'TJ' }, []],
  ['category', { category: 'journalist-academic-activist' }, []],
  ['affiliations', { affiliations: [] }, []],
  ['role', { role: 'spokesman' }, []],
  ['hosts', { hosts: [{ country: 'DE', from: null, to: null }] }, []],
  ['status', status('released'), ['correction']],
  ['status', status('died', '2026-11-21'), ['closure']],
  ['summary', { summary: 'A party member.' }, []],
  ['sources', { sources: ['src-wire', 'src-other'] }, []],
]

describe('a subscriber who was told of a person’s status', () => {
  it.each<Row<Person>>(PERSON_ROWS)('hears of a change of %s to %j: %j', (_field, is, messages) => {
    const was = { ...PERSON, ...status('imprisoned-at-home') }
    const before = records({ persons: [was] })
    const told = published(records({ persons: [PERSON] }), before)
    expect(told.map(({ type }) => type)).toEqual(['detention'])
    const after = records({ persons: [{ ...was, ...is }] })
    expect(published(before, after, { told }).map(({ message }) => message)).toEqual(messages)
  })

  it('has every field of a person settled', () => {
    expect([...new Set(PERSON_ROWS.map(([field]) => field))].toSorted()).toEqual(
      Object.keys(personSchema.shape).toSorted(),
    )
  })
})

describe('a record that was told', () => {
  it('is told as a correction of exactly the fields that differ, old and new', () => {
    expect(changed({}, { host: 'AT', date: '2026-11-18', description: 'Otherwise worded.' })[0]?.changes).toEqual([
      { field: 'date', before: '2026-11-19', after: '2026-11-18' },
      { field: 'host', before: 'DE', after: 'AT' },
    ])
    expect(ACT.host).toBe('DE')
  })
})
