import type { NamedPerson } from '../../knowledge/names/named-person.ts'

const GIVEN =
  'Азиз Алишер Акмал Бахтиёр Бобур Давлат Далер Дилшод Зафар Икром Ильхом Кайрат Камол Комил Мансур Марат Мирлан Нурлан Олим Рустам Санжар Сардор Серик Тимур Улугбек Умар Фаррух Фирдавс Хуршид Шавкат Шухрат Эркин Ерлан Бекзод Жасур Самандар Шерзод Хамза Ботир Сухроб Нодир Парвиз Равшан Искандар Азамат Талгат Данияр Асхат Бакыт Темир'.split(
    ' ',
  )
const FAMILY =
  'Абдуллаев Азимов Акбаров Алимов Асанов Ахмедов Бобоев Ганиев Давлатов Джалилов Ибрагимов Исаев Исмоилов Кадыров Касымов Комилов Курбанов Латифов Мамадов Махмудов Мирзоев Муминов Мурадов Насыров Норматов Нуриев Одилов Оразов Пулатов Раджабов Рашидов Рузиев Сабиров Садыков Салимов Сапаров Собиров Султанов Ташматов Турсунов Умаров Усмонов Файзиев Халилов Хакимов Холматов Шарипов Эргашев Юлдашев Юсупов Сафарзода Рахимзода Латифзода Сафари'.split(
    ' ',
  )

/** Invented persons, the same for the same count: names every index must tell apart from the recorded ones. */
export function inventedPersons(count: number): NamedPerson[] {
  const persons: NamedPerson[] = []
  let state = 20_260_801
  const next = (size: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % size
  }
  for (let at = 0; at < count; at += 1) {
    const name = `${FAMILY[next(FAMILY.length)]} ${GIVEN[next(GIVEN.length)]}${next(3) === 0 ? ` ${GIVEN[next(GIVEN.length)]}ович` : ''}`
    persons.push({ id: `invented-${at}`, origin: 'UZ', sex: 'm', spellings: [{ name, seenIn: null }] })
  }
  return persons
}
