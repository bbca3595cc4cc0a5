import type { Incident } from '../../../knowledge/records/incident.ts'
import { actFacts } from './act-facts.ts'
import type { Reading } from './event-facts.ts'
import { joiningKeys, type Sourced } from './event-keys.ts'

export function actSourced(incident: Incident, reading: Reading): Sourced {
  return { facts: actFacts(incident, reading), sources: incident.sources }
}

/** Acts by the keys that two records of one event have in common. */
export function byJoiningKey(
  reading: Reading,
  incidents: readonly Incident[],
): ReadonlyMap<string, readonly Sourced[]> {
  const known = new Map<string, Sourced[]>()
  for (const sourced of incidents.map((incident) => actSourced(incident, reading))) {
    for (const key of joiningKeys(sourced)) {
      const same = known.get(key)
      if (same) same.push(sourced)
      else known.set(key, [sourced])
    }
  }
  return known
}

/** The acts that share a key with one. */
export function sharing(known: ReadonlyMap<string, readonly Sourced[]>, one: Sourced): readonly Sourced[] {
  return [...new Set(joiningKeys(one).flatMap((key) => known.get(key) ?? []))]
}
