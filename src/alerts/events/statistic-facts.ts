import type { Statistic } from '../../../knowledge/records/statistic.ts'
import type { EventFacts } from './event-facts.ts'

/** A published figure as an event: information, by its publisher, and never urgent. */
export function statisticFacts({ id, host, origin, period }: Statistic): EventFacts {
  return {
    list: 'statistics',
    record: id,
    type: 'statistics',
    host,
    origins: origin ? [origin] : [],
    persons: [],
    groups: [],
    categories: [],
    cases: [],
    occurredOn: period.split('/').at(-1) ?? null,
    scheduledFor: null,
    urgency: 'past',
    severity: 'information',
    certainty: 'confirmed',
    class: 'digest',
  }
}
