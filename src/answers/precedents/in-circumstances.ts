import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Facets } from '../../../knowledge/search/facets.ts'
import { inRange } from './date-range.ts'

/** Whether an act meets a question's places, people, groups and dates; its type and outcome are not looked at. */
export function inCircumstances(incident: Incident, facets: Facets, records: RecordSet): boolean {
  const { host, origin, persons, date } = incident
  return (
    (facets.hosts.length === 0 || facets.hosts.includes(host)) &&
    (facets.origins.length === 0 || facets.origins.includes(origin)) &&
    (facets.persons.length === 0 || persons.some((id) => facets.persons.includes(id))) &&
    (facets.groups.length === 0 || persons.some((id) => isInGroup(id, facets.groups, records))) &&
    inRange(date, facets.from, facets.to) === 'inside'
  )
}

function isInGroup(personId: string, groups: readonly string[], records: RecordSet): boolean {
  return records.person(personId)?.affiliations.some((group) => groups.includes(group)) ?? false
}
