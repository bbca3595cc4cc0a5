import type { Case } from '../../../knowledge/records/case.ts'
import type { FieldChange } from '../../../knowledge/records/changes/field-change.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { Statistic } from '../../../knowledge/records/statistic.ts'

/** A value as it is compared and told: null where nothing is known, lists in one order. */
type Value = string | number | boolean | null | readonly string[]
type Fields<T> = readonly (readonly [field: string, value: (record: T) => Value])[]

/**
 * What a subscriber sees of each record type. Everything else (descriptions, notes, holdings, sources, bibliography) can
 * change and nobody is told: a new source counts by how sure it makes the record, which is compared apart.
 */
const ACT: Fields<Incident> = [
  ['type', ({ type }) => type],
  ['date', ({ date }) => date],
  ['scheduledFor', ({ scheduledFor }) => scheduledFor],
  ['host', ({ host }) => host],
  ['origin', ({ origin }) => origin],
  // A removal without a destination is understood as one to the origin state.
  ['destination', ({ destination, origin }) => (destination === origin ? null : destination)],
  ['persons', ({ persons }) => persons.toSorted()],
  ['unnamedPersons', ({ unnamedPersons }) => unnamedPersons],
  ['outcome.type', ({ outcome }) => (outcome?.type === 'unknown' ? null : (outcome?.type ?? null))],
  ['outcome.sentenceYears', ({ outcome }) => outcome?.sentenceYears ?? null],
  ['outcome.date', ({ outcome }) => outcome?.date ?? null],
]

const CASE: Fields<Case> = [
  ['name', ({ name }) => name],
  ['court', ({ court }) => court],
  ['reference', ({ reference }) => reference],
  ['date', ({ date }) => date],
  ['finalOn', ({ finalOn }) => finalOn],
  ['respondent', ({ respondent }) => respondent],
  ['origins', ({ origins }) => origins.toSorted()],
  ['persons', ({ persons }) => persons.toSorted()],
  ['outcome', ({ outcome }) => outcome],
  ['direction', ({ direction, outcome }) => (outcome === 'pending' ? null : direction)],
  ['interimMeasure', ({ interimMeasure }) => (/^(?:none|unknown)$/.test(interimMeasure) ? null : interimMeasure)],
  ['removalCarriedOut', ({ removalCarriedOut: done }) => (done === 'unknown' ? null : done)],
  ['provisionsViolated', ({ provisionsViolated }) => provisionsViolated.toSorted()],
  ['provisionsNotViolated', ({ provisionsNotViolated }) => provisionsNotViolated.toSorted()],
  // That something followed, or that the judgment was treated later, is told; how the record words it is not compared.
  ['consequence', ({ consequence }) => consequence !== null || null],
  [
    'laterTreatment',
    ({ laterTreatment }) => laterTreatment.map(({ case: id, treatment }) => id ?? treatment).toSorted(),
  ],
]

const STATISTIC: Fields<Statistic> = [
  ['measure', ({ measure }) => measure],
  ['origin', ({ origin }) => origin],
  ['host', ({ host }) => host],
  ['period', ({ period }) => period],
  ['value', ({ value }) => value],
  ['qualifier', ({ qualifier }) => qualifier],
]

const PERSON: Fields<Person> = [
  ['name', ({ name }) => name],
  ['origin', ({ origin }) => origin],
  ['status.value', ({ status }) => (status.value === 'unknown' ? null : status.value)],
]

export function visibleChangesOfAct(before: Incident, after: Incident): readonly FieldChange[] {
  return changed(ACT, before, after)
}

export function visibleChangesOfCase(before: Case, after: Case): readonly FieldChange[] {
  return changed(CASE, before, after)
}

export function visibleChangesOfStatistic(before: Statistic, after: Statistic): readonly FieldChange[] {
  return changed(STATISTIC, before, after)
}

export function visibleChangesOfPerson(before: Person, after: Person): readonly FieldChange[] {
  return changed(PERSON, before, after)
}

function changed<T>(fields: Fields<T>, one: T, other: T): readonly FieldChange[] {
  return fields
    .map(([field, value]) => ({ field, before: value(one), after: value(other) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}
