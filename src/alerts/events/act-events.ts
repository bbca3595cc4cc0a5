import type { RecordChange } from '../../../knowledge/records/changes/record-change.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { AlertEvent } from '../alert-event.ts'
import { actFacts, outcomeFacts } from './act-facts.ts'
import { actEventType } from './act-type.ts'
import { contradicts } from './contradicts.ts'
import type { Drafting } from './drafting.ts'
import type { EventFacts } from './event-facts.ts'
import type { Merged } from './mergers.ts'
import { actSourced, byJoiningKey, sharing } from './sourced-acts.ts'
import { isProtected, takeBack } from './take-back.ts'
import { tellChange } from './tell-change.ts'
import { tellFresh } from './tell-fresh.ts'
import { visibleChangesOfAct } from './visible-fields.ts'

/** The events of the acts in a publication: first what is gone, then what is new, then what changed. */
export function actEvents(drafting: Drafting, changes: readonly RecordChange[], merged: Merged): void {
  const { before, after } = drafting
  const keysOf = (kinds: readonly RecordChange['kind'][]) =>
    changes.filter(({ list, kind }) => list === 'incidents' && kinds.includes(kind)).map(({ key }) => key)
  for (const key of keysOf(['removal'])) {
    const gone = before.records.incident(key)
    if (gone) removed(drafting, gone, merged)
  }
  const added = keysOf(['addition']).flatMap((key) => after.records.incident(key) ?? [])
  const known = byJoiningKey(after, added.length > 0 ? [...before.records.incidents, ...added] : [])
  for (const incident of added) {
    const fresh = actSourced(incident, after)
    tellFresh(drafting, fresh, sharing(known, fresh))
  }
  for (const key of keysOf(['change', 'correction'])) {
    const [was, is] = [before.records.incident(key), after.records.incident(key)]
    if (was && is) changed(drafting, renamed(was, merged), is)
  }
}

function changed(drafting: Drafting, was: Incident, is: Incident): void {
  if (drafting.isTakenBack(is.id)) return
  const told = drafting.last(is.id)
  if (told && isProtected(drafting, told, is.id)) return takeBack(drafting, told, true)
  const changes = visibleChangesOfAct(was, is)
  const outcome = outcomeNews(drafting, was, is)
  if (!told) {
    const isOther = changes.length > 0 && actEventType(was, drafting.after.at) !== actEventType(is, drafting.after.at)
    const facts = outcome ?? (isOther ? actFacts(is, drafting.after) : null)
    if (facts) tellFresh(drafting, { facts, sources: is.sources })
    return
  }
  if (outcome?.type === told.type && told.record !== is.id && changes.every(isOfOutcome)) return
  const facts = outcome ?? factsNow(drafting, told, was, is)
  const isCarriedOut = told.type === 'removal-imminent' && facts.type === 'removal-carried-out'
  tellChange(drafting, told, {
    facts,
    changes,
    moved: isCarriedOut ? CARRYING_OUT : outcome ? OUTCOME : [],
    isEnd: isCarriedOut || (outcome !== null && ENDINGS.has(is.outcome?.type)),
  })
}

const ENDINGS: ReadonlySet<string | undefined> = new Set(['killed', 'prison-sentence', 'released', 'removal-stopped'])
const OUTCOME = ['outcome.type', 'outcome.sentenceYears', 'outcome.date', 'scheduledFor']
/** An order with a date becomes a removal when it is carried out: nothing told of it was wrong. */
const CARRYING_OUT = [...OUTCOME, 'type', 'date', 'destination']

function isOfOutcome({ field }: { readonly field: string }): boolean {
  return field.startsWith('outcome.')
}

/** The outcome as news of its own: it became known, or another followed. A cause given says that the first was wrong. */
function outcomeNews({ after, publication }: Drafting, was: Incident, is: Incident): EventFacts | null {
  const change = visibleChangesOfAct(was, is).find(({ field }) => field === 'outcome.type')
  if (!change || contradicts(change) || (publication.cause && change.before !== null)) return null
  // Whoever is held for a removal that is still to come is told of by that removal.
  if (actEventType(is, after.at) === 'removal-imminent') return null
  return outcomeFacts(is, after)
}

/**
 * What was told, as it is now. It becomes another kind of event only where the record does, never because time passed;
 * what was told by its outcome, or as ended by another record, stays so.
 */
function factsNow({ after }: Drafting, told: AlertEvent, was: Incident, is: Incident): EventFacts {
  const act = actFacts(is, after)
  if (act.type === told.type) return act
  const outcome = outcomeFacts(is, after)
  if (outcome?.type === told.type) return outcome
  if (actEventType(was, after.at) !== act.type) return act
  const { type, urgency, severity, class: delivery, occurredOn, scheduledFor } = told
  return { ...act, type, urgency, severity, class: delivery, occurredOn, scheduledFor }
}

function removed(drafting: Drafting, incident: Incident, merged: Merged): void {
  const told = drafting.last(incident.id)
  if (!told) return
  const isProtective = isProtected(drafting, told, incident.id)
  const heir = drafting.after.records.incident(merged.get(incident.id) ?? '')
  const other = heir && drafting.last(heir.id)
  const isOfAnother = other ? other.event !== told.event : false
  const wrong = heir ? noLongerNamed(drafting, told, renamed(incident, merged), heir) : []
  // Of two records of one act that were made one, nothing that was told is wrong.
  if (!isProtective && heir && wrong.length === 0) return
  if (isProtective || !heir || isOfAnother) return takeBack(drafting, told, isProtective)
  const persons = [...new Set([...told.persons, ...heir.persons])].filter((person) => !wrong.includes(person))
  const changes = [{ field: 'persons', before: told.persons, after: persons }]
  tellChange(drafting, told, { facts: { ...told, record: heir.id, persons }, changes, isEnd: false })
}

/** Whom a record named that is gone, and none that is left of the event: several people may have been on one flight. */
function noLongerNamed({ after, last }: Drafting, told: AlertEvent, gone: Incident, heir: Incident): readonly string[] {
  return gone.persons.filter(
    (person) =>
      !heir.persons.includes(person) &&
      !after.records.incidentsOf(person).some(({ id }) => last(id)?.event === told.event),
  )
}

function renamed(incident: Incident, merged: Merged): Incident {
  if (merged.size === 0) return incident
  return { ...incident, persons: [...new Set(incident.persons.map((id) => merged.get(id) ?? id))] }
}
