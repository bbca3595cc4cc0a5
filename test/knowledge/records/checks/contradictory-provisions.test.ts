import { describe, expect, it } from 'vitest'
import { CASE, faultsWith } from '../record-folder.ts'

function contradictions(violated: string, not: string): number {
  return faultsWith({ 'cases.json': [{ ...CASE, provisionsViolated: [violated], provisionsNotViolated: [not] }] })
    .length
}

describe('a provision said to be violated and not violated', () => {
  it.each([
    ['ECHR Art. 34', 'Article 34 ECHR'],
    ['ECHR Art. 34', 'Art 34 of the ECHR'],
    ['ECHR Art. 13 + 3', 'ECHR Art. 3 + 13'],
    ['ECHR Art. 13 + 3', 'ECHR Articles 3 and 13'],
    ['ECHR Art. 13 + 3', 'Article 13 taken together with Article 3 ECHR'],
    ['ECHR Art. 5 § 1 (f)', 'Article 5§1(f) ECHR'],
    ['ECHR Art. 5 § 4', 'ECHR Art. 5 (4)'],
    ['ECHR Protocol No. 4 Art. 2', 'Article 2 of Protocol No. 4 ECHR'],
  ])('is found in “%s” and “%s”', (violated, not) => {
    expect(contradictions(violated, not)).toBe(1)
  })

  it.each([
    ['ECHR Art. 3', 'ECHR Art. 13'],
    ['ECHR Art. 13', 'ECHR Art. 13 + 3'],
    ['ECHR Art. 3', 'ECHR Art. 3 (procedural)'],
    ['ECHR Art. 3', 'CAT Art. 3'],
    ['ECHR Art. 5 § 1', 'ECHR Art. 5 § 1 (f)'],
    ['ECHR Art. 5 § 1', 'ECHR Art. 5 § 4'],
    ['ECHR Protocol No. 4 Art. 2', 'ECHR Protocol No. 2 Art. 4'],
    ['ECHR Art. 2', 'ECHR Protocol No. 4 Art. 2'],
  ])('is none in “%s” and “%s”', (violated, not) => {
    expect(contradictions(violated, not)).toBe(0)
  })
})
