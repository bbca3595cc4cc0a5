import { describe, expect, test } from 'vitest'
import type { NameOutcome } from '../../../knowledge/names/name-outcome.ts'
import { indexOf } from './recorded-exiles.ts'

type Pair = readonly [recorded: string, asked: string]

/** Invented people whose names are near each other and who are not the same: brothers, namesakes, fathers and sons. */
const TWO_PEOPLE: readonly Pair[] = [
  // One family name, two brothers or sisters.
  ['Зафар Матюсупов', 'Зафаржон Матякубов'],
  ['Рахим Джонибеков', 'Карим Джонибеков'],
  ['Anvar Tillaev', 'Anzor Tillaev'],
  ['Bahrom Sotiboldiev', 'Bahodir Sotiboldiev'],
  ['Умар Кенжаев', 'Умид Кенжаев'],
  ['Фируз Содиков', 'Фирдавс Содиков'],
  ['Шухрат Нуралиев', 'Шукур Нуралиев'],
  ['Sabina Yormatova', 'Sabohat Yormatova'],
  ['Нигора Хамраева', 'Нигина Хамраева'],
  ['Мадина Артыкова', 'Малика Артыкова'],
  ['Ойбек Турдыев', 'Отабек Турдыев'],
  ['Jasur Ochilov', 'Jahon Ochilov'],
  ['Дилшод Пирматов', 'Дилёр Пирматов'],
  ['Сардор Хидиров', 'Санжар Хидиров'],
  ['Абдулазиз Тогаев', 'Абдулхамид Тогаев'],
  ['Мухаммадсолех Гулов', 'Мухаммадали Гулов'],
  ['Саидмурод Гайратов', 'Саидакбар Гайратов'],
  ['Нурсултан Эсенбеков', 'Нургазы Эсенбеков'],
  ['Айбек Сыдыков', 'Алибек Сыдыков'],
  ['Канат Жолдошев', 'Канатбек Жолдошбаев'],
  // One given name, two families.
  ['Тимур Рахимов', 'Тимур Каримов'],
  ['Фаррух Рахмонов', 'Фаррух Рахимов'],
  ['Сухроб Турсунов', 'Сухроб Тургунов'],
  ['Anvar Yuldashev', 'Anvar Eshonov'],
  ['Мансур Хасанов', 'Мансур Хусаинов'],
  ['Далер Назаров', 'Далер Назришоев'],
  ['Bakhtiyor Nematov', 'Bakhtiyor Nazarov'],
  ['Рустам Саттаров', 'Рустам Султонов'],
  ['Азиз Кадыров', 'Азиз Бадыров'],
  ['Азамат Шодиев', 'Азамат Шерматов'],
  ['Фарход Хамидов', 'Фарход Хакимов'],
  ['Ильхом Саидов', 'Ильхом Саидмурадов'],
  ['Serdar Atayev', 'Serdar Annayev'],
  ['Гульнора Собирова', 'Гульнора Шокирова'],
  ['Марат Токтосунов', 'Марат Токтогулов'],
  ['Умед Каюмов', 'Умед Камолов'],
  // A father and a son: the one's given name is the other's family name or patronymic.
  ['Назар Тошматов', 'Тошмат Назаров'],
  ['Олим Салимов', 'Салим Олимов'],
  ['Шариф Ганиев', 'Гани Шарифов'],
  ['Юсуф Давлатов', 'Давлат Юсупов'],
  ['Карим Аминов', 'Амин Каримов'],
  ['Рашид Сафаров Каримович', 'Карим Сафаров Рашидович'],
  ['Алишер Бобоев Рустамович', 'Рустам Бобоев Алишерович'],
  ['Одил Мирзоев Хасанович', 'Одил Мирзоев Рахимович'],
  // Husband and wife, brother and sister.
  ['Фарид Мусоев', 'Фарида Мусоева'],
  ['Азиз Холов', 'Азиза Холова'],
  ['Зариф Эргашев', 'Зарифа Эргашева'],
  ['Латиф Норов', 'Латофат Норова'],
  // One sound apart, and two names.
  ['Халим Достиев', 'Олим Достиев'],
  ['Halim Dostiev', 'Salim Dostiev'],
  ['Карим Содиров', 'Карим Собиров'],
  ['Алим Жураев', 'Азим Жураев'],
  ['Нодир Тураев', 'Кодир Тураев'],
  ['Шакир Алымов', 'Закир Алымов'],
  ['Тахир Вахобов', 'Захир Вахобов'],
]

/** One sound apart, and now one name in two spellings, now two: where only one is on record, that one is shown with its spelling. */
const ONE_NAME_OR_TWO: readonly Pair[] = [
  ['Мурат Оразгулыев', 'Мурад Оразгулыев'],
  ['Bolat Sarsenov', 'Bulat Sarsenov'],
  ['Тимур Хашимов', 'Темур Хашимов'],
  ['Karomat Sharifov', 'Karomat Sharipov'],
  ['Амир Гафаров', 'Эмир Гафаров'],
  ['Самат Ибраев', 'Самад Ибраев'],
  ['Камол Рустамов', 'Камал Рустамов'],
]

const PAIRS = [...TWO_PEOPLE, ...ONE_NAME_OR_TWO]

const surely = (outcome: NameOutcome | undefined): string | null =>
  outcome?.outcome === 'sure' ? outcome.match.id : null

/** Whoever is surely meant, through every door: alone, as a message, in small letters in a sentence. */
function meant(asked: string, ...recorded: string[]): (string | null)[] {
  const index = indexOf(...recorded)
  const inSentence = index.findIn(`any news about ${asked.toLowerCase()} please`)
  return [surely(index.lookUp(asked)), ...[...index.findIn(asked), ...inSentence].map(({ outcome }) => surely(outcome))]
}

test('there are sixty pairs and more', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(60)
})

describe('where both are on record', () => {
  test.each(PAIRS)('asking for «%s» never gives «%s»', (one, other) => {
    expect(meant(one, one, other)).not.toContain(other)
  })

  test.each(PAIRS)('asked the other way about, «%s» is not the answer to «%s»', (one, other) => {
    expect(meant(other, one, other)).not.toContain(one)
  })
})

describe('where only one is on record', () => {
  test.each(TWO_PEOPLE)('«%s» is not the answer to «%s»', (recorded, asked) => {
    expect(meant(asked, recorded)).not.toContain(recorded)
  })

  test.each(TWO_PEOPLE)('nor, with the other on record instead, the reverse: «%s», «%s»', (asked, recorded) => {
    expect(meant(asked, recorded)).not.toContain(recorded)
  })

  test.each(ONE_NAME_OR_TWO)('«%s» may be the answer to «%s», and the difference is said', (recorded, asked) => {
    const outcome = indexOf(recorded).lookUp(asked)
    const how = outcome.outcome === 'sure' ? outcome.match.how : ['not-sure']
    expect(how).not.toEqual([])
  })
})
