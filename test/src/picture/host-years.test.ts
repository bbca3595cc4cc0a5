import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIndex } from '../../../knowledge/names/name-index.ts'
import { ORIGINS, type Origin } from '../../../knowledge/records/fields.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { hostCard } from '../../../knowledge/removals/host-card.ts'
import { searchIndex } from '../../../knowledge/search/search-index.ts'
import { answering } from '../../../src/answers/answering.ts'
import { hostYears } from '../../../src/answers/host/host-years.ts'
import { understand } from '../../../src/ask/understand.ts'
import { removalsIn, type ChartSpec } from '../../../src/picture/chart-spec.ts'
import { yearsChart } from '../../../src/picture/years-chart.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import { anyIncidents } from '../../knowledge/removals/any-records.ts'
import { madeUpIncident, madeUpRecords } from '../../knowledge/removals/made-up-records.ts'
import { records as shipped } from '../shipped-bot.ts'

const TODAY = '2026-11-21'
const nobody = nameIndex([])
const nothing = searchIndex(madeUpRecords({}))

function cardAndYears(records: RecordSet, host: string, origin: Origin | null, language: ReplyLanguage = 'en') {
  const knowledge = { records, today: TODAY, names: nobody, search: nothing }
  const query = understand({ text: `/host ${host}`, privacy: 'direct', from: 'test', language }, knowledge)
  const card = hostCard({ host, origin, today: TODAY }, records)
  return { card, spec: hostYears(answering(query, knowledge), card) }
}

const yearsOf = (spec: ChartSpec) => spec.years.map(({ year }) => year)
const removals = (spec: ChartSpec) => spec.years.reduce((sum, { counts }) => sum + removalsIn(counts), 0)

describe('the years of a host card', () => {
  it('count removal events, so that one flight with seventeen people is one', () => {
    const flight = madeUpIncident({ id: 'inc-flight', date: '2025-04', unnamedPersons: 17 })
    const { spec } = cardAndYears(madeUpRecords({ incidents: [flight] }), 'PL', 'TJ')
    expect(spec.years.map(({ counts, inWords }) => [counts.deportation, inWords])).toEqual([
      [1, '1 deportation'],
      [0, 'none on record'],
    ])
  })

  it('count detentions and arrests together, apart from removals, and no other act', () => {
    const types = ['detention', 'arrest', 'extradition-request', 'threat'] as const
    const incidents = types.map((type) => madeUpIncident({ id: `inc-${type}`, type, date: '2026-02' }))
    const { spec } = cardAndYears(madeUpRecords({ incidents }), 'PL', 'TJ')
    expect(spec.years[0]?.counts).toEqual({ deportation: 0, extradition: 0, rendition: 0, detention: 2 })
    expect(spec.years[0]?.inWords).toBe('2 detentions or arrests')
  })

  it('leave out no year between the first and that of the data date', () => {
    const { spec } = cardAndYears(
      madeUpRecords({ incidents: [madeUpIncident({ id: 'inc-old', date: '2021' })] }),
      'PL',
      'TJ',
    )
    expect(yearsOf(spec)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026'])
    expect(spec.title).toMatch(/, 2021–2026$/)
  })

  it('say how many events have no date, and put them in no year', () => {
    const undated = madeUpIncident({ id: 'inc-undated', date: null, type: 'rendition' })
    const { spec } = cardAndYears(madeUpRecords({ incidents: [undated] }), 'PL', 'TJ')
    expect(spec.years).toEqual([])
    expect(spec.undatedNote).toBe('Without a date, so in no bar: 1 rendition.')
  })

  it('do not count a removal that was stopped', () => {
    const outcome = { type: 'removal-stopped', sentenceYears: null, date: null, note: '' } as const
    const { spec } = cardAndYears(
      madeUpRecords({ incidents: [madeUpIncident({ id: 'inc-stopped', outcome })] }),
      'PL',
      'TJ',
    )
    expect(spec.years).toEqual([])
  })

  it('are none for a country without a record, which is said and called nothing else', () => {
    const { spec } = cardAndYears(madeUpRecords({}), 'NO', 'TM', 'ru')
    expect(spec.years).toEqual([])
    expect(yearsChart(spec).alt).toBe(
      'Норвегия → Туркменистан: высылки и задержания в записях: в записях нет. Данные на 21 ноября 2026.',
    )
  })

  it('speak Russian with its plurals', () => {
    const incidents = [1, 2].map((day) =>
      madeUpIncident({ id: `inc-${day}`, type: 'extradition', date: `2026-02-0${day}` }),
    )
    const { spec } = cardAndYears(madeUpRecords({ incidents }), 'PL', 'TJ', 'ru')
    expect(spec.years[0]?.inWords).toBe('2 экстрадиции')
    expect(spec.labels.deportation).toBe('депортация')
  })

  it('carry the fixed sentence that this is not one person’s risk', () => {
    expect(cardAndYears(madeUpRecords({}), 'PL', 'TJ').spec.caveat).toContain('not a person’s risk')
  })

  it('of every shipped host and origin count what its card counts, and name nobody', () => {
    const names = shipped.persons.flatMap(({ name }) => (name.includes(' ') ? [name] : []))
    for (const host of new Set(shipped.incidents.map((act) => act.host))) {
      for (const origin of [null, ...ORIGINS]) {
        const { card, spec } = cardAndYears(shipped, host, origin)
        expect({ host, origin, events: removals(spec) + card.counts.undated }).toEqual({
          host,
          origin,
          events: card.counts.events,
        })
        const { svg } = yearsChart(spec)
        expect(names.filter((name) => svg.includes(name))).toEqual([])
      }
    }
  })

  it('of any records count each event once: in its year, or in the note', () => {
    fc.assert(
      fc.property(anyIncidents, fc.constantFrom('TJ', 'UZ', null), (incidents, origin) => {
        const { card, spec } = cardAndYears(madeUpRecords({ incidents }), 'PL', origin)
        expect(removals(spec)).toBe(card.counts.events - card.counts.undated)
        for (const kind of ['deportation', 'extradition', 'rendition'] as const) {
          const inYears = spec.years.reduce((sum, { counts }) => sum + counts[kind], 0)
          expect(inYears).toBeLessThanOrEqual(card.counts.byType[kind])
        }
        expect(card.counts.undated > 0 && spec.undatedNote === undefined).toBe(false)
        expect(yearsOf(spec)).toEqual(yearsOf(spec).toSorted())
        expect(new Set(yearsOf(spec)).size).toBe(spec.years.length)
      }),
    )
  })
})
