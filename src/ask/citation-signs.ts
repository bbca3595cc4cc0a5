import type { CitationReading } from '../../knowledge/citations/citation-reading.ts'
import { findCases, type CaseMatch } from '../../knowledge/citations/find-case.ts'
import { readCitations } from '../../knowledge/citations/read-citation.ts'
import { readStyle } from '../../knowledge/citations/read-style.ts'
import { stateNamed } from '../../knowledge/citations/respondent-state.ts'
import { isBesideNames } from '../../knowledge/citations/words-beside-names.ts'
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
  /** Hardly more than “A v. B” with a state for B, and no judgment of the records is both on A and against B. */
  readonly isCaseNameUnknown: boolean
  /** “Rakhimov case”, “дело Рахимова”: a surname that a judgment bears, alone beside the word for one. */
  readonly isNamedAsCase: boolean
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
    isCaseNameUnknown:
      readings.some((reading) => isCaseName(reading, text)) &&
      !matches.some((match) => isOutright(match) || (match.score >= NAMED && match.matched.includes('respondent'))),
    isNamedAsCase: matches.some(({ score }) => score >= NAMED) && isCalledCase(text),
  }
}

/** The score from which all applicants of a judgment are named (`CaseMatch.score`). */
const NAMED = 0.5

/** A name with its respondent and a number or date; a number with a date; or what only a citation has. A name beside a number just finds. */
function isComplete({ applicant, respondent, references, date }: CitationReading): boolean {
  if (applicant !== null && respondent !== null && (references.length > 0 || date !== null)) return true
  return (references.length > 0 && date !== null) || references.some(({ kind }) => kind === 'ecli' || kind === 'report')
}

const MOST_WORDS_AROUND = 6

/** In small letters, or “A against B” with no surname for A, an ordinary sentence could read the same: then nothing may stand around it. */
function isCaseName({ applicant, respondent, certain, text }: CitationReading, message: string): boolean {
  if (applicant === null || respondent === null || respondent.state === null || stateNamed(applicant) !== undefined)
    return false
  const around = wordsOf(message).length - wordsOf(text).length
  return certain
    ? around <= MOST_WORDS_AROUND
    : around <= 0 && wordsOf(applicant).length === 1 && !NO_NAME.test(applicant)
}

/** Endings of words for measures and protests, in Russian: “Санкции против России”. */
const NO_NAME = /(?:ции|ссии|сты|ни[еяй]|ба|бы|ск|ски|ств[оа]|ость)$/i

const CASE_WORD =
  /^(?:case|judge?ment|ruling|decision|дел[оауе]|решени[еяюи]|постановлени[еяюи]|urteil|beschluss|wyrok|sprawa)$/i

function isCalledCase(text: string): boolean {
  const words = wordsOf(text)
  return words.some((word) => CASE_WORD.test(word)) && words.filter((word) => !isBesideNames(word)).length === 1
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
}

/** By what only a judgment has. */
function isOutright({ matched }: CaseMatch): boolean {
  return matched.some((clue) => clue === 'reference' || clue === 'id' || clue === 'title')
}
