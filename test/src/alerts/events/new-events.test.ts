import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONFIDENCES, INCIDENT_TYPES, OUTCOME_TYPES, type Incident } from '../../../../knowledge/records/incident.ts'
import { PERSON_STATUSES, type Person } from '../../../../knowledge/records/person.ts'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { records as shipped } from '../../shipped-bot.ts'
import { ACT, FIGURE, JUDGMENT, NOW, PERSON, published, records } from '../invented-records.ts'

function added(act: Partial<Incident>): AlertEvent {
  const [event, ...others] = published(records(), records({ incidents: [{ ...ACT, ...act }] }))
  if (!event || others.length > 0) throw new Error('not one event')
  return event
}

const outcome = (type: NonNullable<Incident['outcome']>['type']) => ({
  outcome: { type, sentenceYears: null, date: null, note: '' },
})

describe('a new act', () => {
  it.each<[string, Partial<Incident>, Partial<AlertEvent>]>([
    [
      'a flight in three days',
      { scheduledFor: '2026-11-24T06:00+01:00' },
      { type: 'removal-imminent', urgency: 'immediate', severity: 'severe', class: 'flash' },
    ],
    [
      'a flight on a day within 72 hours',
      { scheduledFor: '2026-11-24' },
      { type: 'removal-imminent', urgency: 'immediate', class: 'flash' },
    ],
    [
      'a flight that only a rumour dates',
      { scheduledFor: '2026-11-24', confidence: 'alleged' },
      { certainty: 'unconfirmed', urgency: 'immediate', class: 'prompt' },
    ],
    [
      'a flight in ten days',
      { scheduledFor: '2026-12-01' },
      { type: 'removal-imminent', urgency: 'expected', class: 'prompt' },
    ],
    [
      'a flight that left four days ago, so far as anyone knows',
      { type: 'deportation', date: null, scheduledFor: '2026-11-17' },
      { type: 'removal-imminent', urgency: 'past', class: 'digest' },
    ],
    [
      'a deportation dated next week',
      { type: 'deportation', date: '2026-11-30' },
      { type: 'removal-imminent', scheduledFor: '2026-11-30', class: 'prompt' },
    ],
    [
      'a flight that was stopped',
      { type: 'deportation', scheduledFor: '2026-11-24', ...outcome('removal-stopped') },
      { type: 'removal-stopped', urgency: 'past', class: 'digest' },
    ],
    [
      'someone freed instead of flown out',
      { type: 'deportation', date: null, scheduledFor: '2026-11-24', ...outcome('released') },
      { type: 'release' },
    ],
    [
      'a deportation of yesterday',
      { type: 'deportation', date: '2026-11-20' },
      { type: 'removal-carried-out', urgency: 'immediate', severity: 'extreme', class: 'flash' },
    ],
    [
      'a deportation of five days ago',
      { type: 'extradition', date: '2026-11-16' },
      { type: 'removal-carried-out', urgency: 'past', class: 'prompt' },
    ],
    [
      'a deportation of this month, without a day',
      { type: 'rendition', date: '2026-11' },
      { type: 'removal-carried-out', urgency: 'past', class: 'prompt' },
    ],
    [
      'a deportation of this year, without a month',
      { type: 'deportation', date: '2026' },
      { urgency: 'past', class: 'digest' },
    ],
    [
      'an undated deportation reported yesterday',
      { type: 'deportation', date: null },
      { urgency: 'past', class: 'prompt' },
    ],
    [
      'a deportation of years ago',
      { type: 'deportation', date: '2019-03-04' },
      { type: 'removal-carried-out', urgency: 'past', severity: 'extreme', class: 'digest' },
    ],
    [
      'a detention abroad of the day before yesterday',
      {},
      { type: 'detention', urgency: 'expected', severity: 'severe', class: 'prompt' },
    ],
    ['a detention that is over', outcome('released'), { type: 'detention', severity: 'moderate', class: 'digest' }],
    ['a detention of last year', { date: '2025-11-19' }, { type: 'detention', urgency: 'past', class: 'digest' }],
    ['an arrest', { type: 'arrest' }, { type: 'detention', severity: 'moderate', class: 'digest' }],
    [
      'a removal order',
      { type: 'removal-order' },
      { type: 'extradition-decision', urgency: 'expected', class: 'prompt' },
    ],
    [
      'an extradition request',
      { type: 'extradition-request' },
      { type: 'extradition-decision', severity: 'moderate', class: 'digest' },
    ],
    ['a killing of yesterday', { type: 'assassination', date: '2026-11-20' }, { type: 'death', class: 'prompt' }],
    [
      'a refusal of asylum of June after which someone vanished in November',
      {
        type: 'asylum-refusal',
        date: '2026-06-13',
        outcome: { ...outcome('disappeared').outcome, date: '2026-11-18' },
      },
      { type: 'disappearance', occurredOn: '2026-11-18', class: 'prompt' },
    ],
    [
      'a detention of June in which someone died, nobody says when',
      { date: '2026-06-13', ...outcome('killed') },
      { type: 'death', occurredOn: null },
    ],
    ['a relative killed at home', { type: 'proxy-repression', host: 'TJ', ...outcome('killed') }, { type: 'other' }],
    ['an Interpol notice', { type: 'interpol-notice', host: 'TJ' }, { type: 'interpol', class: 'digest' }],
    [
      'a sentence at home',
      { type: 'conviction-after-return', host: 'TJ', ...outcome('prison-sentence') },
      { type: 'sentence-after-return', severity: 'severe', class: 'digest' },
    ],
    ['an attack', { type: 'assault' }, { type: 'other', severity: 'severe', class: 'digest' }],
    ['a refusal of asylum', { type: 'asylum-refusal' }, { type: 'other', severity: 'moderate', class: 'digest' }],
  ])('that is %s is weighed by when, how grave and how sure', (_what, act, expected) => {
    expect(added(act)).toMatchObject({ message: 'new', reach: 'matching', ...expected })
  })

  it.each([
    ['court-established', ['src-court'], 'confirmed'],
    ['official', ['src-office'], 'confirmed'],
    ['official', ['src-ministry'], 'likely'],
    ['official', ['src-ministry', 'src-wire'], 'confirmed'],
    ['multiple-sources', ['src-wire', 'src-other'], 'confirmed'],
    ['single-source', ['src-wire'], 'likely'],
    ['alleged', ['src-wire'], 'unconfirmed'],
  ] as const)('that is %s by %j is %s', (confidence, sources, certainty) => {
    expect(added({ confidence, sources: [...sources] }).certainty).toBe(certainty)
  })

  it('carries by what else its people can be followed', () => {
    const after = records({ incidents: [ACT], cases: [JUDGMENT] })
    const [event] = published(records({ cases: [JUDGMENT] }), after)
    expect(event).toMatchObject({
      event: 'A-2026-014',
      sequence: 1,
      record: 'inc-one',
      host: 'DE',
      origins: ['TJ'],
      persons: ['per-one'],
      groups: ['grp-one'],
      categories: ['opposition-member'],
      cases: ['case-one'],
      occurredOn: '2026-11-19',
      learnedAt: NOW,
      changes: [],
    })
  })

  it('is numbered after those that were told before it', () => {
    const incidents = [ACT, { ...ACT, id: 'inc-two', persons: ['per-two'], sources: ['src-other'] }]
    const told = published(records(), records({ incidents, statistics: [FIGURE] }), { number: 998 })
    expect(told.map(({ event }) => event)).toEqual(['A-2026-998', 'A-2026-999', 'A-2026-1000'])
  })
})

describe('an act', () => {
  const anyAct: fc.Arbitrary<Partial<Incident>> = fc.record({
    type: fc.constantFrom(...INCIDENT_TYPES),
    confidence: fc.constantFrom(...CONFIDENCES),
    host: fc.constantFrom('DE', 'TJ', 'TR'),
    persons: fc.subarray(['per-one', 'per-two']),
    date: fc.constantFrom(null, '2019', '2026', '2026-11', '2026-11-18', '2026-11-21', '2026-11-23'),
    scheduledFor: fc.constantFrom(null, '2026-11-20', '2026-11-22', '2026-11-23T05:00+01:00', '2027-01-01'),
    sources: fc.subarray(['src-wire', 'src-ministry', 'src-court'], { minLength: 1 }),
    outcome: fc.constantFrom(null, ...OUTCOME_TYPES.map((type) => outcome(type).outcome)),
  })

  it('that nobody confirmed is never told as FLASH, whatever is told of it', () => {
    fc.assert(
      fc.property(anyAct, anyAct, fc.constantFrom('', 'wrong date'), (was, is, cause) => {
        const before = records({ incidents: [{ ...ACT, ...was }] })
        const told = published(records(), before)
        const next = published(before, records({ incidents: [{ ...ACT, ...is }] }), { told, cause })
        const unconfirmed = [...told, ...next].filter(({ certainty }) => certainty === 'unconfirmed')
        expect(unconfirmed.map((event) => event.class)).not.toContain('flash')
        expect(next.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('that did not change is told no second time', () => {
    fc.assert(
      fc.property(anyAct, fc.integer({ min: 0, max: 400 }), (act, days) => {
        const before = records({ incidents: [{ ...ACT, ...act }] })
        const told = published(records(), before)
        const later = { told, at: NOW + days * 86_400_000 }
        expect(published(before, records({ incidents: [{ ...ACT, ...act }] }), later)).toEqual([])
        const reworded = records({ incidents: [{ ...ACT, ...act, description: 'Otherwise worded.' }] })
        expect(published(before, reworded, later)).toEqual([])
      }),
    )
  })

  it('that followed an earlier message bears its number and the next place, and is told no slower', () => {
    fc.assert(
      fc.property(anyAct, anyAct, (was, is) => {
        const before = records({ incidents: [{ ...ACT, ...was }] })
        const told = published(records(), before)
        const [next] = published(before, records({ incidents: [{ ...ACT, ...is }] }), { told })
        if (!next) return
        expect(next).toMatchObject({ event: 'A-2026-014', sequence: 2 })
        expect(next.changes.length).toBeGreaterThan(0)
        const classes = ['flash', 'prompt', 'digest']
        const slowest = next.certainty === 'unconfirmed' ? 'prompt' : told[0]?.class
        expect(classes.indexOf(next.class)).toBeLessThanOrEqual(
          Math.max(classes.indexOf(told[0]?.class ?? ''), classes.indexOf(slowest ?? '')),
        )
      }),
    )
  })
})

describe('the shipped records', () => {
  it('give no event when they are published again', () => {
    expect(published(shipped, shipped)).toEqual([])
  })

  it('published at once, as an import would, are told without FLASH: nearly all of it is long past', () => {
    const told = published({ ...records({ persons: [], groups: [], sources: [] }), persons: shipped.persons }, shipped)
    expect(told.length).toBeGreaterThan(300)
    expect(told.filter((event) => event.class === 'flash')).toEqual([])
    expect(new Set(told.map(({ event }) => event)).size).toBe(told.filter(({ message }) => message === 'new').length)
  })
})

const status = (value: Person['status']['value']) => ({
  ...PERSON,
  status: { ...PERSON.status, value, asOf: '2026-11-20' },
})

const becomes = (value: Person['status']['value']) =>
  published(records({ persons: [PERSON] }), records({ persons: [status(value)] }))

describe('a person', () => {
  it('who is new to the records is no event', () => {
    expect(published(records({ persons: [] }), records())).toEqual([])
  })

  it.each([
    ['released', 'release'],
    ['returned-at-liberty', 'release'],
    ['died', 'death'],
    ['killed', 'death'],
    ['disappeared', 'disappearance'],
    ['imprisoned-at-home', 'detention'],
    ['facing-removal', 'extradition-decision'],
  ] as const)('who is %s now is told of as %s', (value, type) => {
    expect(becomes(value).map((event) => [event.message, event.type, event.persons])).toEqual([
      ['new', type, ['per-one']],
    ])
  })

  it('of whom nobody has heard of late is no event', () => {
    expect(becomes('unknown')).toEqual([])
  })

  it('has a status for every one that can be recorded', () => {
    for (const value of PERSON_STATUSES) expect(becomes(value).length).toBeLessThanOrEqual(1)
  })

  it('whose release is an act of its own is told of once', () => {
    const release = { ...ACT, id: 'inc-free', type: 'release', date: '2026-11-18' } as const
    const after = records({ persons: [status('released')], incidents: [release] })
    expect(published(records({ persons: [PERSON] }), after).map(({ record }) => record)).toEqual(['inc-free'])
  })
})

describe('a new judgment', () => {
  it.each([
    [{ outcome: 'violation' }, { type: 'judgment', severity: 'information', class: 'digest' }],
    [
      { outcome: 'pending', interimMeasure: 'rule-39-granted' },
      { type: 'interim-measure', severity: 'moderate', class: 'digest' },
    ],
    [
      { outcome: 'pending', interimMeasure: 'rule-39-breached' },
      { type: 'interim-measure', severity: 'severe', class: 'prompt' },
    ],
    [
      { outcome: 'removal-upheld', court: 'Supreme Court' },
      { type: 'extradition-decision', severity: 'severe', class: 'prompt' },
    ],
    [{ outcome: 'removal-upheld' }, { type: 'judgment' }],
  ] as const)('with %j is told as %j', (judgment, expected) => {
    const [event] = published(records(), records({ cases: [{ ...JUDGMENT, ...judgment }] }))
    expect(event).toMatchObject({ message: 'new', cases: ['case-one'], certainty: 'confirmed', ...expected })
  })

  it('of long ago, decided anew by a later court, is news to those who follow it', () => {
    const before = records({ cases: [{ ...JUDGMENT, outcome: 'violation' }] })
    const after = records({
      cases: [{ ...JUDGMENT, outcome: 'violation', laterTreatment: [{ case: null, treatment: 'departed from' }] }],
    })
    expect(published(before, after).map(({ message, type }) => [message, type])).toEqual([['new', 'judgment']])
  })
})
