import type { CitationReading } from '../../knowledge/citations/citation-reading.ts'
import { findCases, type CaseMatch } from '../../knowledge/citations/find-case.ts'
import { readCitations } from '../../knowledge/citations/read-citation.ts'
import { readStyle } from '../../knowledge/citations/read-style.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'

/** What of a message speaks of a judgment. */
export interface CitationSigns {
  /** Name with number or date, or an identifier that only a citation has: something that can be checked. */
  readonly isComplete: boolean
  /** A number, a name or an identifier of a judgment stands in the message. */
  readonly isPresent: boolean
  /** A judgment of the records is named by number, or by name as a case. */
  readonly isKnownCase: boolean
  /** A judgment of the records bears a name in the message, which may be a person's as well. */
  readonly isNamed: boolean
  /** That name stands beside its court or formation. */
  readonly isNamedInCourt: boolean
  readonly isStyleNamed: boolean
}

export function citationSigns(text: string, records: RecordSet): CitationSigns {
  const readings = readCitations(text)
  const matches = findCases(text, records)
  const certain = readings.filter((reading) => reading.certain)
  const asCase = certain.some(({ applicant, respondent }) => applicant !== null && respondent !== null)
  return {
    isComplete: certain.some(isComplete),
    isPresent: certain.length > 0,
    isKnownCase: matches.some((match) => isOutright(match) || (asCase && match.score >= NAMED)),
    isNamedInCourt: matches.some(
      ({ score, matched }) => score >= NAMED && matched.some((clue) => clue === 'formation' || clue === 'court'),
    ),
    isNamed: matches.some(({ score }) => score >= NAMED),
    isStyleNamed: readStyle(text) !== null,
  }
}

/** The score from which all applicants of a judgment are named (`CaseMatch.score`). */
const NAMED = 0.5

/** A name with its respondent and a number or date; a number with a date; or what only a citation has. A name beside a number just finds. */
function isComplete({ applicant, respondent, references, date }: CitationReading): boolean {
  if (applicant !== null && respondent !== null && (references.length > 0 || date !== null)) return true
  return (references.length > 0 && date !== null) || references.some(({ kind }) => kind === 'ecli' || kind === 'report')
}

/** By what only a judgment has. */
function isOutright({ matched }: CaseMatch): boolean {
  return matched.some((clue) => clue === 'reference' || clue === 'id' || clue === 'title')
}
