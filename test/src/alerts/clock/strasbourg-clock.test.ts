import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scheduledRemoval } from '../../../../src/alerts/clock/scheduled-removal.ts'
import { clockAt, type Desk, type StrasbourgClock } from '../../../../src/alerts/clock/strasbourg-clock.ts'

const moment = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds)

const clock = (utc: string, removal = ''): StrasbourgClock =>
  clockAt(Temporal.Instant.from(utc), scheduledRemoval(removal))

const named = (now: string, planned = ''): readonly string[] =>
  clock(now, planned).perhapsClosed.map((day) => day.toString())

/** `Mon 2026-11-23 08:00` on the clock of Strasbourg. */
function wall(moment: Temporal.ZonedDateTime | null): string {
  if (!moment) return 'unknown'
  const day = moment.toLocaleString('en-GB', { weekday: 'short' })
  return `${day} ${moment.toPlainDate().toString()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

function told(desk: Desk): string {
  if (desk.state === 'open') return `open until ${wall(desk.closes).slice(-5)}`
  if (desk.state === 'unknown') return `no table for ${desk.year}`
  return `${desk.feast ?? desk.why}, opens ${wall(desk.opens)}`
}

/** The moment in UTC, the same moment in Strasbourg (UTC+1 in winter, UTC+2 in summer), and the desk at it. */
const DESK: readonly (readonly [utc: string, strasbourg: string, desk: string])[] = [
  // A week in November 2026
  ['2026-11-20T06:59:59Z', 'Fri 2026-11-20 07:59', 'before-hours, opens Fri 2026-11-20 08:00'],
  ['2026-11-20T07:00:00Z', 'Fri 2026-11-20 08:00', 'open until 16:00'],
  ['2026-11-20T13:10:00Z', 'Fri 2026-11-20 14:10', 'open until 16:00'],
  ['2026-11-20T14:59:59Z', 'Fri 2026-11-20 15:59', 'open until 16:00'],
  ['2026-11-20T15:00:00Z', 'Fri 2026-11-20 16:00', 'after-hours, opens Mon 2026-11-23 08:00'],
  ['2026-11-20T15:01:00Z', 'Fri 2026-11-20 16:01', 'after-hours, opens Mon 2026-11-23 08:00'],
  ['2026-11-21T13:10:00Z', 'Sat 2026-11-21 14:10', 'weekend, opens Mon 2026-11-23 08:00'],
  ['2026-11-22T22:59:00Z', 'Sun 2026-11-22 23:59', 'weekend, opens Mon 2026-11-23 08:00'],
  ['2026-11-22T23:00:00Z', 'Mon 2026-11-23 00:00', 'before-hours, opens Mon 2026-11-23 08:00'],
  ['2026-11-24T19:30:00Z', 'Tue 2026-11-24 20:30', 'after-hours, opens Wed 2026-11-25 08:00'],
  // Clocks go forward on Sunday 29 March 2026: 08:00 is 07:00Z on Friday and 06:00Z on Monday
  ['2026-03-27T07:00:00Z', 'Fri 2026-03-27 08:00', 'open until 16:00'],
  ['2026-03-27T15:00:00Z', 'Fri 2026-03-27 16:00', 'after-hours, opens Mon 2026-03-30 08:00'],
  ['2026-03-29T00:59:00Z', 'Sun 2026-03-29 01:59', 'weekend, opens Mon 2026-03-30 08:00'],
  ['2026-03-29T01:00:00Z', 'Sun 2026-03-29 03:00', 'weekend, opens Mon 2026-03-30 08:00'],
  ['2026-03-30T05:59:00Z', 'Mon 2026-03-30 07:59', 'before-hours, opens Mon 2026-03-30 08:00'],
  ['2026-03-30T06:00:00Z', 'Mon 2026-03-30 08:00', 'open until 16:00'],
  ['2026-03-30T14:00:00Z', 'Mon 2026-03-30 16:00', 'after-hours, opens Tue 2026-03-31 08:00'],
  // Clocks go back on Sunday 25 October 2026: 02:30 comes twice
  ['2026-10-23T13:59:00Z', 'Fri 2026-10-23 15:59', 'open until 16:00'],
  ['2026-10-25T00:30:00Z', 'Sun 2026-10-25 02:30', 'weekend, opens Mon 2026-10-26 08:00'],
  ['2026-10-25T01:30:00Z', 'Sun 2026-10-25 02:30', 'weekend, opens Mon 2026-10-26 08:00'],
  ['2026-10-26T06:30:00Z', 'Mon 2026-10-26 07:30', 'before-hours, opens Mon 2026-10-26 08:00'],
  ['2026-10-26T07:00:00Z', 'Mon 2026-10-26 08:00', 'open until 16:00'],
  // In 2027 they go forward on Easter Sunday, 28 March, and back on 31 October, before All Saints' on Monday
  ['2027-03-27T23:30:00Z', 'Sun 2027-03-28 00:30', 'weekend, opens Tue 2027-03-30 08:00'],
  ['2027-03-30T06:00:00Z', 'Tue 2027-03-30 08:00', 'open until 16:00'],
  ['2027-10-29T14:00:00Z', 'Fri 2027-10-29 16:00', 'after-hours, opens Tue 2027-11-02 08:00'],
  ['2027-11-01T09:00:00Z', 'Mon 2027-11-01 10:00', 'all-saints, opens Tue 2027-11-02 08:00'],
  // Holidays
  ['2026-01-01T10:00:00Z', 'Thu 2026-01-01 11:00', 'new-year, opens Fri 2026-01-02 08:00'],
  ['2026-04-02T14:30:00Z', 'Thu 2026-04-02 16:30', 'after-hours, opens Tue 2026-04-07 08:00'],
  ['2026-04-03T08:00:00Z', 'Fri 2026-04-03 10:00', 'good-friday, opens Tue 2026-04-07 08:00'],
  ['2026-04-06T08:00:00Z', 'Mon 2026-04-06 10:00', 'easter-monday, opens Tue 2026-04-07 08:00'],
  ['2026-05-01T08:00:00Z', 'Fri 2026-05-01 10:00', 'labour-day, opens Mon 2026-05-04 08:00'],
  ['2026-05-14T08:00:00Z', 'Thu 2026-05-14 10:00', 'ascension, opens Fri 2026-05-15 08:00'],
  ['2026-05-25T08:00:00Z', 'Mon 2026-05-25 10:00', 'whit-monday, opens Tue 2026-05-26 08:00'],
  ['2026-07-14T08:00:00Z', 'Tue 2026-07-14 10:00', 'national-day, opens Wed 2026-07-15 08:00'],
  ['2026-11-11T09:00:00Z', 'Wed 2026-11-11 10:00', 'armistice-1918, opens Thu 2026-11-12 08:00'],
  ['2026-12-25T09:00:00Z', 'Fri 2026-12-25 10:00', 'christmas, opens Mon 2026-12-28 08:00'],
  ['2025-12-25T09:00:00Z', 'Thu 2025-12-25 10:00', 'christmas, opens Mon 2025-12-29 08:00'],
  ['2025-12-26T09:00:00Z', 'Fri 2025-12-26 10:00', 'saint-stephen, opens Mon 2025-12-29 08:00'],
  ['2026-12-31T15:00:00Z', 'Thu 2026-12-31 16:00', 'after-hours, opens Mon 2027-01-04 08:00'],
  ['2026-12-31T23:00:00Z', 'Fri 2027-01-01 00:00', 'new-year, opens Mon 2027-01-04 08:00'],
  // A leap day, and the two ends of the table
  ['2028-02-28T15:00:00Z', 'Mon 2028-02-28 16:00', 'after-hours, opens Tue 2028-02-29 08:00'],
  ['2028-02-29T12:00:00Z', 'Tue 2028-02-29 13:00', 'open until 16:00'],
  ['2024-12-31T12:00:00Z', 'Tue 2024-12-31 13:00', 'no table for 2024'],
  ['2028-12-29T15:00:00Z', 'Fri 2028-12-29 16:00', 'after-hours, opens unknown'],
  ['2028-12-31T23:00:00Z', 'Mon 2029-01-01 00:00', 'no table for 2029'],
]

describe('the Rule 39 desk', () => {
  it.each(DESK)('at %s, in Strasbourg %s: %s', (utc, strasbourg, desk) => {
    const at = clock(utc)
    expect(wall(at.now)).toBe(strasbourg)
    expect(told(at.desk)).toBe(desk)
  })
})

/**
 * Now in Strasbourg with its offset, the planned removal as a person writes it (Strasbourg time), how long the desk
 * is open until then, the whole days of it, whether one working day is left, and the last moment at which it is.
 */
const LEFT: readonly (readonly [now: string, removal: string, open: string, days: string, rule: string])[] = [
  // Fri 14:10-16:00 is 1:50, Mon 8:00, nothing on Tue before 06:00
  ['2026-11-20T14:10+01:00', '2026-11-24 06:00', '9:50', '11-23', 'left, until Mon 2026-11-23 08:00'],
  ['2026-11-21T14:10+01:00', '2026-11-24 06:00', '8:00', '11-23', 'left, until Mon 2026-11-23 08:00'],
  // Exactly one working day, and a minute and a second less
  ['2026-11-23T08:00+01:00', '2026-11-24 06:00', '8:00', '11-23', 'left, until Mon 2026-11-23 08:00'],
  ['2026-11-23T08:01+01:00', '2026-11-24 06:00', '7:59', '', 'over, until Mon 2026-11-23 08:00'],
  ['2026-11-23T08:00:01+01:00', '2026-11-24 06:00', '7:59', '', 'over, until Mon 2026-11-23 08:00'],
  // From the middle of one day to the middle of the next: 10:00-16:00 is 6:00, 08:00-10:00 is 2:00
  ['2026-11-24T10:00+01:00', '2026-11-25 10:00', '8:00', '', 'left, until Tue 2026-11-24 10:00'],
  ['2026-11-24T10:01+01:00', '2026-11-25 10:00', '7:59', '', 'over, until Tue 2026-11-24 10:00'],
  // Monday morning: nothing is open from Friday 16:00
  ['2026-11-20T08:00+01:00', '2026-11-23 06:30', '8:00', '11-20', 'left, until Fri 2026-11-20 08:00'],
  ['2026-11-20T15:30+01:00', '2026-11-23 06:30', '0:30', '', 'over, until Fri 2026-11-20 08:00'],
  ['2026-11-20T16:00+01:00', '2026-11-23 06:30', '0:00', '', 'over, until Fri 2026-11-20 08:00'],
  ['2026-11-22T12:00+01:00', '2026-11-23 09:30', '1:30', '', 'over, until Fri 2026-11-20 09:30'],
  // Later today, and three and a half hours before a flight
  ['2026-11-24T09:00+01:00', '2026-11-24 12:30', '3:30', '', 'over, until Mon 2026-11-23 12:30'],
  ['2026-11-24T17:00+01:00', '2026-11-24 20:30', '0:00', '', 'over, until Tue 2026-11-24 08:00'],
  // A day without an hour counts to its start
  ['2026-11-20T14:10+01:00', '2026-11-24', '9:50', '11-23', 'left, until Mon 2026-11-23 08:00'],
  ['2026-11-23T09:00+01:00', '2026-11-24', '7:00', '', 'over, until Mon 2026-11-23 08:00'],
  ['2026-11-20T14:10+01:00', '24.11.2026', '9:50', '11-23', 'left, until Mon 2026-11-23 08:00'],
  // An offset: 06:00 in Istanbul is 04:00, 18:00 in Istanbul is 16:00, 12:00Z is 13:00
  ['2026-11-23T08:00+01:00', '2026-11-24T06:00+03:00', '8:00', '11-23', 'left, until Mon 2026-11-23 08:00'],
  ['2026-11-24T08:00+01:00', '2026-11-24 18:00+03:00', '8:00', '11-24', 'left, until Tue 2026-11-24 08:00'],
  ['2026-11-24T08:00+01:00', '2026-11-24T12:00Z', '5:00', '', 'over, until Mon 2026-11-23 13:00'],
  // Over both clock changes: Fri 15:00-16:00 and Mon 08:00-12:00
  ['2026-03-27T15:00+01:00', '2026-03-30 12:00', '5:00', '', 'over, until Fri 2026-03-27 12:00'],
  ['2026-10-23T15:00+02:00', '2026-10-26 12:00', '5:00', '', 'over, until Fri 2026-10-23 12:00'],
  ['2027-10-29T15:00+02:00', '2027-11-02 12:00', '5:00', '', 'over, until Fri 2027-10-29 12:00'],
  // Over Easter 2026 (Friday to Monday closed): Thu 10:00-16:00, Tue 08:00-09:00
  ['2026-04-02T10:00+02:00', '2026-04-07 09:00', '7:00', '', 'over, until Thu 2026-04-02 09:00'],
  // Over Easter 2027, with the clock change in it: Thu 25 March whole, Tue 30 March 08:00-09:00
  ['2027-03-25T07:00+01:00', '2027-03-30 09:00', '9:00', '03-25', 'left, until Thu 2027-03-25 09:00'],
  // Over Christmas 2025: Wed 24 whole, Thu 25 and Fri 26 closed
  ['2025-12-24T07:00+01:00', '2025-12-29 06:00', '8:00', '12-24', 'left, until Wed 2025-12-24 08:00'],
  // Over New Year 2027, a Friday: Thu 31 from 12:00, Mon 4 January until 10:00
  ['2026-12-31T12:00+01:00', '2027-01-04 10:00', '6:00', '', 'over, until Thu 2026-12-31 10:00'],
  // Over the leap day: Mon 28, Tue 29 February and Wed 1 March 2028 whole
  ['2028-02-27T12:00+01:00', '2028-03-02 07:00', '24:00', '02-28 02-29 03-01', 'left, until Wed 2028-03-01 08:00'],
]

describe('the time left before a removal', () => {
  it.each(LEFT)('from %s to %s: open %s, whole days “%s”, one working day %s', (...row) => {
    const [now, planned, open, days, rule] = row
    const { removal } = clock(now, planned)
    const minutes = Math.floor((removal?.left?.milliseconds ?? 0) / 60_000)
    expect(removal?.state).toBe('ahead')
    expect(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`).toBe(open)
    expect(removal?.left?.wholeDays.map((day) => day.toString().slice(5)).join(' ')).toBe(days)
    const { isLeft, until = null } = removal?.oneWorkingDay ?? {}
    expect(`${isLeft ? 'left' : 'over'}, until ${wall(until)}`).toBe(rule)
  })

  it.each([
    ['2026-11-24T05:59:59+01:00', '2026-11-24 06:00', 'ahead'],
    ['2026-11-24T06:00:00+01:00', '2026-11-24 06:00', 'past'],
    ['2026-11-25T10:00:00+01:00', '2026-11-24 06:00', 'past'],
    ['2026-11-23T23:59:59+01:00', '2026-11-24', 'ahead'],
    ['2026-11-24T00:00:00+01:00', '2026-11-24', 'that-day'],
    ['2026-11-24T23:59:59+01:00', '2026-11-24', 'that-day'],
    ['2026-11-25T00:00:00+01:00', '2026-11-24', 'past'],
  ])('at %s a removal planned for %s is %s', (now, planned, state) => {
    const { removal } = clock(now, planned)
    expect(removal?.state).toBe(state)
    expect(removal?.left === null).toBe(state !== 'ahead')
  })

  it('is not counted into a year without closing days, and says so', () => {
    const { removal } = clock('2028-12-28T10:00+01:00', '2029-01-03 06:00')
    expect(removal).toMatchObject({ state: 'ahead', left: null, oneWorkingDay: null })
    expect(clock('2024-12-30T10:00+01:00', '2025-01-03 06:00').removal?.left).toBeNull()
  })

  it('counts at the very beginning of the table, where the last moment for one working day is not known', () => {
    const { removal } = clock('2025-01-01T10:00+01:00', '2025-01-02 06:00')
    expect(removal?.left?.milliseconds).toBe(0)
    expect(removal?.oneWorkingDay).toEqual({ isLeft: false, until: null })
  })

  it('names the days until then on which the Court may be closed as well', () => {
    expect(named('2026-12-23T17:00+01:00')).toEqual(['2026-12-24'])
    expect(named('2026-12-24T10:00+01:00')).toEqual(['2026-12-24'])
    expect(named('2026-12-24T17:00+01:00', '2026-12-29')).toEqual(['2026-12-28'])
    expect(named('2026-05-13T10:00+02:00', '2026-05-18 06:00')).toEqual(['2026-05-15'])
    expect(named('2026-11-20T10:00+01:00', '2026-11-24 06:00')).toEqual([])
  })

  it('never grows as time passes, and holds whole days that fit into it', () => {
    const start = Temporal.Instant.from('2025-01-01T00:00Z').epochMilliseconds
    const minute = fc.integer({ min: 0, max: 4 * 365 * 24 * 60 }).map((count) => start + count * 60_000)
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        (at, gap, later) => {
          const removal = { kind: 'moment', at: moment(at + (gap + later) * 60_000) } as const
          const first = clockAt(moment(at), removal).removal?.left
          const second = clockAt(moment(at + gap * 60_000), removal).removal?.left
          if (!first || !second) return
          expect(second.milliseconds).toBeLessThanOrEqual(first.milliseconds)
          expect(first.milliseconds - second.milliseconds).toBeLessThanOrEqual(gap * 60_000)
          expect(first.wholeDays.length * 8 * 3_600_000).toBeLessThanOrEqual(first.milliseconds)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('has one working day left at exactly the moments up to the last one that it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 * 24 * 60 }), (minutes) => {
        const at = Temporal.Instant.from('2026-01-12T00:00Z').add({ minutes })
        const removal = { kind: 'moment', at } as const
        const until = clockAt(at.subtract({ minutes: 1 }), removal).removal?.oneWorkingDay?.until?.toInstant()
        if (!until) throw new Error(`no last moment before ${at.toString()}`)
        expect(clockAt(until, removal).removal?.oneWorkingDay?.isLeft).toBe(true)
        expect(clockAt(until.add({ seconds: 1 }), removal).removal?.oneWorkingDay?.isLeft).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
