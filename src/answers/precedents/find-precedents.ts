import { CASE_OUTCOMES, INTERIM_MEASURES, type Case } from '../../../knowledge/records/case.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import type { Narrowing } from './condition.ts'
import { adverseCases, selectCases } from './select-cases.ts'
import { selectActs } from './select-acts.ts'
import { selectRemovals } from './select-removals.ts'
import { KNOWN_FATES } from '../../../knowledge/removals/fate.ts'

/** Everything that answers a question of precedent. */
export interface Precedents {
  readonly removals: readonly RemovalEvent[]
  /** Removals whose date is too vague for the range asked for; never counted. */
  readonly uncertain: readonly RemovalEvent[]
  readonly acts: readonly Incident[]
  readonly judgments: readonly Case[]
  /** Contrary authority in the same circumstances, whatever was asked for. */
  readonly adverse: readonly Case[]
}

/** Collects what meets the question: removals, other acts and judgments, as far as it asks for each. */
export function findPrecedents(narrowing: Narrowing, records: RecordSet): Precedents {
  const wanted = wantedOf(narrowing)
  const { events, uncertain } =
    wanted === 'judgments' ? { events: [], uncertain: [] } : selectRemovals(narrowing, records)
  return {
    removals: events,
    uncertain,
    acts: wanted === 'judgments' ? [] : selectActs(narrowing, records),
    // Beside removals the judgments on them belong to the answer; alone they would answer another question.
    judgments: wanted === 'removals' && events.length === 0 ? [] : judgmentsOn(narrowing, records),
    adverse: adverseCases(narrowing, records),
  }
}

export function isEmpty(found: Precedents): boolean {
  return sizeOf(found) === 0
}

/** How many removals, acts and judgments were found. */
export function sizeOf({ removals, acts, judgments }: Precedents): number {
  return removals.length + acts.length + judgments.length
}

/** Provisions, courts and what only a court can decide are asked of judgments alone. */
function wantedOf({ facets, courts, wanted }: Narrowing): Narrowing['wanted'] {
  if (wanted) return wanted
  const ofCourts = [...CASE_OUTCOMES, ...INTERIM_MEASURES, 'adverse', 'favourable'].some(
    (outcome) => outcome === facets.outcome,
  )
  const stopped = facets.outcome === 'removal-halted' || facets.outcome === 'pending'
  return courts.length > 0 || facets.provisions.length > 0 || (ofCourts && !stopped) ? 'judgments' : null
}

/** No court decides what later became of a person: such a question finds the judgments on people of whom that is known. */
function judgmentsOn(narrowing: Narrowing, records: RecordSet): readonly Case[] {
  const { facets, leastYears } = narrowing
  const isFate = [...KNOWN_FATES, 'unknown'].some((fate) => fate === facets.outcome)
  if (!isFate && leastYears === null) return selectCases(narrowing, records)
  const undated = { ...narrowing, facets: { ...facets, from: null, to: null } }
  const people = new Set([
    ...selectRemovals(undated, records).events.flatMap(({ persons }) => persons),
    ...(leastYears === null ? selectActs(undated, records).flatMap(({ persons }) => persons) : []),
  ])
  const inCourt = isFate ? { ...narrowing, facets: { ...facets, outcome: null } } : narrowing
  return selectCases(inCourt, records).filter(({ persons }) => persons.some((id) => people.has(id)))
}
