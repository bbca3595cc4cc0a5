import { describe, expect, test } from 'vitest'
import { nameIndex } from '../../../knowledge/names/name-index.ts'
import type { NamedPerson } from '../../../knowledge/names/named-person.ts'
import { exileIndex, indexOf } from './recorded-exiles.ts'

type Pair = readonly [recorded: string, asked: string]

const outcomeOf = ([recorded, asked]: Pair): string => indexOf(recorded).lookUp(asked).outcome

const spelt = (...names: string[]): NamedPerson => ({
  id: 'per-invented',
  origin: 'TJ',
  sex: null,
  spellings: names.map((name) => ({ name, seenIn: null })),
})

describe('someone with another given name is never shown as the person on record', () => {
  test.each<Pair>([
    ['Zafar Hoshimov', 'Safar Hoshimov'],
    ['Safar Kenjaev', 'Zafar Kenjaev'],
    ['Nosir Kenjaev', 'Nozir Kenjaev'],
    ['Maksud Toshev', 'Maksat Toshev'],
    ['Akhmad Hoshimov', 'Mahmad Hoshimov'],
    ['Alma Bekturova', 'Elmas Bekturova'],
    ['Zhanara Bektur', 'Zhanna Bektur'],
    ['Alisher Toshev', 'Ali Toshev'],
  ])('%s is not found as %s', (recorded, asked) => {
    expect(outcomeOf([recorded, asked])).not.toBe('sure')
  })

  test.each<Pair>([
    ['Murod Hoshimov', 'Murad Hoshimov'],
    ['Safar Hoshimov', 'Sapar Hoshimov'],
    ['Nasim Hoshimov', 'Nasimjon Hoshimov'],
    ['Насимджон Хошимов', 'Насим Хошимов'],
    ['Umed Hoshimov', 'Умид Хошимов'],
    ['Elena Bekturova', 'Лена Бектурова'],
    ['Gulnora Bekturova', 'Гуля Бектурова'],
    ['Muhammad Hoshimov', 'Mahmad Hoshimov'],
    ['Sharofiddin Kenjaev', 'Шароф Кенжаев'],
    ['Zuhra Kenjaeva', 'Zuhro Kenjaeva'],
  ])('%s is still found under another form of that given name, %s', (recorded, asked) => {
    expect(outcomeOf([recorded, asked])).toBe('sure')
  })

  test('a given name that the record has among its spellings is that person’s', () => {
    const asked = 'Safar Hoshimov'
    expect(nameIndex([spelt('Zafar Hoshimov', 'Сафар Хошимов')]).lookUp(asked).outcome).toBe('sure')
    expect(nameIndex([spelt('Zafar Hoshimov', 'Зафар Хошимов')]).lookUp(asked).outcome).toBe('list')
  })
})

describe('a father is never shown as his son, nor a son as his father', () => {
  test.each<Pair>([
    ['Sobir Olim', 'Olim Sobirov'],
    ['Sobir Olim', 'Олим Собиров'],
    ['Sobiri Olim', 'Olim Sobirzoda'],
    ['Bakyt Asanov', 'Asan Bakyt uulu'],
    ['Bakyt Asanov', "Asan Bakyt o'g'li"],
    ['Jamshed Rahmonzoda', 'Rahmon Jamshedzoda'],
  ])('%s is not found as %s', (recorded, asked) => {
    expect(outcomeOf([recorded, asked])).not.toBe('sure')
  })

  test('a spelling on record without the family ending does not turn father and son round', () => {
    const index = nameIndex([spelt('Sobirjon Olimov', 'Sobirjon Olim', 'Собирҷон Олим')])
    expect(index.lookUp('Olim Sobirjonov').outcome).not.toBe('sure')
    expect(index.lookUp('Olimov Sobirjon').outcome).toBe('sure')
    expect(index.lookUp('Sobirjon Olimzoda').outcome).toBe('sure')
  })

  test.each<Pair>([
    ['Bakyt Asanov', 'Bakyt Asan uulu'],
    ['Bakyt Asan uulu', 'Asan uulu Bakyt'],
    ['Sobir Olimi', 'Olimov Sobir'],
    ['Рахмон Барно Эмомалиевна', 'Барно Рахмонова'],
  ])('%s is still found as %s', (recorded, asked) => {
    expect(outcomeOf([recorded, asked])).toBe('sure')
  })
})

describe('the other sex is another person', () => {
  test.each<Pair>([
    ['Karim Shahobuddin', 'Karima Shahobuddina'],
    ['Parviz Kenjaev', 'Parviza Kenjaev'],
    ['Nasim Kenjaev', 'Nasima Kenjaeva'],
    ['Zamira Kenjaeva', 'Zamir Kenjaev'],
    ['Lochin Kenjaev', 'Lochina Kenjaeva'],
  ])('%s is not found as %s', (recorded, asked) => {
    expect(outcomeOf([recorded, asked])).not.toBe('sure')
  })
})

describe('a family name alone', () => {
  test.each(['Kenjaeva', 'Кенжаева'])('«%s» of the other sex offers the man and does not pick him', (asked) => {
    expect(indexOf('Parviz Kenjaev').lookUp(asked)).toMatchObject({
      outcome: 'list',
      matches: [{ id: 'Parviz Kenjaev' }],
    })
  })

  test.each(['Murodov', 'Муродов', 'Murodzoda', 'Sattorov', 'Yusufov'])(
    '«%s», made of a given name, offers its one bearer and does not pick him',
    (asked) => {
      const recorded = `Lochin ${asked}`
      expect(indexOf(recorded).lookUp(asked)).toMatchObject({ outcome: 'list', matches: [{ id: recorded }] })
    },
  )

  test('that is rare is the one who bears it', () => {
    expect(exileIndex.lookUp('Гадоев').outcome).toBe('sure')
  })
})

test.each(['Абдулла Бухари', 'Абдуллах Бухари', 'Бухари Абдулла', 'Abdulla Bukhari'])(
  'a name of origin is a family name in either script: «%s»',
  (asked) => {
    expect(exileIndex.findIn(asked)).toMatchObject([
      { outcome: { outcome: 'sure', match: { id: 'per-abdullah-bukhari' } } },
    ])
  },
)

const readAs = (text: string, place: string): number =>
  exileIndex.findIn(text, [{ start: text.indexOf(place), end: text.length }]).filter(({ words }) => words === text)
    .length

test('a name of origin after a given name is read though it looks like a city; a country after one is not', () => {
  expect(readAs('Абдулла Бухари', 'Бухари')).toBe(1)
  expect(readAs('Абдулла Турции', 'Турции')).toBe(0)
})
