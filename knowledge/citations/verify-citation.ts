import type { RecordSet } from '../records/record-set.ts'
import { applicantNames } from './applicant-name.ts'
import type { JudgmentSubject } from './citation.ts'
import type { CitationReading } from './citation-reading.ts'
import { compareFields, holdsTitle } from './compare-fields.ts'
import { keysOfReference } from './compare-reference.ts'
import type { CitedField, FieldComparison } from './field-comparison.ts'
import { judgmentIndex } from './judgment-index.ts'
import type { CitableJudgment, JudgmentIndex } from './judgment-index.ts'
import { isOneSlipApart } from './one-slip.ts'

/**
 * `consistent` every field given agrees with one judgment; `unread` the same, but nobody has read its outcome;
 * `differs` it means this judgment, and a field is another; `ambiguous` it fits several judgments;
 * `not-in-set` it means none of the records, which proves nothing about it.
 */
export type CitationVerdict = 'consistent' | 'differs' | 'unread' | 'not-in-set' | 'ambiguous'

/** A citation beside the records. */
export interface Verification {
  readonly verdict: CitationVerdict
  /** The judgment meant; null where none or several are. */
  readonly judgment: JudgmentSubject | null
  /** Fields given and found to agree. */
  readonly checked: readonly FieldComparison[]
  readonly differs: readonly FieldComparison[]
  /** What was not given or cannot be told from the records. `day`: the record's date is less precise than the one cited. */
  readonly notChecked: readonly (CitedField | 'day' | 'paragraph' | 'finality')[]
  /** Ids of the judgments that could be meant, or share the name or the number, best first. */
  readonly candidates: readonly string[]
}

interface Candidate {
  readonly judgment: CitableJudgment
  readonly fields: readonly FieldComparison[]
  readonly score: number
}

const MOST_CANDIDATES = 10

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

/**
 * Compares a citation with the cases and unread citations of the records. Never says more than was compared: consistent
 * only where a reference, or name and respondent, agree and nothing given differs; never that a citation is false.
 */
export function verifyCitation(reading: CitationReading, records: RecordSet): Verification {
  const candidates = candidatesFor(reading, judgmentIndex(records))
  const fitting = candidates.filter(({ fields }) => isIdentified(fields) && !fields.some(differs))
  const [only, another] = fitting
  if (only !== undefined && another === undefined) return about(reading, only, candidates)
  if (only !== undefined) return withoutJudgment('ambiguous', reading, fitting)
  const meant = candidates.filter((candidate) => isMeant(candidate))
  const [best, next] = meant
  if (best === undefined) return withoutJudgment('not-in-set', reading, candidates)
  if (next !== undefined && next.score === best.score) return withoutJudgment('ambiguous', reading, meant)
  return about(reading, best, candidates)
}

function candidatesFor(reading: CitationReading, index: JudgmentIndex): readonly Candidate[] {
  const byReference = reading.references.flatMap(keysOfReference).flatMap((key) => index.byReference.get(key) ?? [])
  const byTitle =
    reading.references.length > 0 || reading.applicant !== null
      ? []
      : index.judgments.filter((judgment) => holdsTitle(reading.text, judgment))
  const judgments = new Set([...byReference, ...byName(reading, index), ...byTitle])
  const compared = [...judgments].map((judgment) => ({
    judgment,
    fields: compareFields(reading, judgment, byReference),
  }))
  return compared
    .filter(({ judgment, fields }) => byReference.includes(judgment) || agrees(fields, 'name'))
    .map(({ judgment, fields }) => withExactName(judgment, fields, compared))
    .map(({ judgment, fields }) => ({ judgment, fields, score: scoreOf(reading, judgment, fields) }))
    .sort((a, b) => b.score - a.score || (a.judgment.id < b.judgment.id ? -1 : 1))
}

function byName(reading: CitationReading, index: JudgmentIndex): readonly CitableJudgment[] {
  if (reading.applicant === null) return []
  const { named } = applicantNames(reading.applicant)
  const sounds = named.flatMap(({ initials, words }) => [...(initials === null ? [] : [initials]), ...words.flat()])
  return sounds.flatMap((sound) => index.bySound.get(sound) ?? [])
}

/** “Karimov v. Russia” is the name of another case here, so it is no shortening of “Akram Karimov v. Russia”. */
function withExactName(
  judgment: CitableJudgment,
  fields: readonly FieldComparison[],
  compared: readonly { readonly judgment: CitableJudgment; readonly fields: readonly FieldComparison[] }[],
): { readonly judgment: CitableJudgment; readonly fields: readonly FieldComparison[] } {
  const isShort = of(fields, 'name')?.agreement === 'short' && of(fields, 'reference')?.agreement === 'agrees'
  const isTaken = compared.some(
    (other) =>
      of(other.fields, 'name')?.agreement === 'agrees' && of(other.fields, 'respondent')?.agreement === 'agrees',
  )
  if (!isShort || !isTaken) return { judgment, fields }
  return {
    judgment,
    fields: fields.map((field) => (field.field === 'name' ? { ...field, agreement: 'differs' as const } : field)),
  }
}

/** Enough to say that this judgment is meant: its number, its whole name with its respondent, or name, court and date. */
function isIdentified(fields: readonly FieldComparison[]): boolean {
  if (agrees(fields, 'reference')) return true
  if (!agrees(fields, 'name')) return false
  const name = of(fields, 'name')
  const isDescribed =
    of(fields, 'respondent')?.recorded === '' &&
    name?.agreement === 'agrees' &&
    (name.cited === name.recorded || agrees(fields, 'court'))
  return agrees(fields, 'respondent') || (agrees(fields, 'court') && agrees(fields, 'date')) || isDescribed
}

/**
 * A judgment that the citation means although a field differs: its number is cited; or its name is, and more than the
 * name agrees. A surname alone means nobody.
 */
function isMeant({ fields, score }: Candidate): boolean {
  if (agrees(fields, 'reference')) return true
  if (!agrees(fields, 'name') || score <= 0) return false
  if (agrees(fields, 'date') && (of(fields, 'date')?.cited.length ?? 0) > 4) return true
  const isShort = of(fields, 'name')?.agreement === 'short'
  if (isShort && fields.filter(differs).length > 1) return false
  return agrees(fields, 'respondent') || agrees(fields, 'court')
}

function scoreOf(reading: CitationReading, judgment: CitableJudgment, fields: readonly FieldComparison[]): number {
  const near = reading.references.some((reference) =>
    judgment.numberKeys.some((key) => isOneSlipApart(`number:${reference.value}`, key)),
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

function about(
  reading: CitationReading,
  { judgment, fields }: Candidate,
  candidates: readonly Candidate[],
): Verification {
  const differing = fields.filter(differs)
  const read = judgment.subject.type === 'case'
  return {
    verdict: differing.length > 0 ? 'differs' : read ? 'consistent' : 'unread',
    judgment: judgment.subject,
    checked: fields.filter(({ agreement }) => agreement === 'agrees' || agreement === 'short'),
    differs: differing,
    notChecked: notChecked(reading, fields),
    candidates: candidates
      .filter((other) => other.judgment !== judgment)
      .slice(0, MOST_CANDIDATES)
      .map((other) => other.judgment.id),
  }
}

function withoutJudgment(
  verdict: 'ambiguous' | 'not-in-set',
  reading: CitationReading,
  candidates: readonly Candidate[],
): Verification {
  const ids = candidates.slice(0, MOST_CANDIDATES).map(({ judgment }) => judgment.id)
  return { verdict, judgment: null, checked: [], differs: [], notChecked: notChecked(reading, []), candidates: ids }
}

/** Paragraphs and finality are never in the records' power; court, formation, kind and outcome only matter where cited. */
function notChecked(reading: CitationReading, fields: readonly FieldComparison[]): Verification['notChecked'] {
  const open = fields.filter(
    ({ field, agreement }) =>
      agreement === 'unknown' ||
      (agreement === 'not-cited' && ['reference', 'name', 'date', 'respondent'].includes(field)),
  )
  const date = of(fields, 'date')
  const isLessPrecise = date?.agreement === 'agrees' && date.recorded.length < (reading.date ?? '').length
  return [...open.map(({ field }) => field), ...(isLessPrecise ? (['day'] as const) : []), 'paragraph', 'finality']
}

function of(fields: readonly FieldComparison[], field: CitedField): FieldComparison | undefined {
  return fields.find((comparison) => comparison.field === field)
}

function agrees(fields: readonly FieldComparison[], field: CitedField): boolean {
  const agreement = of(fields, field)?.agreement
  return agreement === 'agrees' || agreement === 'short'
}

function differs({ agreement }: FieldComparison): boolean {
  return agreement === 'differs'
}
