import type { Case } from '../records/case.ts'
import type { Origin } from '../records/fields.ts'
import type { Incident, IncidentType } from '../records/incident.ts'
import { isActAtHome, isCompletedRemoval, isRemovalToThirdState } from './completed-removals.ts'
import type { ActsAndJudgments } from './records-as-of.ts'
import { removalEvents, type RemovalEvent } from './removal-events.ts'
import type { BaseLetter } from './removal-label.ts'

/** What is on record about a host and an origin, or about a host and every origin but itself. */
export interface HostRecords {
  readonly events: readonly RemovalEvent[]
  /** Acts on the host's soil other than completed removals. */
  readonly otherActs: readonly Incident[]
  readonly cases: readonly Case[]
  /** Cases that tell of a removal which no event tells of. They never enter counts. */
  readonly removalsOnlyInCases: readonly Case[]
}

export function hostRecords(host: string, origin: Origin | null, records: ActsAndJudgments): HostRecords {
  const concerns = (other: Origin) => other !== host && (origin === null || other === origin)
  const acts = records.incidents.filter((act) => act.host === host && !isActAtHome(act) && concerns(act.origin))
  const cases = records.cases.filter(({ respondent, origins }) => respondent === host && origins.some(concerns))
  const events = removalEvents(acts)
  return {
    events,
    otherActs: acts.filter((act) => !isCompletedRemoval(act)),
    cases,
    removalsOnlyInCases: cases
      .filter(({ removalCarriedOut }) => removalCarriedOut === 'yes')
      .filter(unmatchedBy(events)),
  }
}

/** The letter that stands where no removal event gives one. */
export function baseLetter({ otherActs, cases, removalsOnlyInCases }: HostRecords): BaseLetter {
  if (removalsOnlyInCases.length > 0) return 'C'
  if (cases.length > 0 || otherActs.some(isAttempt)) return 'D'
  return otherActs.length > 0 ? 'E' : 'F'
}

const ATTEMPTS: ReadonlySet<IncidentType> = new Set([
  'arrest',
  'detention',
  'extradition-request',
  'removal-order',
  'interpol-notice',
  'asylum-refusal',
  'refused-entry',
])

function isAttempt(act: Incident): boolean {
  return act.outcome?.type === 'removal-stopped' || ATTEMPTS.has(act.type) || isRemovalToThirdState(act)
}

function unmatchedBy(events: readonly RemovalEvent[]): (judgment: Case) => boolean {
  const persons = new Set(events.flatMap((event) => event.persons))
  const sources = new Set(events.flatMap((event) => event.sources))
  return (judgment) =>
    !judgment.persons.some((person) => persons.has(person)) && !judgment.sources.some((source) => sources.has(source))
}
