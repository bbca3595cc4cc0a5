import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { fateOfEvent } from '../../../knowledge/removals/fate-after-removal.ts'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import type { AlertEvent, EventType } from '../alert-event.ts'

/** What a reader would ask next, and no source says. Said as `alert-unknown-…`. */
export type Unknown = 'day' | 'hour' | 'date' | 'exact-date' | 'names' | 'appeal' | 'fate' | 'outcome'

/** What is not known of an event, in the order of its weight. */
export function notKnown(event: AlertEvent, records: RecordSet): readonly Unknown[] {
  const incident = records.incident(event.record)
  if (!incident) return event.list === 'cases' && event.occurredOn === null ? ['date'] : []
  return [
    ...(event.type === 'removal-imminent' ? beforeRemoval(event, records) : dateUnknown(incident)),
    ...(incident.persons.length === 0 ? (['names'] as const) : []),
    ...outcomeUnknown(event, incident, records),
  ]
}

function beforeRemoval({ scheduledFor, cases }: AlertEvent, records: RecordSet): readonly Unknown[] {
  const time: readonly Unknown[] = scheduledFor === null ? ['day', 'hour'] : scheduledFor.includes('T') ? [] : ['hour']
  const isBeforeCourt = cases.some((id) => records.case(id)?.outcome === 'pending')
  return isBeforeCourt ? time : [...time, 'appeal']
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

function dateUnknown({ date }: Incident): readonly Unknown[] {
  if (date === null) return ['date']
  return date.length < DAY_LENGTH ? ['exact-date'] : []
}

/** Events that are themselves how something ended. */
const ENDS: ReadonlySet<EventType> = new Set([
  'removal-imminent',
  'removal-stopped',
  'release',
  'sentence-after-return',
  'death',
])

function outcomeUnknown(event: AlertEvent, incident: Incident, records: RecordSet): readonly Unknown[] {
  if (ENDS.has(event.type)) return []
  if (event.type === 'removal-carried-out') return isFateKnown(incident, records) ? [] : ['fate']
  return incident.outcome === null || incident.outcome.type === 'unknown' ? ['outcome'] : []
}

function isFateKnown({ id }: Incident, records: RecordSet): boolean {
  const removal = removalEvents(records.incidents).find(({ incidents }) => incidents.some((one) => one.id === id))
  return removal !== undefined && fateOfEvent(removal, records) !== 'unknown'
}
