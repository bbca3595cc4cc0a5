import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDigest, type DigestRhythm } from '../../../../src/alerts/timing/digest-times.ts'
import { anyTime, at, shownIn } from './at.ts'

const daily = (time: string): DigestRhythm => ({ kind: 'daily', at: time })
const monday = (time: string): DigestRhythm => ({ kind: 'weekly', weekday: 1, at: time })

describe('the next digest', () => {
  it.each([
    [
      'is today where the time is still to come',
      daily('09:00'),
      'Europe/Berlin',
      '2026-11-21T08:59+01:00',
      '2026-11-21T09:00+01:00',
    ],
    [
      'is tomorrow at the very minute',
      daily('09:00'),
      'Europe/Berlin',
      '2026-11-21T09:00+01:00',
      '2026-11-22T09:00+01:00',
    ],
    [
      'is on the weekday asked for',
      monday('09:00'),
      'Europe/Berlin',
      '2026-11-21T12:00+01:00',
      '2026-11-23T09:00+01:00',
    ],
    [
      'is a week later at the very minute',
      monday('09:00'),
      'Europe/Berlin',
      '2026-11-23T09:00+01:00',
      '2026-11-30T09:00+01:00',
    ],
    [
      'keeps its hour over a day of 23 hours',
      daily('09:00'),
      'Europe/Berlin',
      '2026-03-28T09:00+01:00',
      '2026-03-29T09:00+02:00',
    ],
    [
      'keeps its hour over a day of 25 hours',
      daily('09:00'),
      'Europe/Berlin',
      '2026-10-24T09:00+02:00',
      '2026-10-25T09:00+01:00',
    ],
    [
      'at 02:30 is at 03:00 on the night when there is no 02:30',
      daily('02:30'),
      'Europe/Berlin',
      '2026-03-28T12:00+01:00',
      '2026-03-29T03:00+02:00',
    ],
    [
      'at 02:30 is at 02:30 again the night after',
      daily('02:30'),
      'Europe/Berlin',
      '2026-03-29T03:00+02:00',
      '2026-03-30T02:30+02:00',
    ],
    [
      'at 02:30 is the first of two',
      daily('02:30'),
      'Europe/Berlin',
      '2026-10-24T12:00+02:00',
      '2026-10-25T02:30+02:00',
    ],
    [
      'does not come again when the clocks go back',
      daily('02:30'),
      'Europe/Berlin',
      '2026-10-25T02:30+02:00',
      '2026-10-26T02:30+01:00',
    ],
    [
      'does not come at the second 02:30 either',
      daily('02:30'),
      'Europe/Berlin',
      '2026-10-25T02:15+01:00',
      '2026-10-26T02:30+01:00',
    ],
    ['jumps in New York', daily('02:30'), 'America/New_York', '2026-03-07T12:00-05:00', '2026-03-08T03:00-04:00'],
    ['comes once in New York', daily('01:30'), 'America/New_York', '2026-11-01T01:30-04:00', '2026-11-02T01:30-05:00'],
    [
      'comes once in Almaty, which left its zone',
      daily('23:30'),
      'Asia/Almaty',
      '2024-02-29T23:30+06:00',
      '2024-03-01T23:30+05:00',
    ],
    ['keeps its hour in Almaty', daily('09:00'), 'Asia/Almaty', '2024-02-29T09:00+06:00', '2024-03-01T09:00+05:00'],
    [
      'jumps by half an hour on Lord Howe',
      daily('02:15'),
      'Australia/Lord_Howe',
      '2026-10-03T12:00+10:30',
      '2026-10-04T02:30+11:00',
    ],
    [
      'comes once on Lord Howe',
      daily('01:45'),
      'Australia/Lord_Howe',
      '2026-04-05T01:45+11:00',
      '2026-04-06T01:45+10:30',
    ],
    [
      'on a weekday that the date line left out is a week later',
      { kind: 'weekly', weekday: 5, at: '09:00' },
      'Pacific/Apia',
      '2011-12-28T09:00-10:00',
      '2012-01-06T09:00+14:00',
    ],
  ] satisfies readonly (readonly [string, DigestRhythm, string, string, string])[])(
    '%s',
    (...[, rhythm, zone, after, due]) => {
      expect(shownIn(nextDigest(at(after), rhythm, zone), zone)).toBe(due)
    },
  )

  it('is not given a second time when the computer’s clock is put back', () => {
    const last = at('2026-11-23T09:00+01:00')
    const back = at('2026-11-23T08:10+01:00')
    expect(shownIn(nextDigest(back, daily('09:00'), 'Europe/Berlin', last), 'Europe/Berlin')).toBe(
      '2026-11-24T09:00+01:00',
    )
    expect(shownIn(nextDigest(back, monday('09:00'), 'Europe/Berlin', last), 'Europe/Berlin')).toBe(
      '2026-11-30T09:00+01:00',
    )
  })

  it('is not given a second time on a day because the person has flown west', () => {
    const last = at('2026-11-23T09:00+01:00')
    const due = nextDigest(last + 60_000, daily('09:00'), 'America/New_York', last)
    expect(shownIn(due, 'America/New_York')).toBe('2026-11-24T09:00-05:00')
  })

  it('comes in the same week when another weekday is chosen', () => {
    const last = at('2026-11-23T09:00+01:00')
    const due = nextDigest(last + 60_000, { kind: 'weekly', weekday: 5, at: '09:00' }, 'Europe/Berlin', last)
    expect(shownIn(due, 'Europe/Berlin')).toBe('2026-11-27T09:00+01:00')
  })

  it('does not wait for a moment that only a wrong clock can have written', () => {
    const due = nextDigest(at('2026-11-21T08:00+01:00'), daily('09:00'), 'Europe/Berlin', at('2031-01-01T09:00+01:00'))
    expect(shownIn(due, 'Europe/Berlin')).toBe('2026-11-21T09:00+01:00')
  })

  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Almaty',
    'Australia/Lord_Howe',
    'Asia/Tashkent',
  )
  const moment = fc.integer({ min: at('2023-01-01T00:00Z'), max: at('2028-01-01T00:00Z') })
  const rhythm = fc
    .tuple(anyTime, fc.integer({ min: 0, max: 7 }))
    .map(([when, weekday]): DigestRhythm => (weekday === 0 ? daily(when) : { kind: 'weekly', weekday, at: when }))

  it('lies in the future, at the time and weekday asked for, wherever the zone’s clocks show that time', () => {
    fc.assert(
      fc.property(rhythm, zone, moment, (asked, where, after) => {
        const due = nextDigest(after, asked, where)
        const shown = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(where)
        const wanted = shown.toPlainDate().toPlainDateTime(asked.at)
        const exists = wanted.toZonedDateTime(where).toPlainDateTime().equals(wanted)
        expect(due).toBeGreaterThan(after)
        expect(due - after).toBeLessThanOrEqual((asked.kind === 'daily' ? 26 : 7 * 24 + 2) * 3_600_000)
        const time = shown.toPlainTime().toString({ smallestUnit: 'minute' })
        expect(exists ? time : asked.at).toBe(asked.at)
        expect([asked.kind === 'weekly' ? asked.weekday : shown.dayOfWeek]).toContain(shown.dayOfWeek)
      }),
      { numRuns: 500 },
    )
  })

  it('is never twice on one day, wherever the person is and however the clock runs', () => {
    fc.assert(
      fc.property(
        anyTime,
        zone,
        moment,
        fc.integer({ min: -7 * 86_400_000, max: 86_400_000 }),
        (when, where, after, by) => {
          const first = nextDigest(after, daily(when), where)
          const second = nextDigest(first + by, daily(when), where, first)
          const day = (due: number): string => shownIn(due, where).slice(0, 10)
          expect(second).toBeGreaterThan(first)
          expect(day(second) > day(first)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
