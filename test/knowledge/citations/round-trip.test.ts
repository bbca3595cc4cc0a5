import { describe, expect, test } from 'vitest'
import { cite } from '../../../knowledge/citations/cite.ts'
import { CITATION_STYLES } from '../../../knowledge/citations/citation-style.ts'
import type { Citation, JudgmentSubject } from '../../../knowledge/citations/citation.ts'
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

function expected({ type, record }: JudgmentSubject): string {
  return `${type === 'case' ? 'consistent' : 'unread'} ${record.id}`
}

/** The judgments whose text is not read back as themselves, with what it is taken for. */
function misread(subjects: readonly JudgmentSubject[], write: (subject: JudgmentSubject) => string): readonly string[] {
  return subjects.flatMap((subject) => {
    const text = write(subject)
    const read = readBack(text)
    return read.length === 1 && read[0] === expected(subject) ? [] : [`${text} -> ${read.join(' | ')}`]
  })
}

describe.each(CITATION_STYLES)('%s', (style) => {
  test('every judgment, formatted and read again, is the same judgment', () => {
    expect(misread(JUDGMENTS, (subject) => cite(subject, style).plainText)).toEqual([])
  })

  test('with the symbol of the UN document too', () => {
    expect(misread(JUDGMENTS, (subject) => cite(withSymbol(subject, SEEDS), style).plainText)).toEqual([])
  })

  test('every judgment, formatted and looked for, is found first and alone at the top', () => {
    const missed = JUDGMENTS.filter((subject) => {
      const [first, second] = findCases(cite(subject, style).plainText, SEEDS)
      return first?.id !== subject.record.id || (second?.score ?? 0) >= first.score
    })
    expect(missed.map(({ record }) => record.id)).toEqual([])
  })

  test('non-breaking spaces and hyphens change nothing', () => {
    expect(misread(JUDGMENTS, (subject) => typeset(cite(subject, style)))).toEqual([])
  })

  test('italics, invisible signs and a final full stop change nothing', () => {
    expect(misread(JUDGMENTS, (subject) => markedUp(cite(subject, style)))).toEqual([])
  })

  test('without diacritics it is still the same judgment', () => {
    expect(misread(JUDGMENTS, (subject) => withoutDiacritics(cite(subject, style)))).toEqual([])
  })
})

function typeset({ plainText }: Citation): string {
  return plainText.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
}

function markedUp({ spans }: Citation): string {
  return `${spans.map((span) => (typeof span === 'string' ? span : `<i>${span.text}</i>`)).join('\u200b')}.`
}

function withoutDiacritics({ plainText }: Citation): string {
  return plainText.normalize('NFD').replace(/\p{M}/gu, '')
}

const STRASBOURG = JUDGMENTS.filter(({ record }) => record.court === 'ECtHR')

test.each([...TRANSLITERATIONS])(
  'every Strasbourg judgment is recognised under its name in %s',
  (_, transliterated) => {
    const rewritten = (subject: JudgmentSubject): string => {
      const applicant = judgmentTitle(subject.record.name).applicant ?? ''
      return cite(subject, 'plain').plainText.replace(applicant, transliterated(applicant))
    }
    expect(misread(STRASBOURG, rewritten)).toEqual([])
  },
)

test('all judgments of the records in one list are read one by one', () => {
  const list = STRASBOURG.map((subject, place) => `${place + 1}. ${cite(subject, 'echr').plainText}`).join('\n')
  expect(readBack(list)).toEqual(STRASBOURG.map(expected))
})

test('and so are they in one sentence', () => {
  const sentence = STRASBOURG.map((subject) => cite(subject, 'oscola').plainText).join('; ')
  expect(readBack(`See ${sentence}.`)).toEqual(STRASBOURG.map(expected))
})
