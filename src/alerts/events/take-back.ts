import type { AlertEvent } from '../alert-event.ts'
import type { Drafting } from './drafting.ts'
import type { EventFacts } from './event-facts.ts'

/** True where the text of what was told of a record must not be repeated: the record's own, or that of someone it names. */
export function isProtected({ publication }: Drafting, told: AlertEvent, recordKey: string): boolean {
  const { protective } = publication
  return (
    protective !== undefined && (protective.has(recordKey) || told.persons.some((person) => protective.has(person)))
  )
}

/** Takes an event back, from everyone who was told; where that protects someone, without a word of what it was. */
export function takeBack(drafting: Drafting, told: AlertEvent, isProtective: boolean): void {
  const facts = isProtective ? withoutContent(told) : told
  drafting.follow(told, { message: 'retraction', reach: 'recipients', facts, changes: [], isProtective })
}

/** The record's key stays, for the messages are found by it; it is not shown, since it can hold a name. */
function withoutContent({ record, list, certainty, class: told }: AlertEvent): EventFacts {
  return {
    record,
    list,
    type: 'other',
    host: null,
    origins: [],
    persons: [],
    groups: [],
    categories: [],
    cases: [],
    occurredOn: null,
    scheduledFor: null,
    urgency: 'past',
    severity: 'information',
    certainty,
    class: told,
  }
}
