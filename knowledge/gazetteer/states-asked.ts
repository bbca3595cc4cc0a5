import type { Origin } from '../records/fields.ts'
import type { Group } from '../records/group.ts'
import type { PlaceReading } from './places/place-reading.ts'

/** The states that a message asks about. */
export interface StatesAsked {
  readonly hosts: readonly string[]
  readonly origins: readonly Origin[]
}

/**
 * The states named, completed and corrected by the groups named. In a question about acts, a host or a court, a group
 * stands for the people of its state: «IRPT members forcibly returned» asks of Tajikistan. In a question about the group
 * itself the state only says which group is meant: «Was ist Erk (Usbekistan)?». A transnational religious movement
 * stands for no state.
 */
export function statesAsked(places: PlaceReading, groups: readonly Group[], aboutActs: boolean): StatesAsked {
  const { hosts, origins } = places
  if (groups.length === 0) return { hosts, origins }
  const states = new Set(groups.map(({ origin }) => origin))
  const abroad = hosts.filter((host) => ![...states].some((state) => state === host))
  if (!aboutActs && abroad.length === 0) return { hosts: [], origins: origins.filter((origin) => !states.has(origin)) }
  if (origins.length > 0) return { hosts, origins }
  return { hosts, origins: [...new Set(groups.filter(({ kind }) => kind !== 'religious').map(({ origin }) => origin))] }
}
