import type { RecordSet } from '../records/record-set.ts'

/** The acts and judgments of a record set, by list and by person. */
export type ActsAndJudgments = Pick<RecordSet, 'incidents' | 'cases' | 'incidentsOf' | 'casesOf'>

/** The records without those that only happen after `today` (YYYY-MM-DD). What has no date, or may have happened, stays. */
export function recordsAsOf(records: ActsAndJudgments, today: string): ActsAndJudgments {
  const isKnown = (record: { readonly date: string | null }) => hasBegun(record.date, today)
  return {
    incidents: records.incidents.filter(isKnown),
    cases: records.cases.filter(isKnown),
    incidentsOf: (personId) => records.incidentsOf(personId).filter(isKnown),
    casesOf: (personId) => records.casesOf(personId).filter(isKnown),
  }
}

/** A year or month sorts before its own days, so the first day a date can mean is compared. */
function hasBegun(date: string | null, today: string): boolean {
  return date === null || date <= today
}
