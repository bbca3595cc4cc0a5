import type { RecordSet } from '../records/record-set.ts'
import { candidateJudgments, isIdentified, isMeant } from './candidate-judgments.ts'
import type { CandidateJudgment } from './candidate-judgments.ts'
import type { CitationReading } from './citation-reading.ts'
import { uncheckedReferences } from './compare-reference.ts'
import { comparisonOf, differs } from './field-comparison.ts'
import type { FieldComparison } from './field-comparison.ts'
import type { Verification } from './verification.ts'

export type { Verification } from './verification.ts'

const MOST_CANDIDATES = 10
/** What a full citation gives; left out of one, it is said to be unchecked. */
const EXPECTED_FIELDS = new Set(['reference', 'name', 'date', 'respondent'])

/**
 * Compares a citation with the cases and unread citations of the records. Never says more than was compared: consistent
 * only where a reference, or name and respondent, agree and nothing given differs; never that a citation is false.
 */
export function verifyCitation(reading: CitationReading, records: RecordSet): Verification {
  const candidates = candidateJudgments(reading, records)
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

function about(
  reading: CitationReading,
  { judgment, fields }: CandidateJudgment,
  candidates: readonly CandidateJudgment[],
): Verification {
  const differing = fields.filter(differs)
  const read = judgment.subject.type === 'case'
  return {
    verdict: differing.length > 0 ? 'differs' : read ? 'consistent' : 'unread',
    judgment: judgment.subject,
    checked: fields.filter(({ agreement }) => agreement === 'agrees' || agreement === 'short'),
    differs: differing,
    notChecked: notChecked(reading, fields),
    uncheckedReferences: uncheckedReferences(reading, judgment),
    candidates: candidates
      .filter((other) => other.judgment !== judgment)
      .slice(0, MOST_CANDIDATES)
      .map((other) => other.judgment.id),
  }
}

function withoutJudgment(
  verdict: 'ambiguous' | 'not-in-set',
  reading: CitationReading,
  candidates: readonly CandidateJudgment[],
): Verification {
  const ids = candidates.slice(0, MOST_CANDIDATES).map(({ judgment }) => judgment.id)
  return {
    verdict,
    judgment: null,
    checked: [],
    differs: [],
    notChecked: notChecked(reading, []),
    uncheckedReferences: [],
    candidates: ids,
  }
}

/** Paragraphs and finality are never in the records' power; court, formation, kind and outcome only matter where cited. */
function notChecked(reading: CitationReading, fields: readonly FieldComparison[]): Verification['notChecked'] {
  const open = fields.filter(
    ({ field, agreement }) => agreement === 'unknown' || (agreement === 'not-cited' && EXPECTED_FIELDS.has(field)),
  )
  const date = comparisonOf(fields, 'date')
  const isLessPrecise = date?.agreement === 'agrees' && date.recorded.length < (reading.date ?? '').length
  return [...open.map(({ field }) => field), ...(isLessPrecise ? (['day'] as const) : []), 'paragraph', 'finality']
}
