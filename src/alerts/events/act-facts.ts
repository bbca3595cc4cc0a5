import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { textOrder } from '../../../knowledge/removals/text-order.ts'
import type { AlertEvent } from '../alert-event.ts'
import { actEventType, occurredOn, plannedFor } from './act-type.ts'
import { certaintyOfAct } from './certainty-of.ts'
import { deliveryClass, isOfThisWeek } from './delivery-class.ts'
import { followedBy, type EventFacts, type Reading } from './event-facts.ts'
import { outcomeEventType } from './outcome-type.ts'
import { severityOf, severityOfAct, urgencyOfAct } from './weight-of-act.ts'

/** An act as an event of its own. Where nobody dates it, it is as new as the first report of it. */
export function actFacts(incident: Incident, reading: Reading): EventFacts {
  const type = actEventType(incident, reading.at)
  const axes = {
    urgency: urgencyOfAct(incident, type, reading.at),
    severity: severityOfAct(incident, type),
    certainty: certaintyOfAct(incident, reading.records),
  }
  const reported = printed(incident, reading.records)[0] ?? null
  const on = occurredOn(incident, reading.at)
  const isRecent = isOfThisWeek(on ?? reported, reading.at)
  return {
    ...whatIsCommon(incident, reading),
    ...axes,
    type,
    occurredOn: on,
    scheduledFor: type === 'removal-imminent' ? plannedFor(incident, reading.at) : null,
    class: deliveryClass(axes, isRecent),
  }
}

/** An act whose outcome became known: the outcome is the event. Null where it is none that anyone follows. */
export function outcomeFacts(incident: Incident, reading: Reading): EventFacts | null {
  const type = outcomeEventType(incident)
  if (type === null) return null
  const on = incident.outcome?.date ?? null
  const axes = {
    urgency: 'past',
    severity: incident.outcome?.type === 'tortured' ? 'severe' : severityOf(type),
    certainty: certaintyOfAct(incident, reading.records),
  } as const
  const reported = printed(incident, reading.records).at(-1) ?? null
  return {
    ...whatIsCommon(incident, reading),
    ...axes,
    type,
    occurredOn: on,
    scheduledFor: null,
    class: deliveryClass(axes, isOfThisWeek(on ?? reported, reading.at)),
  }
}

function whatIsCommon(
  incident: Incident,
  { records }: Reading,
): Pick<AlertEvent, 'list' | 'record' | 'host' | 'origins' | 'persons' | 'groups' | 'categories' | 'cases'> {
  const cases = incident.persons.flatMap((person) => records.casesOf(person)).map(({ id }) => id)
  return {
    list: 'incidents',
    record: incident.id,
    host: incident.host,
    origins: [incident.origin],
    ...followedBy(incident.persons, records),
    cases: [...new Set(cases)],
  }
}

/** When its sources came out, the earliest first. */
function printed({ sources }: Incident, records: RecordSet): readonly string[] {
  return sources.flatMap((id) => records.source(id)?.published ?? []).sort(textOrder)
}
