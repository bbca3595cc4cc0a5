import type { EnumerationKind } from './limits.ts'

/** What one person has asked for within 24 hours: numbers, and marks from which no text can be read. */
export interface Trail {
  since: number
  /** Until when nothing is answered; null when nothing has been stopped. */
  stoppedUntil: number | null
  readonly names: Set<number>
  /** Names of a single word. */
  readonly words: Set<number>
  readonly people: Set<number>
  readonly pages: Set<number>
  /** Ids asked for that no answer had shown. */
  readonly unseenIds: Set<number>
  /** Ids that answers have shown. */
  readonly seenIds: Set<number>
  fragments: number
  /** Where in the alphabet the last single word begins, and how many of them came in its order, either way. */
  place: number
  rising: number
  falling: number
  /** Events that were reported. */
  readonly reported: Set<string>
}

export function newTrail(now: number): Trail {
  return {
    since: now,
    stoppedUntil: null,
    names: new Set(),
    words: new Set(),
    people: new Set(),
    pages: new Set(),
    unseenIds: new Set(),
    seenIds: new Set(),
    fragments: 0,
    place: 0,
    rising: 0,
    falling: 0,
    reported: new Set(),
  }
}

export function countsOf(trail: Trail): Readonly<Record<EnumerationKind, number>> {
  return {
    names: trail.names.size,
    fragments: trail.fragments,
    alphabet: Math.max(trail.rising, trail.falling),
    'record-ids': trail.unseenIds.size,
    pages: trail.pages.size,
    people: trail.people.size,
  }
}

/** Marks that a trail holds, for the bound on memory. */
export function marksIn({ names, words, people, pages, unseenIds, seenIds }: Trail): number {
  return [names, words, people, pages, unseenIds, seenIds].reduce((sum, { size }) => sum + size, 0)
}
