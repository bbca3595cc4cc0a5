import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageWords } from '../../../../knowledge/gazetteer/message-words.ts'
import type { ActMention } from '../../../../knowledge/gazetteer/places/place-reading.ts'
import { readPlaces } from '../../../../knowledge/gazetteer/places/read-places.ts'
import { isCountryCode } from '../../../../knowledge/records/country-code.ts'

const FIVE = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ'])

const act: fc.Arbitrary<ActMention> = fc.record({
  first: fc.integer({ min: -2, max: 30 }),
  last: fc.integer({ min: -2, max: 30 }),
  kind: fc.constantFrom('removal' as const, 'other' as const),
})

const PIECES =
  'tajikistan Россия узбеков турции Deutschland polska O‘zbekistondan тоҷикон EU Europe Moscow ethnic from to by in the of -> → , and и в из с deported выслан refugees citizens police US us RU U.S. Georgia 2020 Nur-Sultan kazakh afghan as host against not'.split(
    ' ',
  )
const message = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
)

describe('whatever is typed', () => {
  test('a reading comes out whose parts agree with each other', () => {
    fc.assert(
      fc.property(message, fc.array(act, { maxLength: 4 }), (text, acts) => {
        const words = messageWords(text)
        const { hosts, origins, elsewhere, mentions } = readPlaces(words, acts)
        for (const [index, { first, last, codes }] of mentions.entries()) {
          expect(first).toBeGreaterThan(mentions[index - 1]?.last ?? -1)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(last).toBeLessThan(words.length)
          expect(codes.every((code) => isCountryCode(code))).toBe(true)
        }
        const mentioned = new Set(mentions.flatMap(({ codes }) => codes))
        expect([...hosts, ...origins, ...elsewhere].every((code) => mentioned.has(code))).toBe(true)
        expect(origins.every((code) => FIVE.has(code))).toBe(true)
        expect(elsewhere.every((code) => !FIVE.has(code))).toBe(true)
        for (const list of [hosts, origins, elsewhere]) expect(new Set(list).size).toBe(list.length)
      }),
      { numRuns: 400 },
    )
  })

  test('a very long message is read too', () => {
    const words = messageWords('deported from Germany to Tajikistan '.repeat(500))
    expect(readPlaces(words, [])).toMatchObject({ hosts: ['DE'], origins: ['TJ'] })
  })

  test('capitals make no difference to a country written out', () => {
    for (const text of [
      'abgeschoben aus der türkei nach turkmenistan',
      'из россии в таджикистан',
      'z polski do tadżykistanu',
    ]) {
      const lower = readPlaces(messageWords(text), [])
      const upper = readPlaces(messageWords(text.toUpperCase()), [])
      expect(upper.hosts).toEqual(lower.hosts)
      expect(upper.origins).toEqual(lower.origins)
    }
  })
})
