import { expect, test } from 'vitest'
import { judgmentTitle } from '../../../knowledge/citations/judgment-title.ts'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'
import { verifyCitation } from '../../../knowledge/citations/verify-citation.ts'
import type { Verification } from '../../../knowledge/citations/verify-citation.ts'
import { writtenDate } from '../../../knowledge/citations/written-date.ts'
import { JUDGMENTS, SEEDS } from './seed-records.ts'

/** The parts of a Strasbourg citation, from a record or made up. */
interface Parts {
  readonly id: string
  readonly applicant: string
  readonly respondent: string
  readonly number: string
  readonly date: string | null
}

const STRASBOURG: readonly Parts[] = JUDGMENTS.filter(({ record }) => record.court === 'ECtHR').map(({ record }) => {
  const { name, applicant } = judgmentTitle(record.name)
  return {
    id: record.id,
    applicant: applicant ?? '',
    respondent: name.split(' v. ').at(-1) ?? '',
    number: record.reference?.split(', ')[0] ?? '',
    date: record.date,
  }
})
const TAKEN = new Set(JUDGMENTS.flatMap(({ record }) => record.reference?.split(', ') ?? []))

/** The forms that lawyers paste, of one citation. */
const FORMS: readonly ((parts: Parts) => string)[] = [
  (p) => `${p.applicant} v. ${p.respondent}, no. ${p.number}${p.date === null ? '' : `, ${writtenDate(p.date)}`}`,
  (p) =>
    `${p.applicant} v ${p.respondent} App no ${p.number} (ECtHR${p.date === null ? '' : `, ${writtenDate(p.date)}`})`,
  (p) => `is ${p.applicant} v. ${p.respondent} ${p.number} ${numeric(p.date)} right?`,
]

function numeric(date: string | null): string {
  return date === null ? '' : date.split('-').toReversed().join('.')
}

function verified(parts: Parts): readonly Verification[] {
  return FORMS.map((form) => {
    const text = form(parts)
    const readings = readCitations(text)
    expect(readings, text).toHaveLength(1)
    return verifyCitation(readings[0] ?? expect.fail(text), SEEDS)
  })
}

/** No form of a wrong citation may be called consistent or unread; the number of forms tried. */
function neverConfirmed(all: readonly Parts[]): number {
  let tried = 0
  for (const parts of all) {
    for (const { verdict } of verified(parts)) {
      expect(['differs', 'not-in-set', 'ambiguous'], JSON.stringify(parts)).toContain(verdict)
      tried += 1
    }
  }
  return tried
}

test('true citations of all Strasbourg judgments are recognised in every form', () => {
  for (const parts of STRASBOURG) {
    for (const { verdict, judgment } of verified(parts)) {
      expect(`${verdict} ${judgment?.record.id}`).toBe(
        `${parts.id.startsWith('case') ? 'consistent' : 'unread'} ${parts.id}`,
      )
    }
  }
  expect(STRASBOURG.length).toBeGreaterThan(50)
})

test('a number with one digit changed is never confirmed, and the reference is named', () => {
  const corrupted = STRASBOURG.flatMap((parts) =>
    [...parts.number].flatMap((digit, place) => {
      const number = `${parts.number.slice(0, place)}${(Number(digit) + 1) % 10}${parts.number.slice(place + 1)}`
      return digit === '/' || place === 0 || TAKEN.has(number) ? [] : [{ ...parts, number }]
    }),
  )
  expect(neverConfirmed(corrupted)).toBeGreaterThan(500)
  for (const parts of corrupted.filter(({ date }) => date?.length === 10)) {
    const [verification] = verified(parts)
    expect(verification?.differs.map(({ field }) => field)).toEqual(['reference'])
    expect(verification?.judgment?.record.id).toBe(parts.id)
  }
})

test('a date with another day, month or year is never confirmed, and the date is named', () => {
  const corrupted = STRASBOURG.flatMap((parts) => {
    const [year = '', month = '', day = ''] = parts.date?.split('-') ?? []
    if (day === '') return []
    const otherDay = String((Number(day) % 28) + 1).padStart(2, '0')
    const otherMonth = String((Number(month) % 12) + 1).padStart(2, '0')
    return [`${Number(year) + 1}-${month}-${day}`, `${year}-${otherMonth}-${day}`, `${year}-${month}-${otherDay}`].map(
      (date) => ({ ...parts, date }),
    )
  })
  expect(neverConfirmed(corrupted)).toBeGreaterThan(500)
  for (const parts of corrupted) {
    const [verification] = verified(parts)
    expect(verification?.differs.map(({ field }) => field)).toEqual(['date'])
  }
})

test('another respondent is never confirmed, and the respondent is named', () => {
  const others = ['Germany', 'Poland', 'Kazakhstan', 'Ukraine', 'Russia', 'Türkiye']
  const corrupted = STRASBOURG.flatMap((parts) =>
    others
      .filter(
        (respondent) => respondent !== parts.respondent && !(respondent === 'Türkiye' && parts.respondent === 'Turkey'),
      )
      .map((respondent) => ({ ...parts, respondent })),
  )
  expect(neverConfirmed(corrupted)).toBeGreaterThan(500)
  for (const parts of corrupted) {
    const [verification] = verified(parts)
    expect(verification?.differs.map(({ field }) => field)).toEqual(['respondent'])
  }
})

test('the name of another judgment of the records is never confirmed', () => {
  const corrupted = STRASBOURG.flatMap((parts, place) =>
    [1, 7, 31].flatMap((step) => {
      const other = STRASBOURG[(place + step) % STRASBOURG.length]
      const sharesNumber = JUDGMENTS.some(
        ({ record }) => record.id === other?.id && record.reference?.includes(parts.number),
      )
      return other === undefined || other.applicant === parts.applicant || sharesNumber
        ? []
        : [{ ...parts, applicant: other.applicant }]
    }),
  )
  expect(neverConfirmed(corrupted)).toBeGreaterThan(500)
})

test('the reverse of what the Court found is never confirmed', () => {
  const cases = SEEDS.cases.filter(({ court, provisionsViolated, provisionsNotViolated }) => {
    const inBoth =
      provisionsViolated.some((one) => /Art\. 3\b(?! \+)/.test(one)) &&
      provisionsNotViolated.some((one) => /Art\. 3\b/.test(one))
    return court === 'ECtHR' && !inBoth
  })
  let tried = 0
  for (const { name, reference, provisionsViolated, provisionsNotViolated } of cases) {
    const base = `${judgmentTitle(name).name}, no. ${reference?.split(', ')[0]}`
    const isViolated = provisionsViolated.includes('ECHR Art. 3')
    const isNot = provisionsNotViolated.includes('ECHR Art. 3')
    if (!isViolated && !isNot) continue
    for (const claim of isViolated
      ? ['no violation of Article 3', 'нет нарушения статьи 3']
      : ['violation of Article 3', 'Verletzung von Art. 3']) {
      const verification = verifyCitation(readCitations(`${base}: ${claim}`)[0] ?? expect.fail(base), SEEDS)
      if (verification.verdict === 'ambiguous') continue
      expect(
        verification.differs.map(({ field }) => field),
        `${base}: ${claim}`,
      ).toEqual(['outcome'])
      tried += 1
    }
  }
  expect(tried).toBeGreaterThan(50)
})

test('invented citations are not in the set, whatever their form', () => {
  const surnames = [
    'Examplov',
    'Testbekov',
    'Probazoda',
    'Musterjonov',
    'Specimenov',
    'Fictiyev',
    'X.Y.',
    'Q.W. and Others',
    'Madeupov and Nowherev',
  ]
  const respondents = ['Russia', 'Germany', 'Austria', 'Ukraine', 'Turkey', 'Lithuania', 'Poland']
  const invented = surnames.flatMap((applicant, row) =>
    respondents.map((respondent, column) => ({
      id: '',
      applicant,
      respondent,
      number: `${40_001 + row * 971 + column * 53}/${10 + column}`,
      date: `20${12 + column}-0${1 + row}-1${column}`,
    })),
  )
  expect(invented.filter(({ number }) => TAKEN.has(number))).toEqual([])
  for (const parts of invented)
    expect(verified(parts).map(({ verdict }) => verdict)).toEqual(['not-in-set', 'not-in-set', 'not-in-set'])
  expect(neverConfirmed(invented)).toBeGreaterThan(150)
})
