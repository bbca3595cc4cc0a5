import type { Incident } from '../../../knowledge/records/incident.ts'
import { spanOf } from '../../../knowledge/records/record-date.ts'
import type { Answering } from '../answering.ts'

/**
 * The sources that can tell what an act led to: one record often holds an act and a verdict of months later, and what
 * was printed before the verdict cannot tell of it. Those that may be of its day or after; all, where none surely is
 * or nobody noted when it came to be.
 */
export function outcomeSources({ knowledge }: Answering, { outcome, sources }: Incident): readonly string[] {
  const day = spanOf(outcome?.date ?? null)?.first
  if (day === undefined) return sources
  const later = sources.filter((id) => {
    const printed = spanOf(knowledge.records.source(id)?.published ?? null)
    return printed !== undefined && printed.last >= day
  })
  return later.length > 0 ? later : sources
}
