import { describe, expect, it } from 'vitest'
import { HOLIDAY_LAWS, HOLIDAY_YEARS, type Feast } from '../../../../src/alerts/clock/holidays.ts'
import { registryDay } from '../../../../src/alerts/clock/registry-day.ts'
import { wordsOf } from '../../../../src/locales/words.ts'

/** Western Easter by the rule of Meeus, Jones and Butcher (Jean Meeus, Astronomical Algorithms, 1991). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

const MOVABLE: readonly (readonly [feast: Feast, daysAfterEaster: number])[] = [
  ['good-friday', -2],
  ['easter-monday', 1],
  ['ascension', 39],
  ['whit-monday', 50],
]
const FIXED: readonly (readonly [feast: Feast, monthAndDay: string])[] = [
  ['new-year', '01-01'],
  ['labour-day', '05-01'],
  ['victory-1945', '05-08'],
  ['national-day', '07-14'],
  ['assumption', '08-15'],
  ['all-saints', '11-01'],
  ['armistice-1918', '11-11'],
  ['christmas', '12-25'],
  ['saint-stephen', '12-26'],
]

describe('the table of closing days', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2021, '2021-04-04'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('is held to a rule that gives the Easter of %i as it was or is kept: %s', (year, date) => {
    expect(easter(year).toString()).toBe(date)
  })

  it('gives the Ascension of 2021 on 13 May, when the Court was closed, and its bridge on the Friday after', () => {
    expect(easter(2021).add({ days: 39 }).toString()).toBe('2021-05-13')
    expect(easter(2021).add({ days: 40 }).dayOfWeek).toBe(5)
  })

  it.each(HOLIDAY_YEARS)(
    'holds for $year the thirteen holidays of Strasbourg, movable ones where Easter puts them',
    (one) => {
      const expected = [
        ...MOVABLE.map(([feast, days]) => ({ feast, date: easter(one.year).add({ days }).toString() })),
        ...FIXED.map(([feast, day]) => ({ feast, date: `${one.year}-${day}` })),
      ].toSorted((a, b) => a.date.localeCompare(b.date))
      expect(one.days.map(({ feast, date }) => ({ feast, date }))).toEqual(expected)
    },
  )

  it('says of every day by which law it is a holiday, with a link and when it was read, and of every year who says so', () => {
    for (const { days, source } of HOLIDAY_YEARS) {
      expect(['court', 'computed']).toContain(source)
      for (const { feast, law } of days) {
        expect(law).toBe(feast === 'good-friday' || feast === 'saint-stephen' ? 'alsace' : 'france')
        expect(HOLIDAY_LAWS[law].url).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//)
        expect(HOLIDAY_LAWS[law].read).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
  })

  it('has a name for every day in every language', () => {
    for (const language of ['en', 'ru'] as const)
      for (const { feast } of HOLIDAY_YEARS.flatMap(({ days }) => days))
        expect(wordsOf(language).has(`closed-day-${feast}`)).toBe(true)
  })

  it.each([
    ['2026-05-15', 'the Friday after Ascension', true],
    ['2026-07-13', 'the Monday before 14 July, a Tuesday', true],
    ['2026-12-24', 'Christmas Eve', true],
    ['2026-12-28', 'between Christmas and New Year', true],
    ['2026-12-31', 'New Year’s Eve', true],
    ['2025-01-02', 'the day after New Year', true],
    ['2026-05-13', 'the Wednesday before Ascension', false],
    ['2026-11-23', 'a Monday like any other', false],
    ['2026-11-12', 'the Thursday after 11 November, a Wednesday', false],
  ])('warns that the Court may be closed on %s (%s): %s', (date, _, mayBeClosed) => {
    expect(registryDay(Temporal.PlainDate.from(date))).toEqual({ kind: 'working', mayBeClosed })
  })

  it('says of a year that it does not hold that it does not know', () => {
    expect(registryDay(Temporal.PlainDate.from('2024-12-25'))).toEqual({ kind: 'unknown' })
    expect(registryDay(Temporal.PlainDate.from('2029-03-05'))).toEqual({ kind: 'unknown' })
  })
})
