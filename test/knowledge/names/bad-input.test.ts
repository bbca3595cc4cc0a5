import { array, assert, constantFrom, oneof, pre, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, foldWord } from '../../../knowledge/names/fold.ts'
import { nameWord } from '../../../knowledge/names/name-word.ts'
import { soundsOfWord } from '../../../knowledge/names/sound-of-word.ts'
import { wordLikeness } from '../../../knowledge/names/word-likeness.ts'
import { matchesOf } from '../../eval/name-doors.ts'
import { exileIndex, recordedExiles } from './recorded-exiles.ts'

const refusal = (name: string): string => {
  const outcome = exileIndex.lookUp(name)
  return outcome.outcome === 'refused' ? outcome.why : outcome.outcome
}

test.each([
  ['A', 'too-short'],
  ['ш', 'too-short'],
  ['A. B.', 'too-short'],
  ['*', 'wildcard'],
  ['Al*', 'wildcard'],
  ['%ov', 'wildcard'],
  ['А?и', 'wildcard'],
  ['12345', 'nothing-to-read'],
  ['👍👍', 'nothing-to-read'],
  ['', 'nothing-to-read'],
  ['Ali', 'only-a-given-name'],
  ['Umid', 'only-a-given-name'],
  ['Tursun', 'only-a-given-name'],
  ['Мухаммад', 'only-a-given-name'],
  ['Аҳмадович', 'only-a-patronymic'],
  ['o‘g‘li', 'only-a-title'],
  ['محمد رضي اسكندروف', 'unread-script'],
  ['Иванович', 'only-a-patronymic'],
  ['имам', 'only-a-title'],
  ['qori', 'only-a-title'],
  ['домла эшон', 'only-a-title'],
  ['???', 'wildcard'],
  ['^$', 'nothing-to-read'],
  ['\u200b\u202e', 'nothing-to-read'],
])('«%s» alone is refused as %s: it is no question about a person', (name, why) => {
  expect(refusal(name)).toBe(why)
})

test('a question about everyone of a given name gives no list of people', () => {
  for (const text of ['everyone named Ali', 'all people called Rustam', 'все по имени Алишер']) {
    expect(exileIndex.findIn(text).flatMap(({ outcome }) => matchesOf(outcome))).toEqual([])
  }
})

test('a name that is also a country, a command or a question word is nobody in a sentence of them', () => {
  for (const text of ['Jordan', 'who', 'help', 'who was sent back from Jordan', 'iran', 'host Turkey', 'recent'])
    expect(exileIndex.findIn(text).filter(({ outcome }) => matchesOf(outcome).length > 0)).toEqual([])
  for (const text of ['Umid', 'Tursun'])
    expect(exileIndex.findIn(text)).toMatchObject([{ outcome: { why: 'only-a-given-name' } }])
})

test('ten names in one message are each looked up, with no more than twelve answered', () => {
  const names = recordedExiles.slice(0, 20).map(({ spellings }) => spellings[0]?.name ?? '')
  expect(
    exileIndex.findIn(names.slice(0, 10).join(', ')).filter(({ outcome }) => outcome.outcome !== 'none'),
  ).toHaveLength(10)
  expect(exileIndex.findIn(names.join('; ')).length).toBeLessThanOrEqual(12)
})

test('300 characters around a name do not hide it', () => {
  const text = `${'is there any word on this case of the man '.repeat(4)}Farrukh Ikromov ${'who was taken by the police '.repeat(5)}`
  expect(text.length).toBeGreaterThan(300)
  expect(exileIndex.findIn(text)).toMatchObject([{ outcome: { match: { id: 'per-farrukh-ikromov' } } }])
})

describe('characters that disturb', () => {
  test('invisible and right-to-left marks change nothing', () => {
    expect(exileIndex.lookUp('\u200fFarrukh\u200b Ik\u00adro\u200dmov\u202e')).toMatchObject({
      match: { id: 'per-farrukh-ikromov' },
    })
  })

  test('Latin letters that look Cyrillic, and the reverse, are read as meant', () => {
    expect(exileIndex.lookUp('Фappyx Икpoмoв')).toMatchObject({ match: { id: 'per-farrukh-ikromov' } })
    expect(exileIndex.lookUp('Fаrrukh Ikrоmоv')).toMatchObject({ match: { id: 'per-farrukh-ikromov' } })
  })

  test('every apostrophe is read alike', () => {
    const outcomes = ["'", '’', '‘', '`', 'ʻ', 'ʼ', '´'].map((mark) => exileIndex.lookUp(`Savriddin Jo${mark}rayev`))
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ outcome: 'sure', match: { id: 'per-savriddin-juraev' } })
  })

  test('signs of regular expressions are only signs', () => {
    expect(() => exileIndex.lookUp('(Farrukh|[Ikromov)+\\')).not.toThrow()
    expect(exileIndex.lookUp('(Farrukh) [Ikromov]')).toMatchObject({ match: { id: 'per-farrukh-ikromov' } })
  })

  test('300 characters and more are read in no time', () => {
    const start = performance.now()
    exileIndex.lookUp('Farrukh '.repeat(60))
    exileIndex.findIn('а'.repeat(100_000))
    exileIndex.findIn('Ikromov, '.repeat(20_000))
    exileIndex.findIn(`${'ov'.repeat(400)} ${'(('.repeat(5000)}`)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

const anyText = oneof(
  string({ unit: 'grapheme', maxLength: 60 }),
  string({ unit: 'binary', maxLength: 60 }),
  constantFrom('Икромов', 'ov', 'uulu', "o'g'li", 'А. Б.', '\ud800'),
)
const name = oneof(
  string({ unit: constantFrom(...Array.from('абгджзикмнорстухчшяёүҳ')), minLength: 2, maxLength: 12 }),
  string({ unit: constantFrom(...Array.from('abdeghijklmnorstuvyz')), minLength: 2, maxLength: 12 }),
)

describe('for any text whatever', () => {
  test('look-up and reading a sentence give an outcome, with scores from 0 to 1', () => {
    assert(
      property(anyText, (text) => {
        const outcomes = [exileIndex.lookUp(text), ...exileIndex.findIn(text).map(({ outcome }) => outcome)]
        for (const { score } of outcomes.flatMap(matchesOf)) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('mentions lie within the text and in their order', () => {
    assert(
      property(
        array(oneof(anyText, constantFrom('Farrukh Ikromov', 'Sharipov', 'Гадоева')), { maxLength: 6 }),
        (parts) => {
          const text = parts.join(' ')
          const mentions = exileIndex.findIn(text)
          for (const [at, { start, end }] of mentions.entries()) {
            expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('folding twice is folding once', () => {
    assert(
      property(anyText, (text) => {
        const once = foldText(text).text
        expect(foldText(once).text).toBe(once)
        expect(foldWord(foldWord(text, true), true)).toBe(foldWord(text, true))
      }),
    )
  })

  test('a word is wholly like itself, in capitals too', () => {
    assert(
      property(name, (word) => {
        pre(soundsOfWord(word) !== '')
        expect(wordLikeness(nameWord(word), nameWord(word)).likeness).toBe(1)
        expect(soundsOfWord(foldWord(word.toUpperCase(), false))).toBe(soundsOfWord(foldWord(word, false)))
      }),
    )
  })
})
