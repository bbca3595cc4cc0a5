import type { FieldChange } from '../../../knowledge/records/changes/field-change.ts'
import type { AlertEvent, MessageKind, Reach } from '../alert-event.ts'
import { fasterClass } from './delivery-class.ts'
import type { EventFacts, Reading } from './event-facts.ts'
import type { Publication } from './publication.ts'

/** The events of one publication while they are worked out, one record after another. */
export interface Drafting {
  readonly publication: Publication
  readonly before: Reading
  readonly after: Reading
  /** The last message told of a record, here or before; null where there is none or it was taken back. */
  readonly last: (recordKey: string) => AlertEvent | null
  /** The record's event was taken back by this very publication. */
  readonly isTakenBack: (recordKey: string) => boolean
  readonly begin: (facts: EventFacts) => void
  readonly follow: (told: AlertEvent, next: FollowUp) => void
  /** What a second record of the same publication adds to an event that the first began; false where it was begun before. */
  readonly extend: (told: AlertEvent, facts: EventFacts) => boolean
  readonly drafts: () => readonly AlertEvent[]
}

export interface FollowUp {
  readonly message: Exclude<MessageKind, 'new'>
  readonly reach: Reach
  readonly facts: EventFacts
  readonly changes: readonly FieldChange[]
  readonly isSilent?: boolean
  readonly isProtective?: boolean
}

const LONGEST_CAUSE = 8

export function drafting(publication: Publication): Drafting {
  const { before, after, at } = publication
  const drafts = draftBook(publication)
  const words = (publication.cause ?? '').trim().split(/\s+/).slice(0, LONGEST_CAUSE)
  return {
    publication,
    before: { records: before, at },
    after: { records: after, at },
    last: (recordKey) => {
      const told = drafts.latest(recordKey)
      return told?.message === 'retraction' ? null : told
    },
    isTakenBack: (recordKey) => {
      const told = drafts.latest(recordKey)
      return told !== null && told.message === 'retraction' && drafts.holds(told)
    },
    begin: (facts) => {
      const of = { event: drafts.nextName(), sequence: 1, message: 'new', reach: 'matching', learnedAt: at } as const
      drafts.put({ ...facts, ...of, changes: [], cause: '', isSilent: false, isProtective: false })
    },
    follow: (told, { facts, isSilent = false, isProtective = false, ...next }) => {
      const isWrong = next.message === 'correction' || next.message === 'retraction'
      const cause = isWrong && !isProtective ? words.join(' ') : ''
      const of = { event: told.event, sequence: told.sequence + 1, learnedAt: at, cause }
      drafts.put({ ...facts, ...next, ...of, class: classAfter(told, facts), isSilent, isProtective })
    },
    extend: (told, facts) => {
      if (!drafts.holds(told)) return false
      drafts.put({ ...told, ...peopleOfBoth(told, facts), class: fasterClass(told.class, facts.class) })
      return true
    },
    drafts: drafts.all,
  }
}

/** The drafts in the order in which their events came up, by event and place, and found by record too. */
function draftBook({ previous, number, at }: Publication) {
  const drafts = new Map<string, AlertEvent>()
  const byEvent = new Map<string, AlertEvent>()
  const byRecord = new Map<string, AlertEvent>()
  let begun = 0
  return {
    put: (draft: AlertEvent) => {
      if (draft.sequence === 1 && !drafts.has(nameOf(draft))) begun += 1
      drafts.set(nameOf(draft), draft)
      byEvent.set(draft.event, draft)
      byRecord.set(draft.record, draft)
    },
    holds: (draft: AlertEvent) => drafts.get(nameOf(draft)) === draft,
    latest: (recordKey: string): AlertEvent | null => {
      const told = byRecord.get(recordKey) ?? previous(recordKey)
      return told && (byEvent.get(told.event) ?? told)
    },
    nextName: () => `A-${new Date(at).getUTCFullYear()}-${String(number + begun).padStart(3, '0')}`,
    all: () => [...drafts.values()],
  }
}

function nameOf({ event, sequence }: AlertEvent): string {
  return `${event} ${sequence}`
}

/** At the class of what came before, or faster where more is at stake now; unconfirmed is never FLASH. */
function classAfter(told: AlertEvent, facts: EventFacts): AlertEvent['class'] {
  const fastest = fasterClass(told.class, facts.class)
  return fastest === 'flash' && facts.certainty === 'unconfirmed' ? 'prompt' : fastest
}

/** Everyone whom either record concerns, and by what else they can be followed. */
export function peopleOfBoth(
  one: EventFacts,
  other: EventFacts,
): Pick<EventFacts, 'persons' | 'groups' | 'categories' | 'cases'> {
  return {
    persons: [...new Set([...one.persons, ...other.persons])],
    groups: [...new Set([...one.groups, ...other.groups])],
    categories: [...new Set([...one.categories, ...other.categories])],
    cases: [...new Set([...one.cases, ...other.cases])],
  }
}
