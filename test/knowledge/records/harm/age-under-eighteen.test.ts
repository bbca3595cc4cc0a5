import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givesAgeUnderEighteen } from '../../../../knowledge/records/harm/age-under-eighteen.ts'

const MINORS = [
  '16-year-old activist from Khujand',
  'A sixteen-year-old blogger',
  'a 17 year old member of Group 24',
  'He was 15 years old when he was taken.',
  'Student aged 16 held in Moscow',
  'detained at the age of 14 and questioned',
  'was arrested at age 17',
  '16-year-old son of a party leader, himself detained',
  'Police took the 15-year-old to Dushanbe',
  '16-year-old party activist from Osh',
  'a 16-year-old member of the movement',
  '16-летний член партии',
  '17-летний участник движения',
  'Schoolboy who posted a video',
  '16-летний активист из Худжанда',
  'шестнадцатилетняя блогерша',
  '17 летний студент',
  'задержан в возрасте 15 лет',
  'ему было 16 лет',
  'Рахимов (17 лет) задержан',
  'Рахимов, 17 лет, задержан в Москве',
  'Rahimov, 16, was detained in Moscow',
  'Rahimov (16) was detained',
  'приговорён в возрасте 16 лет',
  'Несовершеннолетний автор видео',
  'Школьник, задержанный в Оше',
]

const NO_MINORS = [
  'aged 30 in May 2023',
  'the 26-year-old editor',
  'Man aged 73 who had refugee status in Lithuania for 12 years',
  'aged 18',
  'sentenced to 16 years',
  "16 years' imprisonment",
  'a 17-year sentence',
  'a 15-year-old conviction',
  'a 10-year-old extradition request',
  'wanted over a 12-year-old criminal case',
  'a 16-year-old group that the court banned',
  'его 10-летнее дело',
  'his 9-year-old daughter was kept from travelling',
  'Her four-year-old grandson was denied leave',
  "Gadoev's 15-year-old nephew was questioned",
  'with a five-year-old child',
  'mother of a 4-year-old',
  'their children, aged 5 and 9, were stopped',
  'his daughter, who was 9 years old, stayed behind',
  'including a 3-year-old boy',
  'in exile since the age of 5',
  'aged 1.5 % more',
  'Father of three, aged 45',
  'nineteen refugees, twelve of them children',
  '24-летний активист',
  '16-летний срок',
  '15-летнего тюремного заключения',
  '10-летний юбилей партии',
  'приговорён к 16 годам колонии',
  '16 лет лишения свободы',
  'более 16 лет назад',
  'приговоры: 5 лет, 16 лет и 12 лет',
  'осуждён на длительный срок (16 лет)',
  'Приговоры: Рахимов, 17 лет, Каримов, 16 лет',
  'Sentences: Rahimov, 16, is the longest; Karimov (9) is the shortest',
  'On May, 16, was the hearing',
  'the Convention (Article 3, 6, of which he relied on)',
  'ему дали 16 лет, всего 9 лет условно',
  'ей всего 9 лет условно',
  'его 9-летняя дочь',
  'с пятилетним сыном',
  'мать 4-летнего ребёнка',
  'дети в возрасте 3 и 5 лет',
  'сын (9 лет) остался дома',
  'школьный учитель',
  'в возрасте 45 лет',
  'летний лагерь',
]

describe('the age of a recorded person', () => {
  it.each(MINORS)('“%s” tells of a minor', (text) => {
    expect(givesAgeUnderEighteen(text)).toBe(true)
  })

  it.each(NO_MINORS)('“%s” tells of no minor by name', (text) => {
    expect(givesAgeUnderEighteen(text)).toBe(false)
  })

  it('is looked for in any text of any length', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => typeof givesAgeUnderEighteen(text) === 'boolean'),
    )
    const start = performance.now()
    for (const unit of ['16-year-old ', 'aged 1 ', 'his a ', 'семи', 'ему было '])
      givesAgeUnderEighteen(unit.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
