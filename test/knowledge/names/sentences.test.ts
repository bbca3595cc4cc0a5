import { describe, expect, test } from 'vitest'
import { matchesOf } from '../../eval/name-doors.ts'
import { exileIndex } from './recorded-exiles.ts'

const findings = (text: string): { words: string; outcome: string; ids: string[] }[] =>
  exileIndex.findIn(text).map(({ words, outcome }) => ({
    words,
    outcome: outcome.outcome,
    ids: matchesOf(outcome).map(({ id }) => id),
  }))

test.each([
  ['is Икромов Фаррух still in prison?', 'Икромов Фаррух', 'per-farrukh-ikromov'],
  ['any news on Abdullo Shamsidin, the one deported from germany', 'Abdullo Shamsidin', 'per-abdullohi-shamsiddin'],
  ['co z Sorbonem Abdurachimzodą?', 'Sorbonem Abdurachimzodą', 'per-sorbon-abdurahimzoda'],
  ['Obidxon qori Nazarov haqida', 'Obidxon qori Nazarov', 'per-obidkhon-qori-nazarov'],
  ['Izatullo kholov (moscow, center for tajiks)', 'Izatullo kholov', 'per-izzat-amon'],
  ['Parviz Zoirzoda nice france', 'Parviz Zoirzoda', 'per-parviz-zoirov'],
  ['shohnaimi karim irpt greece', 'shohnaimi karim', 'per-mirzorakhim-kuzov'],
  ['алишер сахатов блогер', 'алишер сахатов', 'per-alisher-sakhatov'],
  ['Муҳиддин Кабирӣ', 'Муҳиддин Кабирӣ', 'per-muhiddin-kabiri'],
  ['депортация Шалабаевой из Италии', 'Шалабаевой', 'per-alma-shalabayeva'],
  ['что известно про Шарофиддина Гадоева', 'Шарофиддина Гадоева', 'per-sharofiddin-gadoev'],
  ['Dilmurod Ergaschews Abschiebung', 'Dilmurod Ergaschews', 'per-dilmurod-ergashev'],
  ['Tilekmat Kudaibergen uulu', 'Tilekmat Kudaibergen uulu', 'per-tilekmat-kurenov'],
  ['Farhad Meymankulyyev??', 'Farhad Meymankulyyev', 'per-farhat-meymankuliev'],
])('«%s» is about the one person named in it', (text, words, id) => {
  expect(findings(text)).toEqual([{ words, outcome: 'sure', ids: expect.arrayContaining([id]) }])
  expect(findings(text)[0]?.ids[0]).toBe(id)
})

test.each([
  ['Dzhurayev taken from moscow', ['per-nizomkhon-juraev', 'per-savriddin-juraev']],
  ['odinaev tajik opposition', ['per-ehson-odinaev', 'per-farhod-odinaev', 'per-vaisiddin-odinaev']],
  ['Scharipow', ['per-asliddin-sharifov', 'per-karomat-sharipov', 'per-namunjon-sharipov', 'per-nasimjon-sharifov']],
  ['ссылка на дело Каримова (54219/08)', ['per-abdumutallib-karimov', 'per-zafar-karimov']],
])('«%s» gives a list of all who bear the family name', (text, ids) => {
  const [found] = findings(text)
  expect(found?.outcome).toBe('list')
  expect(found?.ids.toSorted()).toEqual(ids)
})

test.each([
  'looking for Gulnora Ismatova, tajik, maybe in poland',
  'Muhammadali Shamsiddinov',
  'Тимур Касымбеков Алматы',
  'Нодира Саидова, студентка',
  'vepa ismatov',
  'is Murat Sadykov in jail',
])('«%s» names nobody on record, whoever shares the family name', (text) => {
  expect(findings(text).map(({ outcome }) => outcome)).toEqual(['none'])
})

test('a father’s name borne as family name is a list, never one person', () => {
  expect(findings("any news on shamsiddin's case")).toEqual([
    { words: "shamsiddin's", outcome: 'list', ids: ['per-abdullohi-shamsiddin'] },
  ])
})

const firstIds = (text: string): string[] => findings(text).flatMap(({ ids }) => ids.slice(0, 1))

describe('several names in one message', () => {
  test('are found each for itself, with commas, semicolons or nothing between', () => {
    const three = ['per-farrukh-ikromov', 'per-suhrob-zafar', 'per-hizbullo-shovalizoda']
    expect(firstIds('look up: Farrukh Ikromov; Suhrob Zafar; Hizbullo Shovalizoda')).toEqual(three)
    expect(firstIds('Farrukh Ikromov, Suhrob Zafar, Hizbullo Shovalizoda')).toEqual(three)
    expect(firstIds('Rustam Mamatkulov Zainiddin Askarov')).toEqual(['per-rustam-mamatkulov', 'per-zainiddin-askarov'])
    expect(firstIds('Фарход Одинаев ва Эҳсон Одинаев')).toEqual(['per-farhod-odinaev', 'per-ehson-odinaev'])
  })

  test('ten names at once are all found', () => {
    const text =
      'Farrukh Ikromov, Suhrob Zafar, Hizbullo Shovalizoda, Bilol Qurbonaliev, Parviz Zoirov, Sobir Valiev, Alisher Sakhatov, Muhiddin Kabiri, Dilmurod Ergashev, Alma Shalabayeva'
    expect(findings(text).filter(({ outcome }) => outcome === 'sure')).toHaveLength(10)
  })
})

test.each([
  'deportations from Germany to Tajikistan since 2020',
  'how many people were extradited from Russia to Uzbekistan',
  'кого выслали из Польши в этом году',
  'cases where ECtHR found a violation of article 3',
  'host card for Turkey',
  'Jordan',
  '20999/14',
  'OVG NRW 18 B 74/25',
  '',
])('«%s» holds no name', (text) => {
  expect(findings(text)).toEqual([])
})

test('a stretch already read as a place is not read as a name', () => {
  const text = 'Karimov in Sharipov'
  const start = text.indexOf('Sharipov')
  expect(exileIndex.findIn(text, [{ start, end: text.length }]).map(({ words }) => words)).toEqual(['Karimov'])
})

test('a mention says where in the text it stands', () => {
  const text = 'is Икромов Фаррух still in prison?'
  const [found] = exileIndex.findIn(text)
  expect(text.slice(found?.start, found?.end)).toBe('Икромов Фаррух')
})
