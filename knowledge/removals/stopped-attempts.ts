import type { Incident } from '../records/incident.ts'
import { isActAtHome, isRemovalAct } from './completed-removals.ts'
import { connected } from './connected.ts'
import type { RemovalEvent } from './removal-events.ts'

/** A removal that a host tried or prepared and that was stopped. */
export interface StoppedAttempt {
  readonly incidents: readonly Incident[]
  /** Those whom the host has not removed to that origin after all. Empty where the records name nobody. */
  readonly persons: readonly string[]
}

/**
 * The attempts that ended in a stop. Acts about the same person, host and origin are one attempt. Whoever was removed
 * by that host to that origin is taken out, and an attempt of which nobody is left is dropped.
 */
export function stoppedAttempts(
  incidents: readonly Incident[],
  events: readonly RemovalEvent[],
): readonly StoppedAttempt[] {
  const removed = new Set(events.flatMap((event) => event.persons.map((person) => wayOf(event, person))))
  const stopped = incidents.filter(
    (incident) => incident.outcome?.type === 'removal-stopped' && !isRemovalAct(incident) && !isActAtHome(incident),
  )
  const attempts = connected(stopped, (incident) => incident.persons.map((person) => wayOf(incident, person)))
  return attempts.flatMap((acts) => {
    const persons = new Set(acts.flatMap((act) => act.persons.filter((person) => !removed.has(wayOf(act, person)))))
    return persons.size > 0 || acts.every((act) => act.persons.length === 0)
      ? [{ incidents: acts, persons: [...persons] }]
      : []
  })
}

function wayOf({ host, origin }: { readonly host: string; readonly origin: string }, person: string): string {
  return `${host}|${origin}|${person}`
}
