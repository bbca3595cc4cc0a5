import type { Origin } from '../records/fields.ts'
import type { Group } from '../records/group.ts'
import { isBesideCourt } from './read-courts.ts'
import { says, type MessagePhrases } from './message-phrases.ts'
import type { PlaceReading } from './places/place-reading.ts'

/** The states that a message asks about. */
export interface StatesAsked {
  readonly hosts: readonly string[]
  readonly origins: readonly Origin[]
}

/**
 * The states named, completed and corrected by the courts and groups named. A state beside its court is the host. In a question about acts, a host or a court, a group
 * stands for the people of its state: «IRPT members forcibly returned» asks of Tajikistan. In a question about the group
 * itself the state only says which group is meant: «Was ist Erk (Usbekistan)?». A transnational religious movement
 * stands for no state.
 */
export function statesAsked(places: PlaceReading, groups: readonly Group[], phrases: MessagePhrases): StatesAsked {
  const { origins } = places
  const ofCourts = places.mentions.filter((mention) => isBesideCourt(mention, phrases)).flatMap(({ codes }) => codes)
  const hosts = [...new Set([...places.hosts, ...ofCourts.filter((code) => places.elsewhere.includes(code))])]
  if (groups.length === 0) return { hosts, origins }
  const states = new Set(groups.map(({ origin }) => origin))
  const abroad = hosts.filter((host) => ![...states].some((state) => state === host))
  if (!asksOfActs(phrases) && abroad.length === 0)
    return { hosts: [], origins: origins.filter((origin) => !states.has(origin)) }
  if (origins.length > 0) return { hosts, origins }
  return { hosts, origins: [...new Set(groups.filter(({ kind }) => kind !== 'religious').map(({ origin }) => origin))] }
}

const ASKING = ['asylum', 'risk', 'assurances-accepted', 'assurances-rejected'] as const

/** Whether a message speaks of acts, courts or asylum, so that a group in it stands for its members. */
function asksOfActs(phrases: MessagePhrases): boolean {
  const { removals, acts, fates, courts, courtOutcomes, judgments, measures } = phrases
  const found = [removals, acts, fates, courts, courtOutcomes, judgments, measures]
  return found.some((each) => each.length > 0) || ASKING.some((signal) => says(phrases, signal))
}
