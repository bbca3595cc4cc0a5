import { isActAtHome } from '../../../knowledge/removals/completed-removals.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { EventType, Severity, Urgency } from '../alert-event.ts'
import { plannedFor } from './act-type.ts'
import { areNear, DAY, timeSpan, type TimeSpan } from './time-span.ts'

const SEVERITY = {
  'removal-imminent': 'severe',
  'removal-carried-out': 'extreme',
  'removal-stopped': 'moderate',
  detention: 'severe',
  'extradition-decision': 'severe',
  'interim-measure': 'moderate',
  release: 'moderate',
  'sentence-after-return': 'severe',
  disappearance: 'extreme',
  death: 'extreme',
  interpol: 'moderate',
  judgment: 'information',
  statistics: 'information',
  other: 'moderate',
} as const satisfies Record<EventType, Severity>

/** How grave an event of this kind is, where its record says no more. */
export function severityOf(type: EventType): Severity {
  return SEVERITY[type]
}

/** How grave what an act tells is: a short arrest, a mere request and a custody that has ended weigh less, an attack more. */
export function severityOfAct({ type: act, outcome }: Incident, type: EventType): Severity {
  const isHeld = outcome?.type === 'detained' || outcome?.type === 'pending'
  if (type === 'detention' && act === 'arrest' && !isHeld) return 'moderate'
  if (type === 'detention' && outcome?.type === 'released') return 'moderate'
  if (type === 'extradition-decision' && act === 'extradition-request') return 'moderate'
  const isAttack = act === 'assault' || act === 'assassination-attempt' || outcome?.type === 'tortured'
  return type === 'other' && isAttack ? 'severe' : SEVERITY[type]
}

/** Removals within three days either way are immediate: there is a court to write to, or a person just handed over. */
const IMMEDIATE = 3 * DAY
const EXPECTED = 30 * DAY
const MONTH = 31 * DAY

/**
 * How soon. Immediate: a removal within 72 hours of `at`, known to the day. Expected: a removal further ahead, and
 * custody or a decision abroad of the last thirty days in which one can end. Past: all else.
 */
export function urgencyOfAct(incident: Incident, type: EventType, at: number): Urgency {
  const day = timeSpan(type === 'removal-imminent' ? plannedFor(incident, at) : incident.date)
  if (day === null) return 'past'
  const isNear = day.isToTheDay && areNear(day, { first: at, last: at }, IMMEDIATE)
  if (isNear && (type === 'removal-imminent' || type === 'removal-carried-out')) return 'immediate'
  if (type === 'removal-imminent') return day.last > at ? 'expected' : 'past'
  return mayEndInRemoval(incident, type) && isOfThisMonth(day, at) ? 'expected' : 'past'
}

function mayEndInRemoval(incident: Incident, type: EventType): boolean {
  const isOpen = ['detained', 'pending', 'unknown'].includes(incident.outcome?.type ?? 'unknown')
  return isOpen && (type === 'detention' || type === 'extradition-decision') && !isActAtHome(incident)
}

/** A date known to the year alone says nothing of a month. */
function isOfThisMonth(day: TimeSpan, at: number): boolean {
  return day.last - day.first <= MONTH && at - day.last <= EXPECTED
}
