import { isRemovalAct } from '../../../knowledge/removals/completed-removals.ts'
import type { Incident, IncidentType, OutcomeType } from '../../../knowledge/records/incident.ts'
import type { EventType } from '../alert-event.ts'
import { DAY, timeSpan } from './time-span.ts'

/**
 * What subscribers know an act as, at an epoch millisecond. A removal that is still to come is imminent; one whose
 * hour has passed stays so until a date or an outcome says that it was carried out: before that nobody knows.
 */
export function actEventType(incident: Incident, at: number): EventType {
  const outcome = incident.outcome?.type
  if (outcome === 'removal-stopped') return 'removal-stopped'
  if (isRemovalToCome(incident, at)) return 'removal-imminent'
  if (isRemovalAct(incident)) {
    const isCalledOff = outcome === 'released' && incident.scheduledFor !== null && incident.date === null
    return isCalledOff ? 'release' : 'removal-carried-out'
  }
  if (outcome === 'killed' && !PRESSURE.has(incident.type)) return 'death'
  if (outcome === 'disappeared' && !PRESSURE.has(incident.type)) return 'disappearance'
  return TYPES[incident.type]
}

/**
 * When the event was that an act is told as. What an act led to is told by its own date, never by the act's: who was
 * refused asylum in June and vanished in July did not vanish in June.
 */
export function occurredOn(incident: Incident, at: number): string | null {
  const type = actEventType(incident, at)
  const isToldByAct = isRemovalAct(incident) || type === 'removal-imminent' || type === TYPES[incident.type]
  return isToldByAct ? incident.date : (incident.outcome?.date ?? null)
}

/** When the removal is to be, or was to be: the published time, or the date of a removal that lies ahead. */
export function plannedFor(incident: Incident, at: number): string | null {
  if (incident.scheduledFor !== null) return incident.scheduledFor
  const day = timeSpan(incident.date)
  return isRemovalAct(incident) && day !== null && day.first > at ? incident.date : null
}

function isRemovalToCome(incident: Incident, at: number): boolean {
  const planned = timeSpan(plannedFor(incident, at))
  if (planned === null || !STILL_OPEN.has(incident.outcome?.type ?? 'unknown')) return false
  if (!isRemovalAct(incident)) return at - planned.last <= LONGEST_UNSURE
  const carriedOut = timeSpan(incident.date)
  // A date is written when it has happened; one that is not before a time still to come is that time.
  return carriedOut === null || (planned.first > at && carriedOut.last >= planned.first)
}

/** After that, a detention from which a removal was to follow is told as the detention that it was. */
const LONGEST_UNSURE = 30 * DAY

/** Outcomes with which a removal can still come. */
const STILL_OPEN: ReadonlySet<OutcomeType> = new Set(['pending', 'unknown', 'detained'])

/** What befalls relatives or comes from afar: an outcome there is not the exile's own. */
const PRESSURE: ReadonlySet<IncidentType> = new Set(['proxy-repression', 'harassment', 'threat', 'surveillance'])

const TYPES = {
  'interpol-notice': 'interpol',
  'wanted-listing': 'other',
  threat: 'other',
  harassment: 'other',
  surveillance: 'other',
  'proxy-repression': 'other',
  'passport-denial': 'other',
  'extradition-request': 'extradition-decision',
  'conviction-in-absentia': 'other',
  'asylum-refusal': 'other',
  'removal-order': 'extradition-decision',
  'refused-entry': 'other',
  arrest: 'detention',
  detention: 'detention',
  assault: 'other',
  'assassination-attempt': 'other',
  assassination: 'death',
  disappearance: 'disappearance',
  deportation: 'removal-carried-out',
  extradition: 'removal-carried-out',
  rendition: 'removal-carried-out',
  'conviction-after-return': 'sentence-after-return',
  release: 'release',
  'death-in-custody': 'death',
  other: 'other',
} as const satisfies Record<IncidentType, EventType>
