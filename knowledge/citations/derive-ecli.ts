import type { JudgmentSubject } from './citation.ts'
import { courtKey } from './courts.ts'
import { strasbourgEcli } from './ecli.ts'
import type { StrasbourgEcli } from './ecli.ts'
import { judgmentTitle } from './judgment-title.ts'

const APPLICATION = /^\d{1,7}\/\d{2}$/
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The ECLI that a judgment or decision of the European Court of Human Rights must have by the Court's rule, from its
 * first application and its day; undefined for other courts, for dates that are no full day, and where nobody has read
 * whether it is a judgment. To be shown only as “derived, check HUDOC”.
 */
export function deriveEcli({ record }: JudgmentSubject): string | undefined {
  const number = record.reference?.split(/[,;]/)[0]?.trim() ?? ''
  const kind = kindOf(record.name, record.outcome)
  if (courtKey(record.court) !== 'ecthr' || kind === undefined) return undefined
  if (!APPLICATION.test(number) || record.date === null || !FULL_DAY.test(record.date)) return undefined
  return strasbourgEcli({ number, date: record.date, kind })
}

/** Merits are decided by judgment, inadmissibility by decision; a case can be struck out or pending by either. */
function kindOf(name: string, outcome: string | null): StrasbourgEcli['kind'] | undefined {
  if (judgmentTitle(name).decision || outcome === 'inadmissible') return 'decision'
  return outcome === 'struck-out' || outcome === 'pending' ? undefined : 'judgment'
}
