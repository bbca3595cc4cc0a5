import { describe, expect, test } from 'vitest'
import { judgmentTitle } from '../../../knowledge/citations/judgment-title.ts'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'
import { compareApplicants } from '../../../knowledge/citations/same-applicant.ts'
import { verifyCitation } from '../../../knowledge/citations/verify-citation.ts'
import type { Verification } from '../../../knowledge/citations/verification.ts'
import { writtenDate } from '../../../knowledge/citations/written-date.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { inventedCase, recordsOf, SEEDS } from './seed-records.ts'

function verify(text: string, records = SEEDS): Verification {
  const [reading, ...more] = readCitations(text)
  if (reading === undefined || more.length > 0) throw new Error(`Not one citation: ${text}`)
  return verifyCitation(reading, records)
}

/** What differs, as `verdict field field`. */
function told(text: string, records = SEEDS): string {
  const { verdict, differs } = verify(text, records)
  return [verdict, ...differs.map(({ field }) => field)].join(' ')
}

/** Read Strasbourg judgments with their citation by name and number. */
const STRASBOURG = SEEDS.cases
  .filter(({ court, reference }) => court === 'ECtHR' && reference !== null)
  .map((record) => {
    const numbers = (record.reference ?? '').split(', ')
    return { record, numbers, cited: `${judgmentTitle(record.name).name}, no. ${numbers[0]}` }
  })
const OF_ONE_APPLICATION = STRASBOURG.filter(({ numbers }) => numbers.length === 1)

/** The texts of which anything but one field was said to differ. */
function notTold(texts: readonly string[], expected: string): readonly string[] {
  return texts.filter((text) => told(text) !== expected)
}

describe('further applications after the number', () => {
  test.each([
    'and 2 others',
    'and others',
    'and 12 other applications',
    'and four others',
    'и ещё 2 жалобы',
    'и 5 других',
    'и другие',
    'und 2 weitere',
    'et 3 autres',
  ])('“%s” after the only number of a judgment differs', (further) => {
    expect(OF_ONE_APPLICATION.length).toBeGreaterThan(40)
    const texts = OF_ONE_APPLICATION.map(({ cited }) => `${cited} ${further}`)
    expect(notTold(texts, 'differs reference')).toEqual([])
  })

  test('“and N others” that make up the recorded number is consistent, and another N differs', () => {
    expect(told('A.N. and Others v. Russia, nos. 61689/16 and 3 others')).toBe('consistent')
    expect(told('A.N. and Others v. Russia, nos. 61689/16 and three others')).toBe('consistent')
    expect(told('A.N. and Others v. Russia, nos. 61689/16 and others')).toBe('consistent')
    expect(told('A.N. and Others v. Russia, nos. 61689/16 and 4 others')).toBe('differs reference')
  })

  test('others among the applicants, or other cases, are no further applications', () => {
    expect(told('Ghorbanov and Others v. Turkey, no. 28127/09')).toBe('consistent')
    expect(told('Gaforov v. Russia, no. 25404/09 and other cases')).toBe('consistent')
  })
})

function limbs(violated: readonly string[], notViolated: readonly string[]): RecordSet {
  return recordsOf({
    cases: [inventedCase({ provisionsViolated: [...violated], provisionsNotViolated: [...notViolated] })],
  })
}

describe('a finding on an Article that has several limbs', () => {
  const cited = 'Examplov v. Russia, no. 11111/11'

  test('“no violation” differs where the Article itself was violated', () => {
    const records = limbs(['ECHR Art. 2'], ['ECHR Art. 2 (procedural)'])
    expect(told(`${cited}, no violation of Article 2`, records)).toBe('differs outcome')
    expect(told(`${cited}, нарушения статьи 2 не было: нет нарушения статьи 2`, records)).toBe('differs outcome')
    expect(told(`${cited}, violation of Article 2`, records)).toBe('consistent')
  })

  test('“no violation” is not checked where only a limb was violated', () => {
    const records = limbs(['ECHR Art. 2 (procedural)'], ['ECHR Art. 2'])
    for (const claim of ['no violation of Article 2', 'violation of Article 2']) {
      const { checked, notChecked } = verify(`${cited}, ${claim}`, records)
      expect(checked.map(({ field }) => field)).not.toContain('outcome')
      expect(notChecked).toContain('outcome')
    }
  })

  test('no Article recorded as violated is ever confirmed as not violated', () => {
    const texts = STRASBOURG.flatMap(({ record, cited: name }) =>
      record.provisionsViolated.flatMap((provision) => {
        const [, article] = /^ECHR Art\. (\d+(?: § \d)?)(?: \(f\))?$/.exec(provision) ?? []
        return article === undefined ? [] : [`${name}, no violation of Article ${article}`]
      }),
    )
    expect(texts.length).toBeGreaterThan(80)
    expect(notTold(texts, 'differs outcome')).toEqual([])
  })

  test('a bare “violation” is not checked where the Court found one besides what was not violated', () => {
    expect(verify('Oshlakov v. Russia, no. 56662/09: violation').notChecked).toContain('outcome')
  })
})

describe('what became of the removal, and who won', () => {
  test.each([
    'the applicant lost',
    'the applicants failed',
    'decided against the applicant',
    'extradition upheld',
    'the deportation was lawful',
    'заявитель проиграл',
    'экстрадиция разрешена',
    'Abschiebung zulässig',
  ])('“%s” differs from a favourable judgment', (claim) => {
    const favourable = STRASBOURG.filter(({ record }) => record.direction === 'favourable')
    expect(favourable.length).toBeGreaterThan(40)
    expect(
      notTold(
        favourable.map(({ cited }) => `${cited}: ${claim}`),
        'differs outcome',
      ),
    ).toEqual([])
  })

  test.each([
    'the applicant won',
    'in favour of the applicants',
    'extradition stopped',
    'the Court halted the deportation',
    'deportation order was quashed',
    'заявитель выиграл',
    'в пользу заявителя',
    'депортация остановлена',
    'суд запретил его выдачу',
    'Auslieferung gestoppt',
  ])('“%s” differs from an adverse judgment', (claim) => {
    const adverse = ['T.K. and S.R. v. Russia, 19 November 2019', 'VG Gelsenkirchen, 12a L 836/25']
    expect(
      notTold(
        adverse.map((cited) => `${cited}: ${claim}`),
        'differs outcome',
      ),
    ).toEqual([])
  })

  test('the outcome that is recorded agrees', () => {
    for (const text of [
      'OVG NRW, Beschluss vom 25.02.2025 - 18 B 74/25: Abschiebung gestoppt',
      'VG Gelsenkirchen, 12a L 836/25: deportation was not stopped',
      'Gaforov v. Russia, no. 25404/09: the applicant won',
    ])
      expect(verify(text).checked.map(({ field }) => field)).toContain('outcome')
  })

  test.each([
    ['whose appeal is not said', 'Gaforov v. Russia, no. 25404/09: appeal dismissed'],
    ['the judgment is mixed', 'Oshlakov v. Russia, no. 56662/09: the applicant lost'],
    ['nobody has read it', 'Umirov v. Russia, no. 17455/11: the applicant won'],
  ])('it is not checked where %s', (_, text) => {
    const { differs, notChecked } = verify(text)
    expect(differs).toEqual([])
    expect(notChecked).toContain('outcome')
  })
})

describe('just satisfaction, Grand Chamber and volumes', () => {
  test('just satisfaction is given in another judgment than any that is read here', () => {
    const texts = STRASBOURG.map(({ cited }) => cited.replace(', no.', ' (just satisfaction), no.'))
    expect(notTold(texts, 'differs kind').filter((text) => !text.includes('28492/15'))).toEqual([])
  })

  test('a judgment on the merits and just satisfaction is one', () => {
    expect(told('Gaforov v. Russia (merits and just satisfaction), no. 25404/09')).toBe('consistent')
  })

  test('the Grand Chamber is never confirmed where no formation or another is recorded', () => {
    const others = STRASBOURG.filter(({ record }) => record.formation !== 'Grand Chamber')
    const confirmed = others.filter(({ record, cited }) => {
      const { checked, notChecked, differs } = verify(cited.replace(', no.', ' [GC], no.'))
      const isOpen = record.formation === null && notChecked.includes('formation')
      return checked.some(({ field }) => field === 'formation') || (!isOpen && differs.length === 0)
    })
    expect(confirmed.map(({ cited }) => cited)).toEqual([])
  })

  test.each(['ECHR 2019-IV', 'CEDH 1996-II', 'Reports of Judgments and Decisions 2001-X', 'ECHR 2020 (extracts)'])(
    '%s holds no judgment of 2010',
    (volume) => {
      expect(told(`Gaforov v. Russia, no. 25404/09, 21 October 2010, ${volume}`)).toBe('differs date')
    },
  )

  test('a volume of the right year is said to be unchecked', () => {
    const { verdict, uncheckedReferences } = verify('Gaforov v. Russia, no. 25404/09, ECHR 2010-VI')
    expect(verdict).toBe('consistent')
    expect(uncheckedReferences).toEqual(['ECHR 2010-VI'])
  })
})

test.each([
  (first: string) => `${first}/1902`,
  (first: string) => `${first}/0009`,
  (first: string) => `${first}/7`,
  (first: string, year: string) => `${first}.${year}`,
  (first: string, year: string) => `${first}/${year}/1`,
  (first: string) => `${first}/2109`,
])('a number of no shape that courts give differs, whatever it begins with', (misshapen) => {
  const texts = OF_ONE_APPLICATION.map(({ record, cited, numbers }) => {
    const [first = '', year = ''] = (numbers[0] ?? '').split('/')
    return `${cited.replace(numbers[0] ?? '', misshapen(first, year))}, ${writtenDate(record.date ?? '')}`
  })
  expect(notTold(texts, 'differs reference')).toEqual([])
})

describe('two neighbouring letters swapped in a name', () => {
  test('no swap in any applicant’s name is confirmed', () => {
    const swapped = STRASBOURG.flatMap(({ record, cited }) => {
      const surname = (judgmentTitle(record.name).applicant ?? '').split(' ')[0] ?? ''
      return Array.from({ length: Math.max(0, surname.length - 2) }, (_, place) => {
        const at = place + 1
        const name = surname.slice(0, at) + surname.charAt(at + 1) + surname.charAt(at) + surname.slice(at + 2)
        return name === surname || name.includes('.') ? [] : [cited.replace(surname, name)]
      }).flat()
    })
    expect(swapped.length).toBeGreaterThan(250)
    expect(swapped.filter((text) => verify(text).verdict === 'consistent')).toEqual([])
  })

  test('with the respondent alone the name is what differs', () => {
    expect(told('Khyadarov v. Russia')).toBe('differs name')
    expect(told('Хядаров против России, 20 мая 2010')).toBe('differs name')
  })

  test('a spelling by which the records know the person is no slip', () => {
    expect(compareApplicants('Gryabov', 'Graybov')).toBe('slip')
    expect(compareApplicants('Gryabov', 'Graybov', ['Ivan Gryabov'])).toBe('same')
  })
})
