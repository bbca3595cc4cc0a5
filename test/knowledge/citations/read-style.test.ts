import { expect, test } from 'vitest'
import { readStyle } from '../../../knowledge/citations/read-style.ts'

test.each([
  ['cite Iskandarov in OSCOLA', 'oscola'],
  ['Искандаров по оскола', 'oscola'],
  ['bluebook citation for Garabayev', 'bluebook'],
  ['Zitat im Bluebook-Stil', 'bluebook'],
  ['ecli of mukhitdinov', 'ecli'],
  ['дай ECLI дела Каримова', 'ecli'],
  ['mukhitdinov ECHR style citation', 'echr'],
  ['how do i cite khasanov and rakhmanov (court style)', 'echr'],
  ['ссылка на дело Каримова (54219/08) в стиле ЕСПЧ', 'echr'],
  ['wie zitiert man Kolesnik, EGMR-Stil', 'echr'],
  ['cite Azimov in the style of the Court', 'echr'],
  ['cite Azimov the way: Strasbourg format', 'echr'],
  ['plain citation of Yakubov', 'plain'],
  ['Якубов, простая ссылка', 'plain'],
  ['Yakubov als einfaches Zitat', 'plain'],
] as const)('“%s” asks for %s', (text, style) => {
  expect(readStyle(text)).toBe(style)
})

test.each([
  'cite Iskandarov',
  'ECLI:CE:ECHR:2015:0521JUD002099914',
  'verify [2013] ECHR 375',
  'solutions of the ECHR on extradition',
  'решения ЕСПЧ экстрадиция из России в Таджикистан',
  'WSA Warszawa',
  '',
])('“%s” asks for none', (text) => {
  expect(readStyle(text)).toBeNull()
})
