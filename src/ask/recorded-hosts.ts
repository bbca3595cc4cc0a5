import { regionOf } from '../../knowledge/gazetteer/places/region-of.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'

/** A region's members that the records speak of: of the others they can say nothing, and a list of them would hide that. Where they speak of none, all stay: nothing is on record there. */
export function recordedHosts(hosts: readonly string[], records: RecordSet): readonly string[] {
  if (regionOf(hosts) === undefined) return hosts
  const recorded = new Set([
    ...records.incidents.map(({ host }) => host),
    ...records.cases.map(({ respondent }) => respondent),
  ])
  const members = hosts.filter((host) => recorded.has(host))
  // No host at all would mean any.
  return members.length > 0 ? members : hosts
}
