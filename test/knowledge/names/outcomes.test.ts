import { describe, expect, test } from 'vitest'
import type { NameOutcome } from '../../../knowledge/names/name-outcome.ts'
import { exileIndex, indexOf } from './recorded-exiles.ts'

const who = (outcome: NameOutcome): string => (outcome.outcome === 'sure' ? outcome.match.id : outcome.outcome)

describe('the answer says why', () => {
  test('with the spelling that matched, its source and the words of the question', () => {
    const outcome = exileIndex.lookUp('Abdurazok Gaforov')
    expect(outcome).toMatchObject({
      outcome: 'sure',
      match: { spelling: 'Abdurazok Gaforov', words: 'Abdurazok Gaforov', how: [], score: 1 },
    })
  })

  test.each([
    ['Гафоров Абдуразок', ['other-script', 'word-order']],
    ['Abdurazok Gafforof', ['transliteration']],
    ['Gaforov A.', ['initial']],
    ['Abdurazok Rahimovich Gaforov', ['patronymic-added']],
  ])('«%s» differs from the record by %j', (asked, how) => {
    const outcome = indexOf('Abdurazok Gaforov').lookUp(asked)
    const match = outcome.outcome === 'sure' ? outcome.match : outcome.outcome === 'list' ? outcome.matches[0] : null
    expect(match?.how.toSorted()).toEqual(how.toSorted())
  })

  test('with a score that is half the mean, half the least of its parts, times its factors', () => {
    const outcome = indexOf('Gafur Mamadov').lookUp('Gafur Karimovich Mamadvo')
    expect(outcome.outcome).toBe('sure')
    if (outcome.outcome !== 'sure') return
    const { pairs, factors, score } = outcome.match
    const likenesses = pairs.map(({ likeness }) => likeness)
    const base = likenesses.reduce((sum, value) => sum + value, 0) / likenesses.length / 2 + Math.min(...likenesses) / 2
    expect(score).toBeCloseTo(
      factors.reduce((product, { times }) => product * times, base),
      2,
    )
  })
})

describe('one person, a list or nobody', () => {
  test('two persons with equally like names are a list', () => {
    expect(indexOf('Салимов Рустам', 'Rustam Salimov', 'Rustam Karimov').lookUp('Rustam Salimov')).toMatchObject({
      outcome: 'list',
      matches: [{ score: 1 }, { score: 1 }],
    })
  })

  test('a second person one sound away makes a list', () => {
    expect(indexOf('Karomat Sharifov', 'Karomat Sharipov').lookUp('Каромат Шарипов').outcome).toBe('list')
  })

  test('a family name that one person bears is that person only where it is spelt as recorded', () => {
    const index = indexOf('Sharofiddin Gadoev', 'Suhrob Azimov')
    expect(who(index.lookUp('Гадоев'))).toBe('Sharofiddin Gadoev')
    expect(index.lookUp('Gadiev').outcome).not.toBe('sure')
    expect(index.lookUp('Гадоезода').outcome).not.toBe('sure')
  })

  test('a woman’s form of a family name is not read as a man’s', () => {
    expect(who(exileIndex.lookUp('Шалабаевой'))).toBe('per-alma-shalabayeva')
    expect(exileIndex.lookUp('Шалабаев').outcome).not.toBe('none')
  })

  test('nobody comes with at most three near names and five scores', () => {
    const outcome = exileIndex.lookUp('Нодира Саидова')
    expect(outcome.outcome).toBe('none')
    if (outcome.outcome !== 'none') return
    expect(outcome.near.length).toBeLessThanOrEqual(3)
    expect(outcome.matches.length).toBeLessThanOrEqual(5)
  })

  test('a name typed on the wrong keyboard layout is found, and the answer says so', () => {
    const outcome = exileIndex.lookUp('ufljtd ifhjabllby')
    expect(who(outcome)).toBe('per-sharofiddin-gadoev')
    expect(outcome).toMatchObject({ match: { how: expect.arrayContaining(['keyboard-layout']) } })
  })

  test('a patronymic that contradicts the recorded one speaks against the person', () => {
    const index = indexOf('Rustam Sultanovich Mamatkulov')
    expect(who(index.lookUp('Маматкулов Рустам Султанович'))).toBe('Rustam Sultanovich Mamatkulov')
    expect(index.lookUp('Маматкулов Рустам Бахромович').outcome).not.toBe('sure')
  })

  test('of a hundred bearers of a family name none is shown', () => {
    const index = indexOf(
      ...Array.from(
        { length: 100 },
        (_, at) => `${'abcdefghij'.charAt(at % 10)}${'klmnoprstu'.charAt(at / 10)}ur Salimov`,
      ),
    )
    expect(index.lookUp('Salimov')).toEqual({ outcome: 'refused', why: 'too-common' })
  })
})

describe('an initial and a family name', () => {
  test('are a list even where one person fits', () => {
    expect(exileIndex.lookUp('Ш. Гадоев')).toMatchObject({
      outcome: 'list',
      matches: [{ id: 'per-sharofiddin-gadoev' }],
    })
  })

  test('leave out whose given name begins otherwise', () => {
    expect(exileIndex.lookUp('Karimov Z.')).toMatchObject({ outcome: 'list', matches: [{ id: 'per-zafar-karimov' }] })
  })
})
