import type { Origin } from '../records/fields.ts'
import type { Confidence, Incident } from '../records/incident.ts'
import { spanOf, type DateSpan } from '../records/record-date.ts'
import { isCompletedRemoval, type RemovalAct, type RemovalIncident } from './completed-removals.ts'
import { connected } from './connected.ts'
import { textOrder } from './text-order.ts'

/** One decision of a host carried out, however many people it concerned and however many records tell of it. */
export interface RemovalEvent {
  readonly host: string
  readonly origin: Origin
  readonly type: RemovalAct
  /** Earliest first, the undated last. Never empty. */
  readonly incidents: readonly RemovalIncident[]
  /** The most precise date of its records; null where none has one. */
  readonly date: string | null
  /** The days that `date` can mean. */
  readonly span: DateSpan | undefined
  /** Ids of everyone its records name. */
  readonly persons: readonly string[]
  /** People removed, named or not. */
  readonly size: number
  readonly unnamed: number
  /** At least one record stands on a court, an official act or more than one source. */
  readonly corroborated: boolean
  readonly sources: readonly string[]
}

const CORROBORATED: ReadonlySet<Confidence> = new Set(['court-established', 'official', 'multiple-sources'])

/**
 * The completed removals among `incidents` as events, earliest first and the undated last; other acts are passed over.
 * Two records are one event when host, origin, type and month are the same and they share a source. Give every
 * record, and narrow the events afterwards: a record left out can be the one that joins two others.
 */
export function removalEvents(incidents: readonly Incident[]): readonly RemovalEvent[] {
  const removals = incidents.filter(isCompletedRemoval)
  const events = connected(removals, joiningKeys).flatMap(([first, ...more]) => (first ? [eventOf(first, more)] : []))
  return events.sort(
    (one, other) =>
      textOrder(one.span?.first ?? LAST, other.span?.first ?? LAST) || textOrder(firstIdOf(one), firstIdOf(other)),
  )
}

/** Sorts after every possible day. */
const LAST = '9999-99-99'
const MONTH_LENGTH = 'YYYY-MM'.length

function joiningKeys(incident: RemovalIncident): readonly string[] {
  const { host, origin, type, date, sources } = incident
  if (date === null || date.length < MONTH_LENGTH) return []
  return sources.map((source) => [host, origin, type, date.slice(0, MONTH_LENGTH), source].join('|'))
}

function eventOf(first: RemovalIncident, more: readonly RemovalIncident[]): RemovalEvent {
  const incidents = [first, ...more].sort(
    (one, other) => textOrder(one.date ?? LAST, other.date ?? LAST) || textOrder(one.id, other.id),
  )
  const { host, origin, type } = first
  const date = mostPreciseDate(incidents)
  const persons = [...new Set(incidents.flatMap((incident) => incident.persons))]
  const size = Math.max(persons.length, ...incidents.map(peopleIn))
  return {
    host,
    origin,
    type,
    incidents,
    date,
    span: spanOf(date),
    persons,
    size,
    unnamed: size - persons.length,
    corroborated: incidents.some((incident) => CORROBORATED.has(incident.confidence)),
    sources: [...new Set(incidents.flatMap((incident) => incident.sources))],
  }
}

/** A longer date is a more precise one; of equals the earlier stands. */
function mostPreciseDate(incidents: readonly RemovalIncident[]): string | null {
  const dates = incidents.flatMap((incident) => incident.date ?? [])
  return dates.sort((one, other) => other.length - one.length || textOrder(one, other))[0] ?? null
}

function peopleIn(incident: RemovalIncident): number {
  return new Set(incident.persons).size + incident.unnamedPersons
}

function firstIdOf(event: RemovalEvent): string {
  return event.incidents[0]?.id ?? ''
}
