import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCases, holdsCitation } from '../../../knowledge/citations/find-case.ts'
import { JUDGMENTS, recordsOf, SEEDS } from './seed-records.ts'

function bestScore(text: string): number {
  return findCases(text, SEEDS)[0]?.score ?? 0
}

describe('the judgment that a text means', () => {
  test.each([
    ['20999/14', 'case-ecthr-mukhitdinov-2015'],
    ['khasanov & rakhmanov grand chamber', 'case-ecthr-khasanov-and-rakhmanov-2022'],
    ['mamatkulov v turkey GC', 'case-ecthr-mamatkulov-and-askarov-2005'],
    ['CAT 538/2013', 'case-cat-tursunov-2015'],
    ['жалоба № 67474/11', 'case-ecthr-azimov-2013'],
    ['OVG NRW 18 B 74/25', 'case-de-ovg-nrw-feb-2025'],
    ['ссылка на дело Каримова (54219/08) в стиле ЕСПЧ', 'case-ecthr-karimov-2010'],
    ['cite Iskandarov in OSCOLA', 'case-ecthr-iskandarov-2010'],
    ['how do i cite khasanov and rakhmanov (court style)', 'case-ecthr-khasanov-and-rakhmanov-2022'],
    ['ECLI:CE:ECHR:2019:1119JUD002849215', 'case-ecthr-t-k-and-s-r-2019'],
    ['case-ecthr-yakubov-2011', 'case-ecthr-yakubov-2011'],
    ['001-99218', 'case-ecthr-garayev-2010'],
    ['64 EHRR 26', 'case-ecthr-mamazhonov-2014'],
    ['дело Мухитдинова', 'case-ecthr-mukhitdinov-2015'],
    ['Iskandarow Urteil', 'case-ecthr-iskandarov-2010'],
    ['T.K. v Lithuania', 'case-ecthr-t-k-and-others-lt-2022'],
    ['unread-ecthr-17455-11', 'unread-ecthr-17455-11'],
    ['Pavlov Tribunal Supremo', 'case-es-supremo-pavlov-2015'],
  ])('%s', (text, id) => {
    expect(findCases(text, SEEDS)[0]?.id).toBe(id)
  })

  test('a number is surer than a name with its respondent, and that than a name alone', () => {
    expect(bestScore('17185/05')).toBeGreaterThan(bestScore('Iskandarov v. Russia'))
    expect(bestScore('Iskandarov v. Russia')).toBeGreaterThan(bestScore('Iskandarov'))
  })

  test('it says what matched', () => {
    expect(findCases('mamatkulov v turkey GC', SEEDS)[0]?.matched).toEqual(['name', 'respondent', 'formation'])
  })

  test('a surname that several bear gives all of them, equally', () => {
    const found = findCases('Dzhurayev', SEEDS)
    expect(new Set(found.map(({ id }) => id))).toEqual(
      new Set(['case-ecthr-nizomkhon-dzhurayev-2013', 'case-ecthr-savriddin-dzhurayev-2013']),
    )
    expect(new Set(found.map(({ score }) => score)).size).toBe(1)
  })

  test('a slip of the hand finds a similar name, with a low score', () => {
    expect(findCases('Iskandrov', SEEDS)).toEqual([
      { id: 'case-ecthr-iskandarov-2010', type: 'case', score: 0.3, matched: ['similar-name'] },
    ])
  })

  test.each([
    'the hungarian extradition to kazakhstan of a BTA man, 2017',
    'deportations 2011/2014',
    'when was the IRPT banned',
    '',
  ])('nothing is found in “%s”', (text) => {
    expect(findCases(text, SEEDS)).toEqual([])
  })

  test('nothing is found in an empty record set', () => {
    expect(findCases('Iskandarov v. Russia, no. 17185/05', recordsOf({}))).toEqual([])
  })

  test('any text gives known ids and scores between 0 and 1, best first', () => {
    const ids = new Set(JUDGMENTS.map(({ record }) => record.id))
    const names = fc.constantFrom(...JUDGMENTS.map(({ record }) => record.name))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(names, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 6 }),
        (parts) => {
          const matches = findCases(parts.join(' '), SEEDS)
          expect(matches.every(({ id, score }) => ids.has(id) && score > 0 && score <= 1)).toBe(true)
          expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).toSorted((a, b) => b - a))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('is there a citation at all', () => {
  test.each([
    'Garabayev v. Russia',
    '20999/14',
    'mamatkulov v turkey GC',
    'Rahimzoda v. Austria (dec.), no. 8812/22',
    'Y (China) [2010] EWCA Civ 116',
    'проверь: Искандаров против России',
    'MUKHITDINOV v. RUSSIA',
    'Т.К. и другие против Литвы',
  ])('in “%s”: yes', (text) => {
    expect(holdsCitation(text)).toBe(true)
  })

  test.each([
    'deportations 2011/2014',
    '24/7',
    'Group 24',
    'since 2015',
    'Karimov',
    'Sanctions against Russia',
    'Санкции против России',
    'Sanctions against Russia in March 2022',
    'Poland v Germany, 3 May 2022',
    'Poland vs Germany for asylum',
    'Russia v Ukraine war refugees',
    'cases against russia where article 13 was violated too',
    'judgments against turkey about uzbeks',
    'extraditions to turkmenistan blocked by the ECtHR',
    'rule 39 breached by russia - full list pls',
    'WSA Warszawa ochrona międzynarodowa Tadżykistan',
    'tajik diplomatic assurances - german courts both ways',
    'отказали в экстрадиции в Казахстан, европейские суды',
    'wo steht Gruppe 24, 2014/2015?',
    'напиши за меня жалобу в ЕСПЧ',
  ])('in “%s”: no', (text) => {
    expect(holdsCitation(text)).toBe(false)
  })
})
