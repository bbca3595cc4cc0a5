import { describe, expect, it } from 'vitest'
import type { Incident } from '../../../../knowledge/records/incident.ts'
import type { RecordLists } from '../../../../knowledge/records/record-set.ts'
import { fateTasks } from '../../../../src/alerts/events/fate-tasks.ts'
import { ACT, PERSON, records } from '../invented-records.ts'

const REMOVAL: Incident = { ...ACT, id: 'inc-removal', type: 'deportation', date: '2026-10-01' }

function asked(removal: Partial<Incident>, today: string, lists: Partial<RecordLists> = {}) {
  const incidents = [{ ...REMOVAL, ...removal }, ...(lists.incidents ?? [])]
  return fateTasks(records({ ...lists, incidents }), today).map(({ days, persons }) => [days, persons])
}

describe('a removal of whose people nobody has heard', () => {
  it.each([
    ['2026-10-30', []],
    ['2026-10-31', [[30, ['per-one']]]],
    ['2026-12-29', [[30, ['per-one']]]],
    ['2026-12-30', [[90, ['per-one']]]],
    ['2027-10-01', [[365, ['per-one']]]],
    ['2031-01-01', [[365, ['per-one']]]],
  ])('is asked after on %s: %j', (today, tasks) => {
    expect(asked({}, today)).toEqual(tasks)
  })

  it('known to the month is counted from its end', () => {
    expect(asked({ date: '2026-09' }, '2026-10-29')).toEqual([])
    expect(asked({ date: '2026-09' }, '2026-10-30')).toEqual([[30, ['per-one']]])
  })

  it('without a date is as old as its first report', () => {
    expect(asked({ date: null }, '2026-12-19')).toEqual([])
    expect(asked({ date: null }, '2026-12-20')).toEqual([[30, ['per-one']]])
  })

  it('that names nobody is asked after too', () => {
    expect(asked({ persons: [], unnamedPersons: 3 }, '2026-11-21')).toEqual([[30, []]])
  })
})

const known = (asOf: string) => ({
  persons: [{ ...PERSON, status: { ...PERSON.status, value: 'imprisoned-at-home' as const, asOf } }],
})

describe('nobody is asked after', () => {
  it('whose fate an act at home tells, but those removed with them are', () => {
    const sentence: Incident = { ...ACT, id: 'inc-s', type: 'conviction-after-return', host: 'TJ', date: '2026-10-20' }
    expect(asked({}, '2026-11-21', { incidents: [sentence] })).toEqual([])
    expect(asked({ persons: ['per-one', 'per-two'] }, '2026-11-21', { incidents: [sentence] })).toEqual([
      [30, ['per-two']],
    ])
  })

  it('whose status since the removal is known; one from before says nothing', () => {
    expect(asked({}, '2026-11-21', known('2026-10-05'))).toEqual([])
    expect(asked({}, '2026-11-21', known('2026-09-05'))).toEqual([[30, ['per-one']]])
  })

  it('whose removal is still to come or was stopped', () => {
    expect(asked({ date: null, scheduledFor: '2026-12-24' }, '2026-11-21')).toEqual([])
    const stopped = { type: 'removal-stopped', sentenceYears: null, date: null, note: '' } as const
    expect(asked({ outcome: stopped }, '2026-11-21')).toEqual([])
  })
})
