import { REMOVAL_ACTS } from '../../../knowledge/removals/completed-removals.ts'
import { INCIDENT_TYPES, type Incident, type IncidentType } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Narrowing } from './condition.ts'
import { inCircumstances } from './in-circumstances.ts'

/**
 * The acts that meet the question and are no completed removals: every other type that it names, and removals that
 * were stopped when it asks for those. Newest first, undated last.
 */
export function selectActs({ facets, exceptHosts, categories }: Narrowing, records: RecordSet): readonly Incident[] {
  const asksForStopped = facets.outcome === 'removal-stopped' || facets.outcome === 'removal-halted'
  const types = actTypes(facets.types, asksForStopped)
  if (types.length === 0 && (facets.types.length > 0 || !asksForStopped)) return []
  return records.incidents
    .filter(
      (incident) =>
        (types.length === 0 || types.includes(incident.type)) &&
        inCircumstances(incident, facets, records) &&
        !exceptHosts.includes(incident.host) &&
        isOf(incident, categories, records) &&
        (asksForStopped ? incident.outcome?.type === 'removal-stopped' : hasOutcome(incident, facets.outcome)),
    )
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** Removals of every kind, asked for as stopped, are all that were stopped: a detention does not say for which of them. */
function actTypes(types: readonly IncidentType[], asksForStopped: boolean): readonly IncidentType[] {
  const others = types.filter((type) => !REMOVAL_ACTS.some((act) => act === type))
  if (!asksForStopped) return others
  const isAnyRemoval = REMOVAL_ACTS.every((act) => types.includes(act))
  return isAnyRemoval ? INCIDENT_TYPES : [...others, ...types.flatMap((type) => ATTEMPTED_AS.get(type) ?? [])]
}

/** A removal that was stopped is coded as what it came to: a request, an order. */
const ATTEMPTED_AS: ReadonlyMap<IncidentType, readonly IncidentType[]> = new Map([
  ['deportation', ['removal-order']],
  ['extradition', ['extradition-request']],
])

function hasOutcome(incident: Incident, outcome: Narrowing['facets']['outcome']): boolean {
  return outcome === null || incident.outcome?.type === outcome
}

function isOf({ persons }: Incident, categories: Narrowing['categories'], records: RecordSet): boolean {
  return (
    categories.length === 0 ||
    persons.some((id) => categories.some((category) => records.person(id)?.category === category))
  )
}
