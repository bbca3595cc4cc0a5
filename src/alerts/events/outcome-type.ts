import { isActAtHome, isRemovalAct } from '../../../knowledge/removals/completed-removals.ts'
import type { Incident, OutcomeType } from '../../../knowledge/records/incident.ts'
import type { EventType } from '../alert-event.ts'

/** What subscribers know an act's outcome as when it becomes known; null where that is no news of its own. */
export function outcomeEventType(incident: Incident): EventType | null {
  const type = incident.outcome ? TYPES[incident.outcome.type] : null
  // A prison term that a host passes is not what followed a return.
  const isAbroad = !isActAtHome(incident) && !isRemovalAct(incident)
  return type === 'sentence-after-return' && isAbroad ? 'detention' : type
}

const TYPES = {
  killed: 'death',
  tortured: 'other',
  disappeared: 'disappearance',
  'prison-sentence': 'sentence-after-return',
  detained: 'detention',
  released: 'release',
  'removal-stopped': 'removal-stopped',
  pending: null,
  unknown: null,
} as const satisfies Record<OutcomeType, EventType | null>
