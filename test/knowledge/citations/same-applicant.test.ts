import { describe, expect, test } from 'vitest'
import { judgmentTitle } from '../../../knowledge/citations/judgment-title.ts'
import { compareApplicants } from '../../../knowledge/citations/same-applicant.ts'
import { JUDGMENTS } from './seed-records.ts'
import { TRANSLITERATIONS } from './transliterations.ts'

const APPLICANTS = JUDGMENTS.filter(({ record }) => record.court !== 'UN CAT').flatMap(
  ({ record }) => judgmentTitle(record.name).applicant ?? [],
)

test.each([
  ['Савриддин Джураев', 'Savriddin Dzhurayev'],
  ['Savriddin Juraev', 'Savriddin Dzhurayev'],
  ['Savriddin Jourayev', 'Savriddin Dzhurayev'],
  ['Savridin Džurajev', 'Savriddin Dzhurayev'],
  ['Т.К. и другие', 'T.K. and Others'],
  ['T. K. and Others', 'T.K. and Others'],
  ['Хасанов и Рахманов', 'Khasanov and Rakhmanov'],
  ['Rakhmanov and Khasanov', 'Khasanov and Rakhmanov'],
  ['Kabulov', 'Kaboulov'],
  ['Джаксыбергенов', 'Dzhaksybergenov'],
])('%s is %s', (cited, recorded) => {
  expect(compareApplicants(cited, recorded)).toBe('same')
})

test.each([
  ['Dzhurayev', 'Savriddin Dzhurayev'],
  ['Mamatkulov', 'Mamatkulov and Askarov'],
  ['Baysakov', 'Baysakov and Others'],
  ['Maksudov et al.', 'Maksudov, Rakhimov, Tashbaev and Pirmatov'],
  ['Abdussamatov et al.', 'Toirjon Abdussamatov and 28 other complainants'],
])('%s is a shortening of %s', (cited, recorded) => {
  expect(compareApplicants(cited, recorded)).toBe('short')
})

test.each([
  ['Tursunov', 'Turgunov'],
  ['Nizomkhon Dzhurayev', 'Savriddin Dzhurayev'],
  ['Makhmudzhan Ergashev', 'Ergashev'],
  ['Karimov and Others', 'Karimov'],
  ['T.K. and Others', 'T.K. and S.R.'],
  ['O.O.', 'U.A.'],
  ['A.A.', 'A.O.'],
  ['Shalabayev', 'Shalabayeva'],
  ['Savriddin', 'Savriddin Dzhurayev'],
  ['', 'Karimov'],
])('%s is not %s', (cited, recorded) => {
  expect(compareApplicants(cited, recorded)).toBe('different')
})

test('a given name counts where the person is known by it', () => {
  expect(compareApplicants('Ismon Azimov', 'Azimov', ['Ismon Sharofovich Azimov'])).toBe('same')
  expect(compareApplicants('I. Azimov', 'Azimov', ['Ismon Sharofovich Azimov'])).toBe('same')
  expect(compareApplicants('Rustam Azimov', 'Azimov', ['Ismon Sharofovich Azimov'])).toBe('different')
})

describe.each([...TRANSLITERATIONS])('in %s', (_, transliterated) => {
  test('every recorded applicant is recognised', () => {
    const unrecognised = APPLICANTS.filter((one) => compareApplicants(transliterated(one), one) !== 'same')
    expect(unrecognised).toEqual([])
  })
})

test('no two recorded applicants are taken for one another', () => {
  const names = [...new Set(APPLICANTS)]
  const taken = names.flatMap((one) =>
    names
      .filter((other) => one !== other && compareApplicants(one, other) === 'same')
      .map((other) => `${one} = ${other}`),
  )
  expect(taken).toEqual(['Nasrulloev = Nasrulloyev', 'Nasrulloyev = Nasrulloev'])
})
