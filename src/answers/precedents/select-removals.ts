import { consequencesFor } from '../../../knowledge/removals/consequences.ts'
import { knownFate, KNOWN_FATES, worstFate, type Fate, type KnownFate } from '../../../knowledge/removals/fate.ts'
import { removalEvents, type RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import { whatFollowed } from '../../../knowledge/removals/what-followed.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { inRange } from './date-range.ts'
import type { Narrowing } from './condition.ts'

/** Removals that answer a question. */
export interface RemovalSelection {
  /** Completed removals, newest first, undated last. */
  readonly events: readonly RemovalEvent[]
  /** Completed removals whose date is too vague to say whether they lie in the range asked for. */
  readonly uncertain: readonly RemovalEvent[]
}

const eventsOf = new WeakMap<RecordSet, readonly RemovalEvent[]>()

/** The completed removals of a record set as events; made once. */
export function allRemovals(records: RecordSet): readonly RemovalEvent[] {
  const known = eventsOf.get(records)
  if (known) return known
  const events = removalEvents(records.incidents)
  eventsOf.set(records, events)
  return events
}

/** The completed removals that meet every condition of the question that can be put to a removal. */
export function selectRemovals(
  { facets, exceptHosts, categories, leastYears }: Narrowing,
  records: RecordSet,
): RemovalSelection {
  const matching = allRemovals(records).filter(
    (event) =>
      isAmong(event.host, facets.hosts) &&
      !exceptHosts.includes(event.host) &&
      isAmong(event.origin, facets.origins) &&
      isAmong<string>(event.type, facets.types) &&
      areAmong(event.persons, facets.persons) &&
      areAmong(groupsOf(event, records), facets.groups) &&
      areAmong(categoriesOf(event, records), categories) &&
      (leastYears === null || longestSentence(event, records) >= leastYears) &&
      endedIn(event, facets.outcome, records),
  )
  const dated = matching.map((event) => ({ event, place: inRange(event.date, facets.from, facets.to) }))
  return {
    events: dated
      .filter(({ place }) => place === 'inside')
      .map(({ event }) => event)
      .toSorted(newestFirst),
    uncertain: dated
      .filter(({ place }) => place === 'unsure')
      .map(({ event }) => event)
      .toSorted(newestFirst),
  }
}

/** Everything known to have followed an event: by its own outcome, or by later acts on the people it names. */
function fatesOf(event: RemovalEvent, records: RecordSet): ReadonlySet<KnownFate> {
  const own = event.incidents.map(({ outcome }) => knownFate(outcome?.type)).filter((fate) => fate !== undefined)
  const later = event.persons.flatMap((id) => consequencesFor(event, id, records).flatMap(({ fates }) => fates))
  return new Set([...own, ...later])
}

function endedIn(event: RemovalEvent, outcome: Narrowing['facets']['outcome'], records: RecordSet): boolean {
  if (outcome === null) return true
  const fate = FATES.find((known) => known === outcome)
  return fate !== undefined && isFollowedBy(event, fate, records)
}

/** Every fate a list can be counted and narrowed by, from the worst. */
export const FATES = [...KNOWN_FATES, 'unknown'] as const

/**
 * Whether a removal was followed by this. Detention and release only where nothing worse is known: almost everyone
 * who was sentenced was detained before.
 */
export function isFollowedBy(event: RemovalEvent, fate: Fate, records: RecordSet): boolean {
  const fates = fatesOf(event, records)
  if (fate === 'unknown') return fates.size === 0
  if (fate === 'detained' || fate === 'released') return worstFate([...fates]) === fate
  return fates.has(fate)
}

function categoriesOf(event: RemovalEvent, records: RecordSet): readonly string[] {
  return event.persons.flatMap((id) => records.person(id)?.category ?? [])
}

/** Years; 0 where no sentence is recorded. A later and shorter one often comes on top of the first, so the longest counts. */
function longestSentence(event: RemovalEvent, records: RecordSet): number {
  const years = whatFollowed(event, records).persons.flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence.years ?? 0),
  )
  const own = event.incidents.map(({ outcome }) => outcome?.sentenceYears ?? 0)
  return Math.max(0, ...(event.persons.length > 0 ? years : own))
}

function groupsOf(event: RemovalEvent, records: RecordSet): readonly string[] {
  return event.persons.flatMap((id) => records.person(id)?.affiliations ?? [])
}

function isAmong<T>(value: T, wanted: readonly T[]): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function areAmong(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value))
}

function newestFirst(a: RemovalEvent, b: RemovalEvent): number {
  return (b.span?.last ?? '').localeCompare(a.span?.last ?? '')
}
