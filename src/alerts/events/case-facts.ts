import type { Case, InterimMeasure } from '../../../knowledge/records/case.ts'
import type { EventType, Severity } from '../alert-event.ts'
import { deliveryClass } from './delivery-class.ts'
import { followedBy, type EventFacts, type Reading } from './event-facts.ts'
import { DAY, timeSpan } from './time-span.ts'
import { severityOf } from './weight-of-act.ts'

const INTERNATIONAL = /^(?:ECtHR|UN |CJEU)/
const BREACHED: ReadonlySet<InterimMeasure> = new Set(['rule-39-breached', 'committee-measure-breached'])
const MEASURES: ReadonlySet<InterimMeasure> = new Set([
  ...BREACHED,
  'rule-39-granted',
  'committee-measure-granted',
  'national-stay',
])

/**
 * What subscribers know a case as: the interim measure while nothing is decided, a national court's leave to extradite,
 * else a judgment.
 */
export function caseEventType({ outcome, interimMeasure, removalType, court }: Case): EventType {
  if (outcome === 'pending' && MEASURES.has(interimMeasure)) return 'interim-measure'
  const isLeave = outcome === 'removal-upheld' && removalType === 'extradition' && !INTERNATIONAL.test(court)
  return isLeave ? 'extradition-decision' : 'judgment'
}

/** A judgment or decision as an event. What a court writes is confirmed by being its document. */
export function caseFacts(judgment: Case, reading: Reading, type = caseEventType(judgment)): EventFacts {
  const day = timeSpan(judgment.date)
  const isNew = day !== null && day.isToTheDay && reading.at - day.last <= 30 * DAY
  const isOpen = type === 'interim-measure' || type === 'extradition-decision'
  const axes = {
    urgency: isNew && isOpen ? 'expected' : 'past',
    severity: severityOfCase(judgment, type),
    certainty: 'confirmed',
  } as const
  return {
    list: 'cases',
    record: judgment.id,
    type,
    host: judgment.respondent,
    origins: judgment.origins,
    ...followedBy(judgment.persons, reading.records),
    cases: [judgment.id],
    occurredOn: judgment.date,
    scheduledFor: null,
    ...axes,
    class: deliveryClass(axes, false),
  }
}

function severityOfCase({ interimMeasure }: Case, type: EventType): Severity {
  return type === 'interim-measure' && BREACHED.has(interimMeasure) ? 'severe' : severityOf(type)
}
