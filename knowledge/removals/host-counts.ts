import type { RemovalAct } from './completed-removals.ts'
import type { RemovalEvent } from './removal-events.ts'
import { isInWindow, straddles } from './removal-label.ts'

/** Removal events and the people in them, counted. */
export interface HostCounts {
  readonly events: number
  readonly eventsCorroborated: number
  readonly eventsInWindow: number
  readonly undated: number
  /** Events that may lie in the window or before it. */
  readonly straddling: number
  /** Everyone named, once. */
  readonly personsNamed: number
  /** The sizes of the events added up. */
  readonly personsTotal: number
  /** Events of each type. */
  readonly byType: Readonly<Record<RemovalAct, number>>
}

export function hostCounts(events: readonly RemovalEvent[], windowStart: string): HostCounts {
  const where = (holds: (event: RemovalEvent) => boolean) => events.filter(holds).length
  return {
    events: events.length,
    eventsCorroborated: where((event) => event.corroborated),
    eventsInWindow: where((event) => isInWindow(event, windowStart)),
    undated: where((event) => event.span === undefined),
    straddling: where((event) => straddles(event, windowStart)),
    personsNamed: personsNamedIn(events).size,
    personsTotal: events.reduce((total, event) => total + event.size, 0),
    byType: {
      deportation: where(({ type }) => type === 'deportation'),
      extradition: where(({ type }) => type === 'extradition'),
      rendition: where(({ type }) => type === 'rendition'),
    },
  }
}

export function personsNamedIn(events: readonly RemovalEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => event.persons))
}
