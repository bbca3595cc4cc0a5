import type { FacetReading } from '../../knowledge/gazetteer/read-facets.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'

/** Whether a figure of the measure asked for, on just these places, is among the published ones. */
export function isPublished({ facets, measure }: FacetReading, records: RecordSet): boolean {
  const year = facets.from?.slice(0, 4) ?? ''
  return records.statistics.some(
    (statistic) =>
      statistic.measure === measure &&
      facets.origins.some((origin) => origin === statistic.origin) &&
      facets.hosts.some((host) => host === statistic.host) &&
      statistic.period.includes(year),
  )
}
