import { REMOVAL_ACTS } from '../../../knowledge/removals/completed-removals.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Narrowing } from './condition.ts'
import { inCircumstances } from './in-circumstances.ts'

/**
 * The acts that meet the question and are no completed removals: any other type that it names, and removals that
 * were stopped when it asks for those. Newest first, undated last.
 */
export function selectActs({ facets, exceptHosts, categories }: Narrowing, records: RecordSet): readonly Incident[] {
  const asksForStopped = facets.outcome === 'removal-stopped' || facets.outcome === 'removal-halted'
  // A removal that was stopped is coded as what it came to: a request, a detention, an order.
  const types = facets.types.filter((type) => !REMOVAL_ACTS.some((act) => act === type))
  if (types.length === 0 && !asksForStopped) return []
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

function hasOutcome(incident: Incident, outcome: Narrowing['facets']['outcome']): boolean {
  return outcome === null || incident.outcome?.type === outcome
}

function isOf({ persons }: Incident, categories: Narrowing['categories'], records: RecordSet): boolean {
  return (
    categories.length === 0 ||
    persons.some((id) => categories.some((category) => records.person(id)?.category === category))
  )
}
