import { expect, test } from 'vitest'
import { isAdverse } from '../../../knowledge/removals/is-adverse.ts'
import { shippedRecords } from './shipped-records.ts'

const { cases } = shippedRecords()

test.each([
  ['case-ecthr-mamatkulov-and-askarov-2005', 'Article 3 was not violated, though Article 34 was'],
  ['case-ecthr-kamaliyevy-2010', 'the complaint under Article 3 was inadmissible'],
  ['case-ecthr-elmuratov-2011', 'only the detention was unlawful'],
  ['case-ecthr-khasanov-and-rakhmanov-2022', 'no real risk was found'],
  ['case-sk-kosice-kholmurodov-2024', 'the removal was upheld'],
])('%s is contrary authority: %s', (id) => {
  expect(cases.filter(isAdverse).map((judgment) => judgment.id)).toContain(id)
})

test.each([
  ['case-ecthr-mamazhonov-2014', 'Article 3 was violated, though another limb of it was not'],
  ['case-ecthr-muminov-2008', 'Article 34 alone was not violated'],
  ['case-ecthr-a-a-ua-2022', 'nothing was found on Article 3'],
  ['case-pl-wsa-warsaw-irpt-2019', 'the refusal was sent back'],
])('%s is no contrary authority: %s', (id) => {
  expect(cases.filter(isAdverse).map((judgment) => judgment.id)).not.toContain(id)
})
