import type { Person, PersonStatus } from '../../../knowledge/records/person.ts'
import type { EventType } from '../alert-event.ts'
import { certaintyOfStatus } from './certainty-of.ts'
import { deliveryClass, isOfThisWeek } from './delivery-class.ts'
import { followedBy, type EventFacts, type Reading } from './event-facts.ts'
import { DAY, timeSpan } from './time-span.ts'
import { severityOf } from './weight-of-act.ts'

/** What subscribers know a new status as. “Unknown” is no news: it says that nobody has looked of late. */
const TYPES = {
  'at-liberty-abroad': 'release',
  'facing-removal': 'extradition-decision',
  'detained-abroad': 'detention',
  'imprisoned-at-home': 'detention',
  'returned-at-liberty': 'release',
  released: 'release',
  disappeared: 'disappearance',
  killed: 'death',
  died: 'death',
  unknown: null,
} as const satisfies Record<PersonStatus, EventType | null>

const AT_HOME: ReadonlySet<PersonStatus> = new Set(['imprisoned-at-home', 'returned-at-liberty'])

/** A person's new status as an event; null where it is no news. */
export function statusFacts(person: Person, { records, at }: Reading): EventFacts | null {
  const { value, asOf } = person.status
  const type = TYPES[value]
  if (type === null) return null
  const day = timeSpan(asOf)
  const isFresh = day !== null && day.isToTheDay && at - day.last <= 30 * DAY
  const isOpen = value === 'facing-removal' || value === 'detained-abroad'
  const axes = {
    urgency: isFresh && isOpen ? 'expected' : 'past',
    severity: severityOf(type),
    certainty: certaintyOfStatus(person, records),
  } as const
  return {
    list: 'persons',
    record: person.id,
    type,
    host: AT_HOME.has(value) ? person.origin : hostOf(person),
    origins: [person.origin],
    ...followedBy([person.id], records),
    cases: records.casesOf(person.id).map(({ id }) => id),
    occurredOn: asOf,
    scheduledFor: null,
    ...axes,
    class: deliveryClass(axes, isOfThisWeek(asOf, at)),
  }
}

/** The country where they stay as far as is recorded; of one who was returned or freed nobody says where they are. */
function hostOf({ status, hosts }: Person): string | null {
  const isAbroad = ['at-liberty-abroad', 'facing-removal', 'detained-abroad'].includes(status.value)
  return isAbroad ? (hosts.findLast(({ to }) => to === null)?.country ?? null) : null
}
