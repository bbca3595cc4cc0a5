import { expect, test } from 'vitest'
import { parallelCitations } from '../../../knowledge/citations/parallel-citations.ts'
import { judgment, SEEDS } from './seed-records.ts'

test.each([
  ['case-ecthr-savriddin-dzhurayev-2013', ['(2013) 57 EHRR 22', '[2013] ECHR 375']],
  ['case-ecthr-mamazhonov-2014', ['(2017) 64 EHRR 26', '[2014] ECHR 1135']],
  ['unread-ecthr-52466-08', ['[2010] ECHR 659']],
  ['case-cat-tursunov-2015', []],
])('%s is also cited as %j', (id, printed) => {
  expect(parallelCitations(judgment(id), SEEDS).printed).toEqual(printed)
})

test('the number of a later ruling on the same application is not the judgment’s', () => {
  expect(parallelCitations(judgment('case-ecthr-muminov-2008'), SEEDS).reports).toEqual([])
})

test.each([
  ['case-cat-abdussamatov-2012', 'CAT/C/48/D/444/2010'],
  ['case-hrc-a-s-2018', 'CCPR/C/123/D/2232/2013'],
  ['case-ecthr-mukhitdinov-2015', null],
])('the UN document of %s is %s', (id, symbol) => {
  expect(parallelCitations(judgment(id), SEEDS).symbol).toBe(symbol)
})
