import { createHash } from 'node:crypto'
import type { EventFacts } from './event-facts.ts'
import { areNear, DAY, timeSpan } from './time-span.ts'

/** How far apart two reports of one act may date it. */
const TOLERANCE = 3 * DAY

/**
 * A short name of what happened: origin, host, kind of event, people, date. Two records of one publication that give
 * the same name are one event. Records that date an act differently by some days need `isSameEvent`: days apart are no
 * equivalence, so no digest can hold them.
 */
export function eventKey(facts: EventFacts): string {
  const { origins, host, type, persons, record, occurredOn, scheduledFor, cases, list } = facts
  const who = list === 'cases' ? cases : persons.length > 0 ? persons.toSorted() : [record]
  const what = [origins.toSorted(), host, type, who, occurredOn ?? scheduledFor]
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 22)
}

/** What the sources of a record are read with. */
export interface Sourced {
  readonly facts: EventFacts
  readonly sources: readonly string[]
}

/**
 * Two records that share none of these are not about the same event: kind, countries and a person; or, for removals
 * and for acts whose people nobody names, a source (the rule by which removals are counted as one event).
 */
export function joiningKeys({ facts, sources }: Sourced): readonly string[] {
  const { origins, host, type, persons } = facts
  const common = [type, host, origins.toSorted().join('+')].join('|')
  const isJoinedBySource = type === 'removal-carried-out' || type === 'removal-imminent' || persons.length === 0
  return [
    ...persons.map((person) => `${common}|person|${person}`),
    ...(isJoinedBySource ? sources.map((source) => `${common}|source|${source}`) : []),
  ]
}

/**
 * True where two records that share a joining key tell of one event: their dates can be at most three days apart. What
 * nobody dates is the same only where a source and a person are shared; and a year alone joins only the same person.
 */
export function isSameEvent(one: Sourced, other: Sourced): boolean {
  const sharesPerson = one.facts.persons.some((person) => other.facts.persons.includes(person))
  const sharesSource = one.sources.some((source) => other.sources.includes(source))
  const [first, second] = [dateOf(one), dateOf(other)]
  if (first === null || second === null) return sharesPerson && sharesSource
  if (!areNear(first, second, TOLERANCE)) return false
  return sharesPerson || (sharesSource && isMonthOrLess(first) && isMonthOrLess(second))
}

function dateOf({ facts }: Sourced) {
  return timeSpan(facts.type === 'removal-imminent' ? facts.scheduledFor : facts.occurredOn)
}

function isMonthOrLess({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return last - first <= 31 * DAY
}
