import type { CitationStyle } from './citation-style.ts'
import type { Citation, CitationSubject, JudgmentSubject } from './citation.ts'
import { citeInBluebook } from './style-bluebook.ts'
import { citeAsStrasbourg } from './style-echr.ts'
import { citeByEcli } from './style-ecli.ts'
import { citeInOscola, citeSourceInOscola } from './style-oscola.ts'
import { citePlainly, citeSourcePlainly } from './style-plain.ts'

const JUDGMENT_STYLES = {
  echr: citeAsStrasbourg,
  oscola: citeInOscola,
  bluebook: citeInBluebook,
  ecli: citeByEcli,
  plain: (subject) => citePlainly(subject),
} satisfies Readonly<Record<CitationStyle, (subject: JudgmentSubject) => Citation>>

/**
 * A judgment, an unread citation or a source in a style. Sources have OSCOLA's form and the plain one, which also
 * stands, marked `fallback`, for the others. Dates and names are never sharpened or completed.
 */
export function cite(subject: CitationSubject, style: CitationStyle): Citation {
  if (subject.type === 'source') {
    if (style === 'oscola') return citeSourceInOscola(subject.record)
    return citeSourcePlainly(subject.record, style === 'plain' ? [] : ['fallback'])
  }
  return JUDGMENT_STYLES[style](subject)
}
