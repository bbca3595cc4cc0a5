import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPossibleMoment, momentOf } from '../../../knowledge/records/record-moment.ts'
import { reviewOf } from './checks/review-of.ts'
import { INCIDENT } from './record-folder.ts'

describe('the time for which a removal is set', () => {
  it('is a day, or a moment with its offset from UTC', () => {
    expect(momentOf('2026-11-24')).toEqual({ day: '2026-11-24', time: null, offset: null })
    expect(momentOf('2026-11-24T06:00+01:00')).toEqual({ day: '2026-11-24', time: '06:00', offset: '+01:00' })
    expect(isPossibleMoment('2026-11-24T23:59-12:00')).toBe(true)
    expect(isPossibleMoment('2026-11-24T00:00+14:00')).toBe(true)
  })

  it.each([
    '2026-11',
    '2026-02-30',
    '2026-11-24T06:00',
    '2026-11-24T06:00Z',
    '2026-11-24T24:00+01:00',
    '2026-11-24T06:60+01:00',
    '2026-11-24T06:00+15:00',
    '2026-11-24T06:00-12:30',
    '2026-11-24 06:00+01:00',
    '24.11.2026',
    '',
  ])('is not “%s”', (text) => {
    expect(momentOf(text)).toBeUndefined()
  })

  it('is judged for any text, and is one that a calendar knows', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/)), (text) => {
        if (!isPossibleMoment(text) || !text.includes('T')) return
        expect(() => Temporal.Instant.from(text)).not.toThrow()
      }),
    )
  })
})

function of(changes: object): readonly string[] {
  return reviewOf({ 'incidents.json': [{ ...INCIDENT, ...changes }] })
}

describe('an act with the time of a removal', () => {
  it('may lie in the future, at a day or a moment', () => {
    expect(of({ type: 'removal-order', outcome: null, scheduledFor: '2026-11-24T06:00+01:00' })).toEqual([])
    expect(of({ type: 'detention', outcome: null, scheduledFor: '2027-01-02' })).toEqual([])
  })

  it.each([
    'removal-order',
    'detention',
    'arrest',
    'asylum-refusal',
    'extradition-request',
    'deportation',
    'extradition',
    'other',
  ])('is plausible for an act of type %s', (type) => {
    expect(of({ type, scheduledFor: '2026-11-24' })).toEqual([])
  })

  it.each(['release', 'surveillance', 'rendition', 'conviction-after-return'])(
    'is for a reviewer to judge in an act of type %s',
    (type) => {
      expect(of({ type, scheduledFor: '2026-11-24' })).toEqual([
        `incidents.json | inc-a | scheduledFor | is the time of a removal, which does not follow from an act of type ${type}`,
      ])
    },
  )

  it('must be written as one', () => {
    expect(of({ scheduledFor: 'Tuesday' })).toEqual([
      expect.stringMatching(/^incidents\.json \| inc-a \| scheduledFor \| must be a possible day .*found “Tuesday”$/),
    ])
  })
})
