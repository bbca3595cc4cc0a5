import type { Person } from '../../../knowledge/records/person.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { AlertEvent } from '../alert-event.ts'

/** What an event tells, as it is read from one record: everything of it but its number and what it is to an earlier message. */
export type EventFacts = Omit<
  AlertEvent,
  'event' | 'sequence' | 'message' | 'reach' | 'isSilent' | 'learnedAt' | 'changes' | 'cause' | 'isProtective'
>

/** What facts are read with: the records, and the epoch millisecond of the publication. */
export interface Reading {
  readonly records: RecordSet
  readonly at: number
}

/** By what else subscribers can follow the people of an event. */
export function followedBy(
  persons: readonly string[],
  records: RecordSet,
): Pick<AlertEvent, 'persons' | 'groups' | 'categories'> {
  const known: readonly Person[] = persons.flatMap((id) => records.person(id) ?? [])
  return {
    persons,
    groups: [...new Set(known.flatMap(({ affiliations }) => affiliations))],
    categories: [...new Set(known.flatMap(({ category }) => category ?? []))],
  }
}
