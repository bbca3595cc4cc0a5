import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { looksPersonal, personalKinds } from '../../../src/people/personal-story.ts'
import { FOURTH_ORDINARY, FOURTH_PERSONAL } from './fourth-corpus.ts'
import { ORDINARY_EN, ORDINARY_OTHER, ORDINARY_RU, PERSONAL_EN, PERSONAL_OTHER, PERSONAL_RU } from './message-corpus.ts'
import { SECOND_ORDINARY, SECOND_PERSONAL } from './second-corpus.ts'
import { THIRD_ORDINARY, THIRD_PERSONAL } from './third-corpus.ts'

interface Figures {
  readonly precision: number
  readonly recall: number
}

function figures(personal: readonly string[], ordinary: readonly string[]): Figures {
  const found = personal.filter(looksPersonal).length
  const mistaken = ordinary.filter(looksPersonal).length
  return { precision: found / (found + mistaken), recall: found / personal.length }
}

/** Name, messages, and the least that holds: the figures of 2026-11, less one message. */
const CORPORA = [
  ['English', PERSONAL_EN, ORDINARY_EN, { precision: 0.96, recall: 0.96 }],
  ['Russian', PERSONAL_RU, ORDINARY_RU, { precision: 0.96, recall: 0.96 }],
  ['German, Polish, Uzbek and Tajik', PERSONAL_OTHER, ORDINARY_OTHER, { precision: 0.88, recall: 0.88 }],
  ['a second set', SECOND_PERSONAL, SECOND_ORDINARY, { precision: 0.96, recall: 0.96 }],
  ['a third set', THIRD_PERSONAL, THIRD_ORDINARY, { precision: 0.94, recall: 0.9 }],
  [
    'a fourth set, without the words first thought of',
    FOURTH_PERSONAL,
    FOURTH_ORDINARY,
    { precision: 0.9, recall: 0.6 },
  ],
] as const

describe('a message that is a story or holds personal data', () => {
  it.each(
    CORPORA.map(([name, personal, ordinary, least]) => {
      const { precision, recall } = figures(personal, ordinary)
      const shown = `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`
      return [`${name}: ${personal.length} against ${ordinary.length}, ${shown}`, { precision, recall }, least] as const
    }),
  )('is told from an ordinary question in %s', (_, measured, least) => {
    expect(measured.precision).toBeGreaterThanOrEqual(least.precision)
    expect(measured.recall).toBeGreaterThanOrEqual(least.recall)
  })

  it('is hardly ever seen in the questions that lawyers and volunteers ask', () => {
    const asked = questions()
    expect(asked.length).toBeGreaterThan(1_000)
    // “my brother was detained in moscow”, “my cousin got a deportation letter” and the like are among them.
    expect(asked.filter(looksPersonal).length).toBeLessThanOrEqual(6)
  })

  it.each([
    ['a telephone number', 'is he reachable at +992 90 123 45 67', 'details'],
    ['an e-mail address', 'write to daler.s@example.org', 'details'],
    ['a passport', 'паспорт АА 1234567, он в розыске?', 'details'],
    ['an address', 'ул. Ленина, дом 5, кв. 12', 'details'],
    ['a client’s file', 'client, born 1988, BAMF file 7654321-469', 'client'],
    ['what befell a relative', 'моего брата вчера задержали', 'story'],
  ] as const)('is known by %s', (_, text, kind) => {
    expect(personalKinds(text)).toContain(kind)
  })

  it('is not made of a judgment’s paragraph with a date of birth, nor of what stands in quotation marks', () => {
    expect(looksPersonal('The author, a national of Uzbekistan born on 3 May 1980, is detained in Almaty.')).toBe(false)
    expect(looksPersonal('“They arrested my brother and beat me”, said the former minister')).toBe(false)
  })
})

const REPEATED =
  'my brother |меня |+7 9|1 |я |х.|«|"|\'|(|A B. |ул. |[at]|born |№ |-|i was |client |, |\n|@|0|дело '.split('|')

describe('any text', () => {
  it('is judged, in whatever script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(typeof looksPersonal(text)).toBe('boolean')
      }),
      { numRuns: 60 },
    )
  })

  it('of 100,000 characters is judged within a second, whatever it repeats', () => {
    const parts = fc.constantFrom(...REPEATED)
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (some) => {
        const part = some.join('')
        const text = part.repeat(Math.ceil(100_000 / part.length))
        const began = performance.now()
        looksPersonal(text)
        expect(performance.now() - began).toBeLessThan(1_000)
      }),
      { numRuns: 25 },
    )
  })
})

function questions(): readonly string[] {
  const files = [
    'eval/questions.json',
    'eval/held-out.json',
    'eval/held-out-2.json',
    'eval/held-out-3.json',
    'knowledge/gazetteer/messages.json',
  ]
  const schema = z.array(z.object({ text: z.string() }))
  return files.flatMap((file) =>
    schema.parse(JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))).map(({ text }) => text),
  )
}
