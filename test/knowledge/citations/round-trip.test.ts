import { describe, expect, test } from 'vitest'
import { cite } from '../../../knowledge/citations/cite.ts'
import { CITATION_STYLES } from '../../../knowledge/citations/citation-style.ts'
import type { JudgmentSubject } from '../../../knowledge/citations/citation.ts'
import { findCases } from '../../../knowledge/citations/find-case.ts'
import { judgmentTitle } from '../../../knowledge/citations/judgment-title.ts'
import { withSymbol } from '../../../knowledge/citations/parallel-citations.ts'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'
import { verifyCitation } from '../../../knowledge/citations/verify-citation.ts'
import { JUDGMENTS, SEEDS } from './seed-records.ts'
import { TRANSLITERATIONS } from './transliterations.ts'

/** What a citation is read back as: `<verdict> <id>` of each citation found in it. */
function readBack(text: string): readonly string[] {
  return readCitations(text).map((reading) => {
    const { verdict, judgment } = verifyCitation(reading, SEEDS)
    return `${verdict} ${judgment?.record.id}`
  })
}

function expected({ type, record }: JudgmentSubject): readonly string[] {
  return [`${type === 'case' ? 'consistent' : 'unread'} ${record.id}`]
}

describe.each(CITATION_STYLES)('%s', (style) => {
  test('every judgment, formatted and read again, is the same judgment', () => {
    for (const subject of JUDGMENTS) {
      const { plainText } = cite(subject, style)
      expect(readBack(plainText), plainText).toEqual(expected(subject))
    }
  })

  test('with the symbol of the UN document too', () => {
    for (const subject of JUDGMENTS) {
      const { plainText } = cite(withSymbol(subject, SEEDS), style)
      expect(readBack(plainText), plainText).toEqual(expected(subject))
    }
  })

  test('every judgment, formatted and looked for, is found first and alone at the top', () => {
    for (const subject of JUDGMENTS) {
      const { plainText } = cite(subject, style)
      const [first, second] = findCases(plainText, SEEDS)
      expect(first?.id, plainText).toBe(subject.record.id)
      expect(second?.score ?? 0, plainText).toBeLessThan(first?.score ?? 0)
    }
  })

  test('non-breaking spaces and hyphens, stray marks and italics change nothing', () => {
    for (const subject of JUDGMENTS) {
      const { plainText, spans } = cite(subject, style)
      const typeset = plainText.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
      expect(readBack(typeset), typeset).toEqual(expected(subject))
      const marked = spans.map((span) => (typeof span === 'string' ? span : `<i>${span.text}</i>`)).join('\u200b')
      expect(readBack(`${marked}.`), marked).toEqual(expected(subject))
    }
  })

  test('without diacritics it is still the same judgment', () => {
    for (const subject of JUDGMENTS) {
      const bare = cite(subject, style).plainText.normalize('NFD').replace(/\p{M}/gu, '')
      expect(readBack(bare), bare).toEqual(expected(subject))
    }
  })
})

describe.each([...TRANSLITERATIONS])('names in %s', (_, transliterated) => {
  test('every Strasbourg judgment is recognised under the name in that spelling', () => {
    for (const subject of JUDGMENTS) {
      const { applicant, hasParties } = judgmentTitle(subject.record.name)
      if (subject.record.court !== 'ECtHR' || applicant === null || !hasParties) continue
      const { plainText } = cite(subject, 'plain')
      const text = plainText.replace(applicant, transliterated(applicant))
      expect(readBack(text), text).toEqual(expected(subject))
    }
  })
})

test('all judgments of the records in one list are read one by one', () => {
  const strasbourg = JUDGMENTS.filter(({ record }) => record.court === 'ECtHR')
  const list = strasbourg.map((subject, place) => `${place + 1}. ${cite(subject, 'echr').plainText}`).join('\n')
  expect(readBack(list)).toEqual(strasbourg.flatMap(expected))
  const sentence = strasbourg.map((subject) => cite(subject, 'oscola').plainText).join('; ')
  expect(readBack(`See ${sentence}.`)).toEqual(strasbourg.flatMap(expected))
})
