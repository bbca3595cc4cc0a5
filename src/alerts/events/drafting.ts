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
  const { before, after, at, previous } = publication
  const drafts: AlertEvent[] = []
  const cause = (publication.cause ?? '').trim().split(/\s+/).slice(0, LONGEST_CAUSE).join(' ')
  const latest = (recordKey: string): AlertEvent | null => {
    const told = previous(recordKey)
    return drafts.findLast(({ record, event }) => record === recordKey || event === told?.event) ?? told
  }
  const nextName = (): string => {
    const number = publication.number + drafts.filter(({ message }) => message === 'new').length
    return `A-${new Date(at).getUTCFullYear()}-${String(number).padStart(3, '0')}`
  }
  return {
    publication,
    before: { records: before, at },
    after: { records: after, at },
    last: (recordKey) => {
      const told = latest(recordKey)
      return told?.message === 'retraction' ? null : told
    },
    isTakenBack: (recordKey) => {
      const told = latest(recordKey)
      return told !== null && told.message === 'retraction' && drafts.includes(told)
    },
    begin: (facts) => {
      const event = nextName()
      const of = { event, sequence: 1, message: 'new', reach: 'matching', learnedAt: at } as const
      drafts.push({ ...facts, ...of, changes: [], cause: '', isSilent: false, isProtective: false })
    },
    follow: (told, { facts, isSilent = false, isProtective = false, ...next }) => {
      const isWrong = next.message === 'correction' || next.message === 'retraction'
      const of = {
        event: told.event,
        sequence: told.sequence + 1,
        learnedAt: at,
        cause: isWrong && !isProtective ? cause : '',
      }
      drafts.push({ ...facts, ...next, ...of, class: classAfter(told, facts), isSilent, isProtective })
    },
    extend: (told, facts) => {
      const place = drafts.findIndex((draft) => draft === told)
      if (place < 0) return false
      drafts[place] = { ...told, ...peopleOfBoth(told, facts), class: fasterClass(told.class, facts.class) }
      return true
    },
    drafts: () => drafts,
  }
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
