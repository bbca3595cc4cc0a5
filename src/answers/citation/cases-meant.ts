import { findCases } from '../../../knowledge/citations/find-case.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'

/** Scores of `findCases` (`CaseMatch.score`): by number or id; all applicants named; and what is no real difference. */
const BY_NUMBER = 0.9
const NAMED = 0.5
const CLOSE = 0.04

/** The judgments that a text means, one or several of like weight; `isSure` when a number, an id or name and respondent say so. */
export function casesMeant(
  text: string,
  records: RecordSet,
): { readonly ids: readonly string[]; readonly isSure: boolean } {
  const found = findCases(text, records)
  const best = found[0]?.score ?? 0
  const least = best >= BY_NUMBER ? BY_NUMBER : Math.max(NAMED, best - CLOSE)
  return { ids: found.filter(({ score }) => score >= least).map(({ id }) => id), isSure: best >= BY_NUMBER }
}
