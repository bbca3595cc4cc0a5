import type { RecordChange } from '../../../knowledge/records/changes/record-change.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import { isCertainlyAfter } from '../../../knowledge/records/record-date.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { actEventType } from './act-type.ts'
import type { Drafting } from './drafting.ts'
import type { Merged } from './mergers.ts'
import { outcomeEventType } from './outcome-type.ts'
import { statusFacts } from './status-facts.ts'
import { isProtected, takeBack } from './take-back.ts'
import { tellChange } from './tell-change.ts'
import { tellFresh } from './tell-fresh.ts'
import { visibleChangesOfPerson } from './visible-fields.ts'

/**
 * The events of the persons in a publication: a status that changed. A person new to the records is none, and a status
 * that an act on record tells already is told by that act. Give it after the acts.
 */
export function statusEvents(drafting: Drafting, changes: readonly RecordChange[], merged: Merged): void {
  for (const { list, key } of changes) {
    if (list !== 'persons') continue
    const [was, is] = [drafting.before.records.person(key), drafting.after.records.person(key)]
    if (was && is) changed(drafting, was, is)
    if (was && !is && !merged.has(key)) removed(drafting, key)
  }
}

function changed(drafting: Drafting, was: Person, is: Person): void {
  const told = drafting.last(is.id)
  if (told && isProtected(drafting, told, is.id)) return takeBack(drafting, told, true)
  const changes = visibleChangesOfPerson(was, is)
  const isOther = changes.some(({ field }) => field === 'status.value')
  const facts = statusFacts(is, drafting.after)
  const isLater = isCertainlyAfter(is.status.asOf, was.status.asOf) || was.status.value === 'unknown'
  if (isOther && (isLater || !told)) {
    if (facts && !isToldByAct(was, is, drafting.after.records, drafting.after.at))
      tellFresh(drafting, { facts, sources: is.status.source ? [is.status.source] : [] })
    return
  }
  if (told && told.record === is.id && changes.length > 0)
    tellChange(drafting, told, { facts: facts ?? told, changes, isEnd: false })
}

function removed(drafting: Drafting, key: string): void {
  const told = drafting.last(key)
  if (told && told.record === key) takeBack(drafting, told, drafting.publication.protective?.has(key) ?? false)
}

/** An act that names the person, not older than the status before, tells the same. */
function isToldByAct(was: Person, is: Person, records: RecordSet, at: number): boolean {
  const type = statusFacts(is, { records, at })?.type
  return records
    .incidentsOf(is.id)
    .some(
      (incident) =>
        (actEventType(incident, at) === type && !isCertainlyAfter(was.status.asOf, incident.date)) ||
        (outcomeEventType(incident) === type && !isCertainlyAfter(was.status.asOf, incident.outcome?.date ?? null)),
    )
}
