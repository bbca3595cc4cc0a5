import { expect, test } from 'vitest'
import { citationSigns } from '../../../src/ask/citation-signs.ts'
import { SEEDS } from '../../knowledge/citations/seed-records.ts'

test.each([
  'Ahmed v Austria',
  'Cruz Varas v. Sweden',
  'cruz v sweden',
  'D v UK',
  'N. and others v France',
  'what is in Ahmed v Austria',
  'Ахмед против Австрии',
  'Gaforov v Germany',
])('“%s” is the name of a case that the records do not hold', (text) => {
  expect(citationSigns(text, SEEDS).isCaseNameUnknown).toBe(true)
})

test.each([
  'Gaforov v Russia',
  'Soldatenko v Ukraine',
  'Austria v Germany',
  'Санкции против России',
  'removals in Germany against the advice of the court in Austria',
])('“%s” is not', (text) => {
  expect(citationSigns(text, SEEDS).isCaseNameUnknown).toBe(false)
})

test.each(['Gaforov case', 'judgment Elmuratov', 'дело Юсупова', 'Urteil Khaydarov', 'the Yakubov ruling'])(
  '“%s” asks for a judgment, also where a person bears the name',
  (text) => {
    expect(citationSigns(text, SEEDS).isNamedAsCase).toBe(true)
  },
)

test.each(['Gaforov', 'Examplov case', 'court decision', 'Gaforov Umar case in Russia and Germany'])(
  '“%s” is no judgment called by a surname',
  (text) => {
    expect(citationSigns(text, SEEDS).isNamedAsCase).toBe(false)
  },
)
