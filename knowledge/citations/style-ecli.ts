import { citation } from './citation.ts'
import type { Citation, JudgmentSubject } from './citation.ts'
import { deriveEcli } from './derive-ecli.ts'
import { citePlainly } from './style-plain.ts'

/** The European Case Law Identifier as recorded, else derived and marked so; without either, the plain form marked `fallback`. */
export function citeByEcli(subject: JudgmentSubject): Citation {
  const { record } = subject
  const recorded = 'ecli' in record ? record.ecli : null
  if (recorded !== null) return citation('ecli', [recorded])
  const derived = deriveEcli(subject)
  return derived === undefined ? citePlainly(subject, ['fallback']) : citation('ecli', [derived], ['derived'])
}
