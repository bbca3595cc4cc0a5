import type { FieldChange } from '../../../knowledge/records/changes/field-change.ts'
import { CERTAINTIES, type AlertEvent, type Certainty } from '../alert-event.ts'
import { contradicts } from './contradicts.ts'
import type { Drafting } from './drafting.ts'
import type { EventFacts } from './event-facts.ts'

export interface ChangeTold {
  /** What is so now. */
  readonly facts: EventFacts
  /** What a subscriber sees change, without how sure it is. */
  readonly changes: readonly FieldChange[]
  /** The fields that the world itself changed, so that what was told of them was not wrong. */
  readonly moved?: readonly string[]
  /** It is known now how the event ended. */
  readonly isEnd: boolean
}

/** Tells those who heard of an event what is otherwise now; nothing, where they would see no difference. */
export function tellChange(
  drafting: Drafting,
  told: AlertEvent,
  { facts, changes, moved = [], isEnd }: ChangeTold,
): void {
  const surer = rankOf(facts.certainty) - rankOf(told.certainty)
  const all = surer === 0 ? changes : [...changes, certaintyChange(told, facts)]
  if (all.length === 0) return
  const isWrong =
    surer < 0 ||
    changes.some((change) => !moved.includes(change.field) && isContradiction(change, drafting.publication.cause ?? ''))
  const isFaster = changes.length === 0 && facts.class !== told.class && facts.class === 'flash'
  drafting.follow(told, {
    facts,
    changes: all,
    message: isWrong ? 'correction' : isEnd ? 'closure' : 'update',
    reach: isEnd || surer > 0 || matchesOthers(told, facts) ? 'both' : 'recipients',
    isSilent: surer > 0 && changes.length === 0 && !isFaster,
  })
}

/** From the least sure. */
function rankOf(certainty: Certainty): number {
  return -CERTAINTIES.indexOf(certainty)
}

function certaintyChange(told: AlertEvent, facts: EventFacts): FieldChange {
  return { field: 'certainty', before: told.certainty, after: facts.certainty }
}

/** A reviewer who gives a cause says that what was replaced was wrong, also where the world could have moved on. */
function isContradiction(change: FieldChange, cause: string): boolean {
  return contradicts(change) || (cause !== '' && change.before !== null && CAN_MOVE_ON.has(change.field))
}

const CAN_MOVE_ON: ReadonlySet<string> = new Set([
  'scheduledFor',
  'outcome.type',
  'interimMeasure',
  'removalCarriedOut',
])

/** Somebody else may follow what it is now. */
function matchesOthers(told: AlertEvent, facts: EventFacts): boolean {
  return (
    told.type !== facts.type ||
    told.host !== facts.host ||
    facts.origins.some((origin) => !told.origins.includes(origin)) ||
    facts.persons.some((person) => !told.persons.includes(person))
  )
}
