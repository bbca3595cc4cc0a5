import type { RecordSet } from '../records/record-set.ts'
import { applicantNames, soundsOfNames } from './applicant-name.ts'
import type { CitationReading } from './citation-reading.ts'
import { compareFields, holdsTitle } from './compare-fields.ts'
import { keysOfReference } from './compare-reference.ts'
import { agrees, comparisonOf, differs } from './field-comparison.ts'
import type { CitedField, FieldComparison } from './field-comparison.ts'
import { foldedWords, judgmentIndex } from './judgment-index.ts'
import type { CitableJudgment, JudgmentIndex } from './judgment-index.ts'
import { isOneSlipApart } from './one-slip.ts'
import { compareApplicantNames } from './same-applicant.ts'

/** A judgment that a citation may mean, with every field compared. */
export interface CandidateJudgment {
  readonly judgment: CitableJudgment
  readonly fields: readonly FieldComparison[]
  /** Its applicant's name is cited with two neighbouring letters swapped. */
  readonly isSlip: boolean
  readonly score: number
}

type Compared = Omit<CandidateJudgment, 'score'>

/** What agreement is worth in telling which judgment is meant. A name outweighs a number: numbers are what gets mistyped. */
const WEIGHTS = new Map<CitedField, number>([
  ['reference', 4],
  ['name', 5],
  ['date', 3],
  ['formation', 1.5],
  ['respondent', 1],
  ['court', 1],
  ['kind', 1],
])

/** The judgments that share a reference or the name with a citation, the likeliest first. */
export function candidateJudgments(reading: CitationReading, records: RecordSet): readonly CandidateJudgment[] {
  const index = judgmentIndex(records)
  const byReference = reading.references.flatMap(keysOfReference).flatMap((key) => index.byReference.get(key) ?? [])
  const folded = foldedWords(reading.text)
  const isDescription = reading.references.length === 0 && reading.applicant === null
  const byTitle = isDescription ? index.described.filter((judgment) => holdsTitle(folded, judgment)) : []
  const judgments = new Set([...byReference, ...byName(reading, index), ...byTitle])
  const compared = [...judgments].map((judgment) => ({
    judgment,
    fields: compareFields(reading, judgment, byReference),
    isSlip: isSlipOf(reading, judgment),
  }))
  return compared
    .filter(({ judgment, fields, isSlip }) => byReference.includes(judgment) || agrees(fields, 'name') || isSlip)
    .map((one) => withExactName(one, compared))
    .map((one) => ({ ...one, score: scoreOf(reading, one.judgment, one.fields) }))
    .sort((a, b) => b.score - a.score || (a.judgment.id < b.judgment.id ? -1 : 1))
}

function byName(reading: CitationReading, index: JudgmentIndex): readonly CitableJudgment[] {
  if (reading.applicant === null) return []
  return soundsOfNames(applicantNames(reading.applicant)).flatMap((sound) => index.bySound.get(sound) ?? [])
}

function isSlipOf({ applicant }: CitationReading, { applicants, persons }: CitableJudgment): boolean {
  if (applicant === null || applicants === null) return false
  return compareApplicantNames(applicantNames(applicant), applicants, persons) === 'slip'
}

/** “Karimov v. Russia” is the name of another case here, so it is no shortening of “Akram Karimov v. Russia”. */
function withExactName(one: Compared, compared: readonly Compared[]): Compared {
  const { fields } = one
  const isShort =
    comparisonOf(fields, 'name')?.agreement === 'short' && comparisonOf(fields, 'reference')?.agreement === 'agrees'
  const isTaken = compared.some(
    (other) =>
      comparisonOf(other.fields, 'name')?.agreement === 'agrees' &&
      comparisonOf(other.fields, 'respondent')?.agreement === 'agrees',
  )
  if (!isShort || !isTaken) return one
  return {
    ...one,
    fields: fields.map((field) => (field.field === 'name' ? { ...field, agreement: 'differs' as const } : field)),
  }
}

/** Enough to say that this judgment is meant: its number, its whole name with its respondent, or name, court and date. */
export function isIdentified(fields: readonly FieldComparison[]): boolean {
  if (agrees(fields, 'reference')) return true
  if (!agrees(fields, 'name')) return false
  const name = comparisonOf(fields, 'name')
  const isDescribed =
    comparisonOf(fields, 'respondent')?.recorded === '' &&
    name?.agreement === 'agrees' &&
    (name.cited === name.recorded || agrees(fields, 'court'))
  return agrees(fields, 'respondent') || (agrees(fields, 'court') && agrees(fields, 'date')) || isDescribed
}

/**
 * A judgment that the citation means although a field differs: its number is cited; or its name is, and more than the
 * name agrees. A surname alone means nobody.
 */
export function isMeant({ fields, isSlip, score }: CandidateJudgment): boolean {
  if (agrees(fields, 'reference') || (isSlip && agrees(fields, 'respondent'))) return true
  if (!agrees(fields, 'name') || score <= 0) return false
  if (agrees(fields, 'date') && (comparisonOf(fields, 'date')?.cited.length ?? 0) > 4) return true
  const isShort = comparisonOf(fields, 'name')?.agreement === 'short'
  if (isShort && fields.filter(differs).length > 1) return false
  return agrees(fields, 'respondent') || agrees(fields, 'court')
}

/** Also the number itself, where other things about it differ, as how many more there are. */
function isNearNumber(cited: string, recorded: string, fields: readonly FieldComparison[]): boolean {
  return cited === recorded ? !agrees(fields, 'reference') : isOneSlipApart(cited, recorded)
}

function scoreOf(reading: CitationReading, judgment: CitableJudgment, fields: readonly FieldComparison[]): number {
  const near = reading.references.some((reference) =>
    judgment.numberKeys.some((key) => isNearNumber(`number:${reference.value}`, key, fields)),
  )
  return fields.reduce(
    (score, { field, agreement, cited }) => {
      const weight = (WEIGHTS.get(field) ?? 0) * (field === 'date' && cited.length === 4 ? 0.3 : 1)
      if (agreement === 'agrees') return score + weight
      if (agreement === 'short') return score + weight / 2
      return agreement === 'differs' ? score - weight / 2 : score
    },
    near ? 1.5 : 0,
  )
}
