import type { Origin } from '../../../knowledge/records/fields.ts'
import type { Person, PersonStatus } from '../../../knowledge/records/person.ts'
import { isCertainlyAfter } from '../../../knowledge/records/record-date.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { removalEvents, type RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import { textOrder } from '../../../knowledge/removals/text-order.ts'
import { whatFollowed } from '../../../knowledge/removals/what-followed.ts'
import { actEventType } from './act-type.ts'
import { DAY, timeSpan } from './time-span.ts'

/** After how many days without a word of what followed a removal reviewers are asked to look again. */
export const FATE_ASKED_AFTER = [30, 90, 365] as const

/** Reviewers are to find out what became of people who were removed. One task a removal and threshold. */
export interface FateTask {
  /** The removal's first record. */
  readonly record: string
  readonly host: string
  readonly origin: Origin
  /** Those of whom nothing is known since; empty where the removal names nobody. */
  readonly persons: readonly string[]
  /** The longest threshold that has passed. */
  readonly days: (typeof FATE_ASKED_AFTER)[number]
  /** The removal's date at its precision; null where only its first report is dated. */
  readonly since: string | null
}

/**
 * Completed removals of whose people nothing, or nothing of some, is known after 30, 90 and 365 days. `today` is
 * `YYYY-MM-DD`. An undated removal is as old as the first report of it, at least.
 */
export function fateTasks(records: RecordSet, today: string): readonly FateTask[] {
  const at = Date.parse(today)
  return removalEvents(records.incidents).flatMap((event) => {
    const last = timeSpan(event.date ?? firstReport(event, records))?.last
    const days = last === undefined ? undefined : FATE_ASKED_AFTER.findLast((limit) => at - last > (limit - 1) * DAY)
    const [first] = event.incidents
    if (days === undefined || !first || isToCome(event, at)) return []
    const persons = unaccountedFor(event, records)
    const isGroupUnknown = event.persons.length === 0 && whatFollowed(event, records).fate === 'unknown'
    if (persons.length === 0 && !isGroupUnknown) return []
    return [{ record: first.id, host: event.host, origin: event.origin, persons, days, since: event.date }]
  })
}

function isToCome(event: RemovalEvent, at: number): boolean {
  return event.incidents.every((incident) => actEventType(incident, at) === 'removal-imminent')
}

function firstReport({ sources }: RemovalEvent, records: RecordSet): string | null {
  return sources.flatMap((id) => records.source(id)?.published ?? []).sort(textOrder)[0] ?? null
}

function unaccountedFor(event: RemovalEvent, records: RecordSet): readonly string[] {
  return whatFollowed(event, records)
    .persons.filter(({ person, fate }) => fate === 'unknown' && !isStatusKnown(records.person(person), event.date))
    .map(({ person }) => person)
}

/** Where a person is known to be after having been sent back. */
const ACCOUNTED: ReadonlySet<PersonStatus> = new Set([
  'imprisoned-at-home',
  'returned-at-liberty',
  'released',
  'disappeared',
  'killed',
  'died',
])

/** A status from before the removal says nothing of after. */
function isStatusKnown(person: Person | undefined, removedOn: string | null): boolean {
  return person !== undefined && ACCOUNTED.has(person.status.value) && !isCertainlyAfter(removedOn, person.status.asOf)
}
