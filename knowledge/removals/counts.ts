import type { Origin } from '../records/fields.ts'
import type { Incident, IncidentType } from '../records/incident.ts'
import type { PersonCategory } from '../records/person.ts'
import type { RecordSet } from '../records/record-set.ts'
import { capeStageOf, type CapeStage } from './cape-stage.ts'
import { textOrder } from './text-order.ts'

/** The acts that have one value, by id, so that a count can be checked. Null: not on record. */
export interface Tally<K> {
  readonly value: K | null
  readonly ids: readonly string[]
}

/** A list of acts, counted six ways. Acts are counted, not removal events. */
export interface IncidentCounts {
  readonly hosts: readonly Tally<string>[]
  readonly origins: readonly Tally<Origin>[]
  readonly types: readonly Tally<IncidentType>[]
  /** By the year of the act, earliest first. */
  readonly years: readonly Tally<string>[]
  /** By the category of those named: an act about several people can stand in several tallies. */
  readonly categories: readonly Tally<PersonCategory>[]
  readonly stages: readonly Tally<CapeStage>[]
}

/** Most first, except for years and stages; what is not on record last. */
export function countIncidents(incidents: readonly Incident[], records: Pick<RecordSet, 'person'>): IncidentCounts {
  return {
    hosts: mostFirst(tally(incidents, (incident) => [incident.host])),
    origins: mostFirst(tally(incidents, (incident) => [incident.origin])),
    types: mostFirst(tally(incidents, (incident) => [incident.type])),
    years: inOrder(tally(incidents, (incident) => [incident.date?.slice(0, 'YYYY'.length) ?? null])),
    categories: mostFirst(tally(incidents, (incident) => categoriesIn(incident, records))),
    stages: inOrder(tally(incidents, (incident) => [capeStageOf(incident)])),
  }
}

function tally<K>(
  incidents: readonly Incident[],
  valuesOf: (incident: Incident) => readonly (K | null)[],
): readonly Tally<K>[] {
  const ids = new Map<K | null, string[]>()
  for (const incident of incidents) {
    for (const value of valuesOf(incident)) {
      const found = ids.get(value)
      if (found) found.push(incident.id)
      else ids.set(value, [incident.id])
    }
  }
  return [...ids].map(([value, found]) => ({ value, ids: found }))
}

function categoriesIn(incident: Incident, records: Pick<RecordSet, 'person'>): readonly (PersonCategory | null)[] {
  const categories = new Set(incident.persons.map((id) => records.person(id)?.category ?? null))
  return categories.size > 0 ? [...categories] : [null]
}

function mostFirst<K extends string>(tallies: readonly Tally<K>[]): readonly Tally<K>[] {
  return inOrder(tallies).toSorted((one, other) => nullLast(one, other) || other.ids.length - one.ids.length)
}

function inOrder<K extends string | number>(tallies: readonly Tally<K>[]): readonly Tally<K>[] {
  return tallies.toSorted((one, other) => nullLast(one, other) || textOrder(`${one.value}`, `${other.value}`))
}

function nullLast(one: Tally<unknown>, other: Tally<unknown>): number {
  return Number(one.value === null) - Number(other.value === null)
}
