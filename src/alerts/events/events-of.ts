import type { AlertEvent } from '../alert-event.ts'
import { actEvents } from './act-events.ts'
import { caseEvents } from './case-events.ts'
import { drafting } from './drafting.ts'
import { mergedRecords } from './mergers.ts'
import type { Publication } from './publication.ts'
import { statisticEvents } from './statistic-events.ts'
import { statusEvents } from './status-events.ts'

/**
 * What a publication tells subscribers: new events, and updates, corrections, retractions and closures of those told
 * before. Pure: the same publication gives the same events. A publication that changes nothing a subscriber would see
 * gives none. Whether an import of old acts alerts anybody is the caller's to decide, by not asking.
 */
export function eventsOf(publication: Publication): readonly AlertEvent[] {
  const { changes } = publication
  const events = drafting(publication)
  const merged = mergedRecords(publication)
  actEvents(events, changes, merged)
  caseEvents(events, changes, merged)
  statisticEvents(events, changes)
  statusEvents(events, changes, merged)
  return events.drafts()
}
