import { describe, expect, test } from 'vitest'
import { messageWords } from '../../../../knowledge/gazetteer/message-words.ts'
import type { PlaceReading } from '../../../../knowledge/gazetteer/places/place-reading.ts'
import { readPlaces } from '../../../../knowledge/gazetteer/places/read-places.ts'
import { actsOf } from './acts-of.ts'
import { ENGLISH_CASES } from './english-cases.ts'
import { MORE_CASES } from './more-cases.ts'
import { GERMAN_CASES, POLISH_CASES, TAJIK_CASES, UZBEK_CASES } from './other-cases.ts'
import { RUSSIAN_CASES } from './russian-cases.ts'

function read(text: string): PlaceReading {
  const words = messageWords(text)
  return readPlaces(words, actsOf(words))
}

const codes = (list: string): readonly string[] => (list === '' ? [] : list.split(','))

describe.each([
  { language: 'English', cases: ENGLISH_CASES },
  { language: 'Russian', cases: RUSSIAN_CASES },
  { language: 'German', cases: GERMAN_CASES },
  { language: 'Polish', cases: POLISH_CASES },
  { language: 'Uzbek', cases: UZBEK_CASES },
  { language: 'Tajik', cases: TAJIK_CASES },
  { language: 'any language', cases: MORE_CASES },
])('the states of a message in $language', ({ cases }) => {
  for (const [text, hosts, origins, elsewhere = ''] of cases) {
    test(`«${text}» asks of hosts [${hosts}], origins [${origins}], elsewhere [${elsewhere}]`, () => {
      const reading = read(text)
      expect({ hosts: reading.hosts, origins: reading.origins, elsewhere: reading.elsewhere }).toEqual({
        hosts: codes(hosts),
        origins: codes(origins),
        elsewhere: codes(elsewhere),
      })
    })
  }
})

describe('what is told of each place', () => {
  test('an ethnic group is shown as such and is no origin', () => {
    expect(read('ethnic Uzbeks extradited to Kyrgyzstan').mentions).toEqual([
      { first: 1, last: 1, codes: ['UZ'], form: 'nationality', role: 'ethnic' },
      { first: 4, last: 4, codes: ['KG'], form: 'country', role: 'origin' },
    ])
  })

  test('a name of several words is one mention', () => {
    expect(read('из Объединенных Арабских Эмиратов в Таджикистан').mentions).toEqual([
      { first: 1, last: 3, codes: ['AE'], form: 'country', role: 'host' },
      { first: 5, last: 5, codes: ['TJ'], form: 'country', role: 'origin' },
    ])
  })

  test('a city beside its country plays the part of the country', () => {
    const { mentions } = read('deported to Dushanbe, Tajikistan from Istanbul, Turkey')
    expect(mentions.map(({ form, role }) => `${form} ${role}`)).toEqual([
      'city origin',
      'country origin',
      'city host',
      'country host',
    ])
  })

  test('the European Court is no place', () => {
    expect(read('European Court of Human Rights').mentions.map(({ role }) => role)).toEqual(['ignored'])
  })

  test('a state that is only excluded is not a host', () => {
    expect(read('tajiks deported from anywhere except Russia').mentions.at(-1)).toMatchObject({
      codes: ['RU'],
      role: 'ignored',
    })
  })
})

describe('regions', () => {
  test.each([
    ['EU states that deported tajiks', 'EU', 27],
    ['страны Евросоюза, высылка таджиков', 'EU', 27],
    ['EU-Staaten Abschiebung Tadschiken', 'EU', 27],
    ['państwa UE wobec Tadżyków', 'EU', 27],
    ['Europe: deportations to Tajikistan', 'Europe', 46],
    ['из стран СНГ в Узбекистан', 'CIS', 10],
    ['Schengen states and uzbeks', 'Schengen', 29],
    ['tajiks in the Persian Gulf', 'Gulf', 6],
  ] as const)('«%s» means the states of %s', (text, region, count) => {
    const reading = read(text)
    expect(reading.regions).toEqual([region])
    expect(reading.hosts).toHaveLength(count)
  })

  test('Russia is not among the states of Europe, which it left as a member of the Council', () => {
    expect(read('deportations from Europe to Tajikistan').hosts).not.toContain('RU')
  })

  test('people from Central Asia are from any of the five: no origin is singled out', () => {
    expect(read('exiles from Central Asia in Turkey')).toMatchObject({
      hosts: ['TR'],
      origins: [],
      regions: ['CentralAsia'],
    })
  })
})

describe('names of people', () => {
  test.each([
    'Nursultan Davronov',
    'Жакыпов Нурсултан',
    'Isroil Kholdorov',
    'Рустам Узбеков',
    'Georgi Chadov',
    'Malik Jordan',
    'Мали Дания',
    'Iranbek Turkmenbayev',
  ])('«%s» is read as no place', (name) => {
    expect(read(name).mentions).toEqual([])
  })
})
