import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWholeDay, nextAudible } from '../../../../src/alerts/timing/quiet-hours.ts'
import { anyTime, at, shownIn } from './at.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const NIGHT = { from: '22:00', to: '07:00', weekdays: EVERY_DAY, flashPasses: false }

describe('quiet hours', () => {
  it.each([
    ['an afternoon is not quiet', 'Europe/Berlin', '2026-11-20T15:00+01:00', '2026-11-20T15:00+01:00'],
    ['the minute before they begin is not', 'Europe/Berlin', '2026-11-20T21:59+01:00', '2026-11-20T21:59+01:00'],
    ['they begin on the minute', 'Europe/Berlin', '2026-11-20T22:00+01:00', '2026-11-21T07:00+01:00'],
    ['they last over midnight', 'Europe/Berlin', '2026-11-21T03:00+01:00', '2026-11-21T07:00+01:00'],
    ['they end on the minute', 'Europe/Berlin', '2026-11-21T07:00+01:00', '2026-11-21T07:00+01:00'],
    ['a night of 8 hours: spring', 'Europe/Berlin', '2026-03-28T23:00+01:00', '2026-03-29T07:00+02:00'],
    ['a night of 10 hours: autumn', 'Europe/Berlin', '2026-10-24T23:00+02:00', '2026-10-25T07:00+01:00'],
    ['New York in spring', 'America/New_York', '2026-03-07T23:00-05:00', '2026-03-08T07:00-04:00'],
    ['New York in autumn', 'America/New_York', '2026-10-31T23:00-04:00', '2026-11-01T07:00-05:00'],
    ['Lord Howe moves by half an hour', 'Australia/Lord_Howe', '2026-10-03T23:00+10:30', '2026-10-04T07:00+11:00'],
    ['Lord Howe moves back by half an hour', 'Australia/Lord_Howe', '2026-04-04T23:00+11:00', '2026-04-05T07:00+10:30'],
    ['Almaty left its zone that night', 'Asia/Almaty', '2024-02-29T22:30+06:00', '2024-03-01T07:00+05:00'],
    ['Almaty showed 23:30 twice', 'Asia/Almaty', '2024-02-29T23:30+05:00', '2024-03-01T07:00+05:00'],
  ])('%s', (_, zone, moment, audible) => {
    expect(shownIn(nextAudible(at(moment), NIGHT, zone), zone)).toBe(audible)
  })

  it.each([
    [
      'an end at 02:30, which is jumped over, is the jump',
      { from: '22:00', to: '02:30' },
      '2026-03-29T00:30+01:00',
      '2026-03-29T03:00+02:00',
    ],
    [
      'an end at 02:30, which is shown twice, is the later one',
      { from: '22:00', to: '02:30' },
      '2026-10-25T00:30+02:00',
      '2026-10-25T02:30+01:00',
    ],
    [
      'a beginning at 02:30, which is jumped over, is the jump',
      { from: '02:30', to: '06:00' },
      '2026-03-29T03:10+02:00',
      '2026-03-29T06:00+02:00',
    ],
    [
      'a beginning at 02:30, which is shown twice, is the first',
      { from: '02:30', to: '06:00' },
      '2026-10-25T02:10+01:00',
      '2026-10-25T06:00+01:00',
    ],
    [
      'the hour left out joins two windows',
      { from: '03:00', to: '02:00' },
      '2026-03-29T01:30+01:00',
      '2026-03-30T02:00+02:00',
    ],
    ['hours by day', { from: '12:00', to: '14:00' }, '2026-11-20T13:00+01:00', '2026-11-20T14:00+01:00'],
  ])('%s', (_, window, moment, audible) => {
    const quiet = { ...NIGHT, ...window }
    expect(shownIn(nextAudible(at(moment), quiet, 'Europe/Berlin'), 'Europe/Berlin')).toBe(audible)
  })

  it('hold on the weekdays on which they begin', () => {
    const weekdays = { ...NIGHT, weekdays: [1, 2, 3, 4, 5] }
    const audible = (moment: string): string =>
      shownIn(nextAudible(at(moment), weekdays, 'Europe/Berlin'), 'Europe/Berlin')
    expect(audible('2026-11-21T03:00+01:00')).toBe('2026-11-21T07:00+01:00') // The night of Friday.
    expect(audible('2026-11-21T23:00+01:00')).toBe('2026-11-21T23:00+01:00')
    expect(audible('2026-11-23T03:00+01:00')).toBe('2026-11-23T03:00+01:00') // The night of Sunday.
  })

  it('follow the person into another zone', () => {
    const moment = at('2026-11-20T23:00+01:00')
    expect(shownIn(nextAudible(moment, NIGHT, 'America/New_York'), 'America/New_York')).toBe('2026-11-20T17:00-05:00')
    expect(shownIn(nextAudible(moment, NIGHT, 'Asia/Tashkent'), 'Asia/Tashkent')).toBe('2026-11-21T07:00+05:00')
  })

  it('that are none keep nothing back', () => {
    const moment = at('2026-11-21T03:00+01:00')
    expect(nextAudible(moment, null, 'Europe/Berlin')).toBe(moment)
    expect(nextAudible(moment, { ...NIGHT, weekdays: [] }, 'Europe/Berlin')).toBe(moment)
  })

  it('of a whole day would never end, and keep nothing back for ever', () => {
    const whole = { ...NIGHT, from: '08:00', to: '08:00' }
    expect(isWholeDay(whole)).toBe(true)
    expect(nextAudible(at('2026-11-21T03:00+01:00'), whole, 'Europe/Berlin')).toBe(at('2026-11-21T03:00+01:00'))
  })

  it('end, whatever the window, the zone and the moment, and what comes after them is not quiet', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Almaty', 'Australia/Lord_Howe')
    const moment = fc.integer({ min: at('2023-01-01T00:00Z'), max: at('2027-01-01T00:00Z') })
    fc.assert(
      fc.property(anyTime, anyTime, zone, moment, (from, to, where, when) => {
        const quiet = { ...NIGHT, from, to }
        const audible = nextAudible(when, quiet, where)
        expect(audible).toBeGreaterThanOrEqual(when)
        expect(audible - when).toBeLessThan(49 * 3_600_000)
        expect(nextAudible(audible, quiet, where)).toBe(audible)
      }),
      { numRuns: 300 },
    )
  })
})
