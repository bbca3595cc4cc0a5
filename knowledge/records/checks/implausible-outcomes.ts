import type { Case } from '../case.ts'
import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'

/** Courts and committees that find a treaty violated or not, as the records name them; a national court halts or upholds. */
const TREATY_BODY = /^(?:ECtHR|European Court of Human Rights|UN |HRC$|CAT$|CERD$|CEDAW$|CRC$|CED$)/u

/** Judgments whose outcome, direction and provisions cannot all be right. */
export function implausibleOutcomes({ rows }: RecordFolder): readonly Finding[] {
  return rows.cases.flatMap(({ index, record }) =>
    contradictionsOf(record).map(([field, reason]) => ({ list: 'cases', index, path: [field], reason })),
  )
}

function contradictionsOf({ court, outcome, direction, provisionsViolated }: Case) {
  const found: (readonly [field: string, reason: string])[] = []
  if (outcome === 'violation' && provisionsViolated.length === 0 && TREATY_BODY.test(court))
    found.push(['provisionsViolated', 'is empty although the outcome is violation'])
  // A removal complaint can fail and one about detention succeed; that is `mixed`.
  if (outcome === 'no-violation' && provisionsViolated.length > 0 && direction !== 'mixed')
    found.push([
      'provisionsViolated',
      `is not empty although the outcome is no-violation and the direction ${direction}`,
    ])
  if (outcome === 'removal-halted' && direction === 'adverse')
    found.push(['direction', 'is adverse although the outcome is removal-halted'])
  if (outcome === 'removal-upheld' && direction === 'favourable')
    found.push(['direction', 'is favourable although the outcome is removal-upheld'])
  if (outcome === 'violation' && direction === 'adverse')
    found.push(['direction', 'is adverse although the outcome is violation'])
  if (outcome === 'no-violation' && direction === 'favourable')
    found.push(['direction', 'is favourable although the outcome is no-violation'])
  return found
}
