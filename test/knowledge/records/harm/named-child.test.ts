import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesChild } from '../../../../knowledge/records/harm/named-child.ts'

const TODAY = '2026-11-21'

const CHILDREN = [
  'with his daughter Aisha, 9',
  'Daughter Aisha (9) stayed',
  'his sons Ali and Umar, 7, were stopped',
  'his son Ali, who was 7, was stopped',
  'her nine-year-old daughter Aisha',
  'her 9-year-old son, Ali',
  '9-летняя дочь Аиша',
  'дочь Аиша, 9 лет',
  'Дочь Аиша (9 лет) осталась',
  'девятилетний сын Али',
  'children Aisha (born 2014) and others',
  'Aisha, born in May 2012',
  'Аиша, 2014 г.р.',
  'дочь Аиша (2014)',
  'дочь Аиша, родилась в 2014',
  'a schoolgirl named Aisha',
  'schoolboy Ali was questioned',
  'школьница Аиша',
  'a minor named Ali',
  'his minor son Ali',
  'несовершеннолетняя дочь Аиша',
]

const NO_CHILDREN = [
  'his 9-year-old daughter was kept from travelling',
  'his daughter Aisha, 29',
  'his daughter Aisha was questioned',
  'his son Ali, 9 May 2015',
  'his brother Ali, 9 years in prison',
  'брат Али, 9 лет колонии',
  'брат Али, 29 лет',
  'their children, aged 5 and 9, were stopped',
  'his children born in 2014',
  'Kabiri, born in 1965',
  'Aisha (born 1990)',
  'дочь Аиша, 1990 г.р.',
  'his 9-летняя дочь',
  'несовершеннолетние дети',
  'a minor offence',
  'a schoolgirl from Osh',
  'the Children Act, 3',
  'the 12-year-old ban on the party of Kabiri',
  'In 2014 the son of Ikromov left',
]

describe('a text that names a child', () => {
  it.each(CHILDREN)('is “%s”', (text) => {
    expect(namesChild(text, TODAY)).toBe(true)
  })

  it.each(NO_CHILDREN)('is not “%s”', (text) => {
    expect(namesChild(text, TODAY)).toBe(false)
  })

  it('is one less when the child has grown up', () => {
    expect(namesChild('Aisha (born 2008)', '2026-12-30')).toBe(true)
    expect(namesChild('Aisha (born 2008)', '2026-12-31')).toBe(false)
  })

  it('is looked for in any text of any length', () => {
    assert(property(string({ unit: 'binary', maxLength: 300 }), (text) => typeof namesChild(text, TODAY) === 'boolean'))
    const start = performance.now()
    for (const unit of ['daughter Aa ', '9-year-old ', 'Aa', 'Aa, ', 'сын ', 'minor son ', 'Aa born '])
      namesChild(unit.repeat(20_000), TODAY)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
