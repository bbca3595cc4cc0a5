import type { Query } from '../ask/query.ts'
import { follow } from './enumeration/follow.ts'
import {
  ENUMERATION_KINDS,
  ENUMERATION_LIMITS,
  LONGEST_DELAY,
  SHORTEST_DELAY,
  type EnumerationKind,
} from './enumeration/limits.ts'
import type { Shown } from './enumeration/shown-in.ts'
import { countsOf, marksIn, newTrail, type Trail } from './enumeration/trail.ts'
import { keyedMark } from './keyed-mark.ts'

/** `slowed`: the answer is sent after the wait. `stopped`: it is not sent, and nor is any look-up until the wait is over. */
export type EnumerationVerdict =
  | { readonly verdict: 'go' }
  | { readonly verdict: 'slowed'; readonly milliseconds: number }
  | { readonly verdict: 'stopped'; readonly milliseconds: number }

/** What administrators are told: who, by the hash that the caller gave, and how much of what. No word of any question. */
export interface EnumerationEvent {
  readonly person: string
  readonly kind: EnumerationKind
  readonly count: number
  readonly verdict: 'slowed' | 'stopped'
}

export interface EnumerationOptions {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  /** Called once a day for each kind and verdict of a person. */
  readonly report: (event: EnumerationEvent) => void
}

/** A question that has been answered, before the answer is sent. */
export interface LookedUp {
  /** An opaque hash that the caller makes. */
  readonly person: string
  readonly query: Query
  /** What the answer would show (`shownIn`). */
  readonly shown: Shown
}

const HOUR = 3_600_000
/** Counted from a person's first question; then all of it is forgotten. */
const REMEMBERED_FOR = 24 * HOUR
/** At least so long, so that nobody who is stopped late in the day goes on at once. */
const STOPPED_FOR = 6 * HOUR
export const TRAILS_REMEMBERED = 10_000
/** All trails together, about 20 MB; when there are more, those who asked longest ago begin anew. */
const MARKS_REMEMBERED = 400_000
/** How often trails of a day gone by are looked for. */
const SWEPT_EVERY = 60_000

/** Help, figures and the checking of citations show nobody who was not named: they are never counted, slowed or stopped. */
const COUNTED: ReadonlySet<Query['intent']> = new Set(['lookup', 'record', 'precedents', 'recent', 'group', 'risk'])

/**
 * Sees when the records are read out one by one, and slows and then stops it. Asked once for each answer. Nothing is
 * kept but numbers and keyed marks, in memory, for 24 hours.
 */
export function enumerationGuard({ now, report }: EnumerationOptions): (looked: LookedUp) => EnumerationVerdict {
  const mark = keyedMark()
  const trails = trailBook()

  return ({ person, query, shown }) => {
    if (!COUNTED.has(query.intent)) return { verdict: 'go' }
    const moment = now()
    const trail = trails.of(person, moment)
    const wait = stopLeft(trail, moment)
    if (wait > 0) return { verdict: 'stopped', milliseconds: wait }
    const before = marksIn(trail)
    follow(trail, query, shown, mark)
    trails.grown(marksIn(trail) - before)
    return judged(trail, moment, (event) => report({ person, ...event }))
  }
}

type Judged = Omit<EnumerationEvent, 'person'>

function judged(trail: Trail, now: number, report: (event: Judged) => void): EnumerationVerdict {
  const counts = countsOf(trail)
  for (const kind of ENUMERATION_KINDS) {
    const count = counts[kind]
    const { slowed, stopped } = ENUMERATION_LIMITS[kind]
    if (count <= slowed) continue
    const verdict = count > stopped ? 'stopped' : 'slowed'
    if (verdict === 'stopped') trail.stoppedUntil = Math.max(trail.since + REMEMBERED_FOR, now + STOPPED_FOR)
    if (trail.reported.has(`${kind} ${verdict}`)) continue
    trail.reported.add(`${kind} ${verdict}`)
    report({ kind, count, verdict })
  }
  const wait = stopLeft(trail, now)
  if (wait > 0) return { verdict: 'stopped', milliseconds: wait }
  const delay = Math.max(...ENUMERATION_KINDS.map((kind) => delayOf(kind, counts[kind])))
  return delay > 0 ? { verdict: 'slowed', milliseconds: delay } : { verdict: 'go' }
}

/** Grows evenly from the first that is slowed to the last before the stop. */
function delayOf(kind: EnumerationKind, count: number): number {
  const { slowed, stopped } = ENUMERATION_LIMITS[kind]
  if (count <= slowed) return 0
  return Math.round(SHORTEST_DELAY + ((LONGEST_DELAY - SHORTEST_DELAY) * (count - slowed)) / (stopped - slowed))
}

function stopLeft({ stoppedUntil }: Trail, now: number): number {
  return stoppedUntil === null ? 0 : Math.max(0, stoppedUntil - now)
}

interface TrailBook {
  /** The person's trail of this day, as the one used last. */
  readonly of: (person: string, now: number) => Trail
  /** Notes that so many marks have come, and forgets those who asked longest ago when they are too many. */
  readonly grown: (marks: number) => void
}

function trailBook(): TrailBook {
  // A map keeps the order of insertion, which thus is that of the last question.
  const trails = new Map<string, Trail>()
  let marks = 0
  let sweptAt = Number.NEGATIVE_INFINITY
  const forget = (person: string, trail: Trail): void => {
    trails.delete(person)
    marks -= marksIn(trail)
  }
  const sweep = (now: number): void => {
    if (now >= sweptAt && now - sweptAt < SWEPT_EVERY) return
    sweptAt = now
    for (const [person, trail] of trails) if (isOver(trail, now)) forget(person, trail)
  }
  return {
    of: (person, now) => {
      sweep(now)
      const known = trails.get(person)
      if (known) withClock(known, now)
      if (known && isOver(known, now)) forget(person, known)
      const trail = trails.get(person) ?? newTrail(now)
      trails.delete(person)
      trails.set(person, trail)
      return trail
    },
    grown: (more) => {
      marks += more
      for (const [person, trail] of trails) {
        if (trails.size <= 1 || (trails.size <= TRAILS_REMEMBERED && marks <= MARKS_REMEMBERED)) return
        forget(person, trail)
      }
    },
  }
}

function isOver({ since, stoppedUntil }: Trail, now: number): boolean {
  return now >= Math.max(since + REMEMBERED_FOR, stoppedUntil ?? 0)
}

/** After a clock was set back, a day or a stop still ends within a day. */
function withClock(trail: Trail, now: number): void {
  trail.since = Math.min(trail.since, now)
  if (trail.stoppedUntil !== null) trail.stoppedUntil = Math.min(trail.stoppedUntil, now + REMEMBERED_FOR + STOPPED_FOR)
}
