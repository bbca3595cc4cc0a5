import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_CITED_TEXT } from '../../../knowledge/citations/clean-text.ts'
import { MOST_CITATIONS, readCitations } from '../../../knowledge/citations/read-citation.ts'

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'v. § no. № 20999/14 Karimov Russia против России [GC] (dec.) ECLI:CE:ECHR:2015:0521JUD002099914 [2013] ECHR 375 EHRR 57 22 ; , \n and и 001-155007 C-406/22 CAT/C/54/D/538/2013 21 May 2015 violation of Article 3 ( ) « » T.K. others'.split(
      ' ',
    ),
  )

  test('gives readings whose places lie in order in the text, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        for (const reading of readCitations(text)) {
          expect(reading.end).toBeGreaterThan(reading.start)
          expect(reading.start).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['numbers', '20999/14 '],
    ['digits', '1'],
    ['slashes', '1/'],
    ['parties', 'Karimov v. Russia, no. 54219/08, 29 July 2010; '],
    ['markers', ' v. '],
    ['names', 'Karimov and '],
    ['open brackets', '('],
    ['dates', '21 May 2015 '],
    ['findings', 'no violation of Article 3 '],
    ['courts', 'CAT '],
    ['spaces', ' '],
    ['letters', 'а'],
    ['document symbols', 'CAT/C/54/D/1,'],
    ['addresses', 'https://hudoc.echr.coe.int/'],
  ])('a very long text of %s is read in bounded time, and only so far', (_, unit) => {
    const text = unit.repeat(Math.ceil((LONGEST_CITED_TEXT * 3) / unit.length))
    const started = performance.now()
    const readings = readCitations(text)
    expect(performance.now() - started).toBeLessThan(5000)
    expect(readings.length).toBeLessThanOrEqual(MOST_CITATIONS)
  })
})
