import { regionOf } from '../../knowledge/gazetteer/places/region-of.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'

/** A region's members that the records speak of: of the others they can say nothing, and a list of them would hide that. */
export function recordedHosts(hosts: readonly string[], records: RecordSet): readonly string[] {
  if (regionOf(hosts) === undefined) return hosts
  const recorded = new Set([
    ...records.incidents.map(({ host }) => host),
    ...records.cases.map(({ respondent }) => respondent),
  ])
  return hosts.filter((host) => recorded.has(host))
}
