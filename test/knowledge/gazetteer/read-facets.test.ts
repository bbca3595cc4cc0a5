import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFacets } from '../../../knowledge/gazetteer/read-facets.ts'
import { isPossibleDate } from '../../../knowledge/records/record-date.ts'
import { shippedRecords } from '../removals/shipped-records.ts'
import messages from './messages.json' with { type: 'json' }

const records = shippedRecords()
const known = { groups: records.groups, today: '2026-11-21' }

/** Messages as lawyers, NGO workers and volunteers write them. Facets left out must be read as empty; `wanted`, `courts` and `measure` are looked at where given. */
test.each(messages)('in $language «$text» is read as meant', (message) => {
  const reading = readFacets(message.text, known)
  const { groups, types, from, to, outcome, provisions } = reading.facets
  expect({ groups, types: new Set(types), from, to, outcome, provisions }).toEqual({
    groups: message.groups ?? [],
    types: new Set(message.types),
    from: message.from ?? null,
    to: message.to ?? null,
    outcome: message.outcome ?? null,
    provisions: message.provisions ?? [],
  })
  const { wanted, courts, measure } = message
  const asked = Object.entries({ wanted, courts, measure }).filter(([, value]) => value !== undefined)
  expect(reading).toMatchObject(Object.fromEntries(asked))
})

test('no name of a person on record is read as an act, an outcome, a group, a court, a date or a figure', () => {
  const names = records.persons.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)])
  const misread = [...names, ...names.map((name) => name.toLowerCase())].filter((name) =>
    readFacets(name, known).used.some(({ as }) => as !== 'place'),
  )
  expect(misread).toEqual([])
})

describe('the state of a group', () => {
  test.each([
    ['IRPT members forcibly returned', ['TJ']],
    ['ДВК экстрадиция', ['KZ']],
    ['Kloop journalists in Poland', ['KG']],
    ['Mitglieder der Gruppe 24 in Deutschland', ['TJ']],
  ])('stands for its people where an act or a host is asked about: «%s»', (text, origins) => {
    expect(readFacets(text, known).facets.origins).toEqual(origins)
  })

  test.each([
    'when was the IRPT banned',
    'Was ist Erk (Usbekistan)?',
    'Temirov Live что это',
    'Group 24 of Tajikistan, who are they',
  ])('narrows nothing where the group itself is asked about: «%s»', (text) => {
    expect(readFacets(text, known).facets).toMatchObject({ hosts: [], origins: [] })
  })

  test('is left open for a religious movement of many states', () => {
    expect(readFacets('Hizb ut-Tahrir members deported from Russia', known).facets.origins).toEqual([])
  })

  test('gives way to a state that is named', () => {
    expect(readFacets('Hizb ut-Tahrir members deported from Russia to Kyrgyzstan', known).facets.origins).toEqual([
      'KG',
    ])
  })
})

describe('a state beside its court', () => {
  test.each([
    ['верховный суд беларуси, таджики', ['BY']],
    ['did a court in Greece refuse extradition to Tajikistan', ['GR']],
    ['german courts on tajik assurances', ['DE']],
  ])('is the host: «%s»', (text, hosts) => {
    const { facets, elsewhere } = readFacets(text, known)
    expect(facets.hosts).toEqual(hosts)
    expect(elsewhere).toEqual([])
  })

  test('is none for an international court: Strasbourg is not France', () => {
    expect(readFacets('strasbourg on extradition to Tajikistan', known).facets.hosts).toEqual([])
  })
})

describe('what was read of a message', () => {
  test('leaves the name of a person over', () => {
    const text = 'Farhod Rustamov, IRPT, deported from Poland in 2019 and jailed'
    const { used } = readFacets(text, known)
    expect(used.map(({ start, end, as }) => [text.slice(start, end), as])).toEqual([
      ['IRPT', 'group'],
      ['deported', 'type'],
      ['Poland', 'place'],
      ['2019', 'date'],
      ['jailed', 'outcome'],
    ])
  })

  test('keeps words that were looked at and said nothing', () => {
    expect(readFacets('when was the group refused registration', known).used).toEqual([])
  })
})

const WORDS = [...messages.map(({ text }) => text), '71386/10', '§', '(', '39', '2023-', '«', '-х']

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((parts) => parts.join(' ')),
)

test('any text gives a reading whose ranges lie within it, in order and apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { start, end } of readFacets(text, known).used) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})

test('a range that contradicts itself stays one, so that it finds nothing instead of everything', () => {
  expect(readFacets('deported from Germany since 2025 until 2010', known).facets).toMatchObject({
    from: '2025',
    to: '2010',
  })
  expect(readFacets('deportations in 2031', known).facets).toMatchObject({ from: '2031', to: '2031' })
})

test('any text gives dates of the calendar', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { from, to } = readFacets(text, known).facets
      const dates = [from, to].filter((date) => date !== null)
      expect(dates.filter((date) => !isPossibleDate(date))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('letter case and the way apostrophes are typed change no reading of lower-case words', () => {
  const plain = readFacets("Turkiyadan O'zbekistonga deportatsiya qilingan", known)
  for (const text of [
    'Turkiyadan O‘zbekistonga deportatsiya qilingan',
    'TURKIYADAN OʻZBEKISTONGA DEPORTATSIYA QILINGAN',
  ]) {
    expect(readFacets(text, known).facets).toEqual(plain.facets)
  }
})
