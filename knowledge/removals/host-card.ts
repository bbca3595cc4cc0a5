import type { Origin } from '../records/fields.ts'
import { breachedMeasures, caseSignals, type CaseSignals } from './case-signals.ts'
import { isRemovalToThirdState } from './completed-removals.ts'
import { fraction, type Fraction } from './fraction.ts'
import { hostCounts, personsNamedIn, type HostCounts } from './host-counts.ts'
import { baseLetter, hostRecords } from './host-records.ts'
import { imprisonedAfterRemoval, type ImprisonedAfterRemoval } from './imprisoned-after-removal.ts'
import { recordsAsOf, type ActsAndJudgments } from './records-as-of.ts'
import type { RemovalEvent } from './removal-events.ts'
import { dependsOn, removalLabel, sensitivityOf, type Label, type Sensitivity } from './removal-label.ts'
import { stoppedAttempts, type StoppedAttempt } from './stopped-attempts.ts'
import { textOrder } from './text-order.ts'

/** What the record shows about removals from a host: recorded cases, never one person's risk. Every figure can be recounted from the ids. */
export interface HostCard {
  readonly host: string
  /** Null: every origin but the host itself. */
  readonly origin: Origin | null
  /** YYYY-MM-DD; what only happened later is left out. */
  readonly dataDate: string
  /** The first day that counts as recent. */
  readonly windowStart: string
  readonly label: Label
  readonly sensitivity: Sensitivity
  readonly dependsOn: readonly (keyof Sensitivity)[]
  readonly counts: HostCounts
  readonly firstDate: string | null
  readonly lastDate: string | null
  /** The incident ids of each event, earliest event first, the undated last. */
  readonly eventIds: readonly (readonly string[])[]
  /** Cases that tell of a removal which no event tells of; in no count. */
  readonly removalsOnlyInCases: readonly string[]
  /** Removals towards another state than the origin; in no count. */
  readonly thirdState: readonly string[]
  /** The incident ids of each stopped attempt. */
  readonly stopped: readonly (readonly string[])[]
  /** Removed, of the removals carried out or stopped. */
  readonly f1: { readonly events: Fraction; readonly personsNamed: Fraction }
  /** Imprisoned or worse, of those removed whose fate is known. */
  readonly f2: ImprisonedAfterRemoval
  /** Interim measures breached, of those breached or kept to. */
  readonly f3: Fraction
  readonly modifiers: CaseSignals
}

/** `host` is an ISO 3166-1 alpha-2 code, `today` the data date as YYYY-MM-DD. */
export interface HostCardRequest {
  readonly host: string
  readonly origin: Origin | null
  readonly today: string
}

/** @throws RangeError when `today` is no day of the calendar */
export function hostCard({ host, origin, today }: HostCardRequest, records: ActsAndJudgments): HostCard {
  const windowStart = windowStartBefore(today)
  const known = recordsAsOf(records, today)
  const about = hostRecords(host, origin, known)
  const { events, otherActs, cases } = about
  const stopped = stoppedAttempts(otherActs, events)
  const basis = { events, windowStart, base: baseLetter(about) }
  const label = removalLabel(basis)
  const sensitivity = sensitivityOf(basis)
  return {
    host,
    origin,
    dataDate: today,
    windowStart,
    label,
    sensitivity,
    dependsOn: dependsOn(label, sensitivity),
    counts: hostCounts(events, windowStart),
    ...firstAndLastDate(events),
    eventIds: events.map((event) => event.incidents.map(({ id }) => id)),
    removalsOnlyInCases: about.removalsOnlyInCases.map(({ id }) => id),
    thirdState: otherActs.filter(isRemovalToThirdState).map(({ id }) => id),
    stopped: stopped.map((attempt) => attempt.incidents.map(({ id }) => id)),
    f1: carriedOut(events, stopped),
    f2: imprisonedAfterRemoval(events, known),
    f3: breachedMeasures(cases),
    modifiers: caseSignals(cases),
  }
}

/** Long enough for a pattern, short enough to speak of the practice of today. */
const WINDOW_MONTHS = 36

/** The same day of the month, or its last where it has no such day. */
function windowStartBefore(today: string): string {
  return Temporal.PlainDate.from(today).subtract({ months: WINDOW_MONTHS }).toString()
}

/** Of dates that may begin on the same day the more precise one stands. Events without a date have no say. */
function firstAndLastDate(events: readonly RemovalEvent[]): Pick<HostCard, 'firstDate' | 'lastDate'> {
  const dates = events.flatMap(({ date, span }) => (date && span ? { date, day: span.first } : []))
  dates.sort((one, other) => textOrder(one.day, other.day) || other.date.length - one.date.length)
  const lastDay = dates.at(-1)?.day
  return { firstDate: dates[0]?.date ?? null, lastDate: dates.find(({ day }) => day === lastDay)?.date ?? null }
}

function carriedOut(events: readonly RemovalEvent[], stopped: readonly StoppedAttempt[]): HostCard['f1'] {
  const removed = personsNamedIn(events).size
  const spared = new Set(stopped.flatMap((attempt) => attempt.persons)).size
  return {
    events: fraction(events.length, events.length + stopped.length),
    personsNamed: fraction(removed, removed + spared),
  }
}
