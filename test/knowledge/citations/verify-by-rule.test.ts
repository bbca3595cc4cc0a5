import { expect, test } from 'vitest'
import { judgmentTitle } from '../../../knowledge/citations/judgment-title.ts'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'
import { verifyCitation } from '../../../knowledge/citations/verify-citation.ts'
import type { Verification } from '../../../knowledge/citations/verification.ts'
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
const CONFIRMING = new Set(['consistent', 'unread'])

/** The forms that lawyers paste, of one citation. */
const FORMS: readonly ((parts: Parts) => string)[] = [
  ({ applicant, respondent, number, date }) =>
    [`${applicant} v. ${respondent}`, `no. ${number}`, ...(date === null ? [] : [writtenDate(date)])].join(', '),
  ({ applicant, respondent, number, date }) =>
    `${applicant} v ${respondent} App no ${number} (ECtHR${date === null ? '' : `, ${writtenDate(date)}`})`,
  ({ applicant, respondent, number, date }) =>
    `is ${applicant} v. ${respondent} ${number} ${date?.split('-').toReversed().join('.') ?? ''} right?`,
]

function verified(text: string): Verification {
  const [reading, ...more] = readCitations(text)
  if (reading === undefined || more.length > 0) throw new Error(`Not one citation: ${text}`)
  return verifyCitation(reading, SEEDS)
}

/** Each citation in one of the forms, with what became of it. */
function outcomes(all: readonly Parts[]): readonly { readonly text: string; readonly verification: Verification }[] {
  return all.map((parts, place) => {
    const text = FORMS[place % FORMS.length]?.(parts) ?? ''
    return { text, verification: verified(text) }
  })
}

/** The texts that were called consistent or unread. */
function confirmed(all: readonly Parts[]): readonly string[] {
  return outcomes(all).flatMap(({ text, verification }) => (CONFIRMING.has(verification.verdict) ? [text] : []))
}

/** The citations of which anything but this field, alone, was said to differ. */
function otherwiseThan(field: string, all: readonly Parts[]): readonly string[] {
  return outcomes(all).flatMap(({ text, verification }) =>
    verification.differs.map((comparison) => comparison.field).join() === field ? [] : [text],
  )
}

function sharesNumber(id: string, number: string): boolean {
  return JUDGMENTS.some(({ record }) => record.id === id && (record.reference ?? '').includes(number))
}

test('true citations of all Strasbourg judgments are recognised in every form', () => {
  expect(STRASBOURG.length).toBeGreaterThan(50)
  for (const form of FORMS) {
    const found = STRASBOURG.map((parts) => verified(form(parts))).map(
      ({ verdict, judgment }) => `${verdict} ${judgment?.record.id}`,
    )
    expect(found).toEqual(STRASBOURG.map(({ id }) => `${id.startsWith('case') ? 'consistent' : 'unread'} ${id}`))
  }
})

test('a number with one digit changed is never confirmed, and the reference is named', () => {
  const corrupted = STRASBOURG.flatMap((parts) =>
    parts.number.split('').flatMap((digit, place) => {
      const number = `${parts.number.slice(0, place)}${(Number(digit) + 1) % 10}${parts.number.slice(place + 1)}`
      return digit === '/' || place === 0 || TAKEN.has(number) ? [] : [{ ...parts, number }]
    }),
  )
  expect(corrupted.length).toBeGreaterThan(400)
  expect(confirmed(corrupted)).toEqual([])
  expect(otherwiseThan('reference', corrupted)).toEqual([])
})

test('another day, month or year is never confirmed, and the date is named', () => {
  const corrupted = STRASBOURG.flatMap((parts) => {
    const [year = '', month = '', day = ''] = parts.date?.split('-') ?? []
    if (day === '') return []
    const otherDay = String((Number(day) % 28) + 1).padStart(2, '0')
    const otherMonth = String((Number(month) % 12) + 1).padStart(2, '0')
    const dates = [
      `${Number(year) + 1}-${month}-${day}`,
      `${year}-${otherMonth}-${day}`,
      `${year}-${month}-${otherDay}`,
    ]
    return dates.map((date) => ({ ...parts, date }))
  })
  expect(corrupted.length).toBeGreaterThan(200)
  expect(confirmed(corrupted)).toEqual([])
  expect(otherwiseThan('date', corrupted)).toEqual([])
})

test('another respondent is never confirmed, and the respondent is named', () => {
  const others = ['Germany', 'Poland', 'Kazakhstan', 'Ukraine', 'Russia', 'Greece']
  const corrupted = STRASBOURG.flatMap((parts) =>
    others.filter((respondent) => respondent !== parts.respondent).map((respondent) => ({ ...parts, respondent })),
  )
  expect(corrupted.length).toBeGreaterThan(300)
  expect(confirmed(corrupted)).toEqual([])
  expect(
    otherwiseThan(
      'respondent',
      corrupted.filter(({ date }) => date !== null),
    ),
  ).toEqual([])
})

test('the name of another judgment of the records is never confirmed', () => {
  const corrupted = STRASBOURG.flatMap((parts, place) =>
    [1, 7, 31].flatMap((step) => {
      const other = STRASBOURG[(place + step) % STRASBOURG.length] ?? parts
      const isSame = other.applicant === parts.applicant || sharesNumber(other.id, parts.number)
      return isSame ? [] : [{ ...parts, applicant: other.applicant }]
    }),
  )
  expect(corrupted.length).toBeGreaterThan(200)
  expect(confirmed(corrupted)).toEqual([])
})

test('the reverse of what the Court found is never confirmed', () => {
  const claims = SEEDS.cases.flatMap(({ court, name, reference, provisionsViolated, provisionsNotViolated }) => {
    const base = `${judgmentTitle(name).name}, no. ${reference?.split(', ')[0]}, `
    const both = [...provisionsViolated, ...provisionsNotViolated].filter((one) => /^ECHR Art\. 3\b(?! \+)/.test(one))
    if (court !== 'ECtHR' || both.length !== 1) return []
    const wrong = provisionsViolated.includes('ECHR Art. 3')
      ? ['no violation of Article 3', 'нет нарушения статьи 3']
      : ['violation of Article 3', 'Verletzung von Art. 3']
    return wrong.map((claim) => base + claim)
  })
  expect(claims.length).toBeGreaterThan(50)
  const wrongly = claims.filter((text) => {
    const { differs } = verified(text)
    return differs.length !== 1 || differs[0]?.field !== 'outcome'
  })
  expect(wrongly).toEqual([])
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
  expect(invented.length).toBeGreaterThan(50)
  expect(invented.filter(({ number }) => TAKEN.has(number))).toEqual([])
  expect(new Set(outcomes(invented).map(({ verification }) => verification.verdict))).toEqual(new Set(['not-in-set']))
})
