import type { FieldChange } from '../../../knowledge/records/changes/field-change.ts'
import { CERTAINTIES, type AlertEvent, type EventType } from '../alert-event.ts'
import { peopleOfBoth, type Drafting } from './drafting.ts'
import type { EventFacts } from './event-facts.ts'
import { isSameEvent, type Sourced } from './event-keys.ts'
import { tellChange } from './tell-change.ts'
import { areNear, DAY, timeSpan } from './time-span.ts'

/** Which earlier events it ends when this happens to all of their people. */
const ENDS: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  'removal-carried-out': ['removal-imminent', 'detention', 'extradition-decision', 'interim-measure'],
  'removal-stopped': ['removal-imminent', 'extradition-decision'],
  release: ['detention', 'removal-imminent', 'removal-carried-out', 'sentence-after-return', 'disappearance'],
  'sentence-after-return': ['removal-carried-out', 'disappearance'],
  death: ['detention', 'removal-imminent', 'removal-carried-out', 'sentence-after-return', 'disappearance'],
}

/**
 * Tells something that its record was not told of: as more of an event that another record was told by, as the end of
 * an earlier event of the same people, else as a new one. `others`: earlier records that may be about the same act.
 */
export function tellFresh(drafting: Drafting, fresh: Sourced, others: readonly Sourced[] = []): void {
  const told = toldBy(drafting, fresh, others) ?? toldOfPeople(drafting, fresh.facts)
  if (told) {
    if (!drafting.extend(told, fresh.facts)) tellMore(drafting, told, fresh.facts)
    return
  }
  const ended = endedBy(drafting, fresh.facts)
  if (!ended) return drafting.begin(fresh.facts)
  const { certainty, persons } = fresh.facts
  const isEnd = certainty !== 'unconfirmed' && ended.persons.every((person) => persons.includes(person))
  const changes = [{ field: 'event', before: ended.type, after: fresh.facts.type }]
  tellChange(drafting, { ...ended, certainty }, { facts: fresh.facts, changes, moved: ['event'], isEnd })
}

function toldBy({ last }: Drafting, fresh: Sourced, others: readonly Sourced[]): AlertEvent | null {
  for (const other of others) {
    const told = other.facts.record === fresh.facts.record ? null : last(other.facts.record)
    if (told && isSameEvent(fresh, other)) return told
  }
  return null
}

/** How long a report without a date is taken for the news that went before it. */
const SAME_NEWS = 30 * DAY

/** The same was told of one of these people through another record, as a sentence by the removal that led to it. */
function toldOfPeople(drafting: Drafting, facts: EventFacts): AlertEvent | null {
  const told = lastOfPeople(drafting, facts).filter(
    ({ type, record, host }) =>
      type === facts.type && record !== facts.record && (host === facts.host || !PLACED.has(type)),
  )
  return told.find((one) => isSameTime(one, facts, drafting.after.at)) ?? null
}

/** What happens to a person in one country and then in another are two things. */
const PLACED: ReadonlySet<EventType> = new Set([
  'removal-imminent',
  'removal-carried-out',
  'removal-stopped',
  'detention',
  'extradition-decision',
])

function isSameTime(told: AlertEvent, facts: EventFacts, at: number): boolean {
  const [one, other] = [timeSpan(told.occurredOn), timeSpan(facts.occurredOn)]
  return one && other ? areNear(one, other, 3 * DAY) : at - told.learnedAt <= SAME_NEWS
}

function endedBy(drafting: Drafting, facts: EventFacts): AlertEvent | null {
  const endable = ENDS[facts.type] ?? []
  const open = lastOfPeople(drafting, facts).filter(
    ({ type, message, host }) =>
      endable.includes(type) &&
      message !== 'closure' &&
      (facts.type !== 'removal-carried-out' || host === null || host === facts.host),
  )
  return open.toSorted((one, other) => other.learnedAt - one.learnedAt)[0] ?? null
}

/** The last messages of the events that these people figure in, of the same origin. */
function lastOfPeople({ before, last }: Drafting, { persons, origins }: EventFacts): readonly AlertEvent[] {
  const records = new Set(
    persons.flatMap((person) => [
      person,
      ...before.records.incidentsOf(person).map(({ id }) => id),
      ...before.records.casesOf(person).map(({ id }) => id),
    ]),
  )
  return [...records]
    .flatMap((record) => last(record) ?? [])
    .filter((told) => told.origins.some((origin) => origins.includes(origin)))
}

/** What a second record adds: people, a sharper date, a schedule, certainty. Where it differs, both records stand. */
function tellMore(drafting: Drafting, told: AlertEvent, facts: EventFacts): void {
  const people = peopleOfBoth(told, facts)
  const occurredOn = sharper(told.occurredOn, facts.occurredOn)
  const scheduledFor = sharper(told.scheduledFor, facts.scheduledFor)
  const isSurer = CERTAINTIES.indexOf(facts.certainty) < CERTAINTIES.indexOf(told.certainty)
  const changes: readonly FieldChange[] = [
    { field: 'persons', before: told.persons, after: people.persons },
    { field: 'date', before: told.occurredOn, after: occurredOn },
    { field: 'scheduledFor', before: told.scheduledFor, after: scheduledFor },
  ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  const certainty = isSurer ? facts.certainty : told.certainty
  tellChange(drafting, told, {
    facts: { ...facts, ...people, occurredOn, scheduledFor, certainty },
    changes,
    isEnd: false,
  })
}

function sharper(told: string | null, other: string | null): string | null {
  if (told === null || other === null) return told ?? other
  return other.startsWith(told) ? other : told
}
