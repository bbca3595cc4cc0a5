import type { TextRange } from './blank-ranges.ts'
import type { CaseReference } from './case-reference.ts'
import type { CourtKey } from './courts.ts'
import type { ClaimedFinding } from './read-findings.ts'

/** One citation as a text gives it; what the text does not give is null or empty. Places are those of the cleaned text. */
export interface CitationReading extends TextRange {
  /** The words read. */
  readonly text: string
  /** The applicant's name as written, also where no respondent follows. */
  readonly applicant: string | null
  /** As written; `state` is ISO 3166-1 alpha-2, null where the words are no state known by name. */
  readonly respondent: { readonly text: string; readonly state: string | null } | null
  readonly references: readonly CaseReference[]
  /** The N of “and N others” after an application number. */
  readonly furtherNumbers: number | null
  /** True where “and others” or “and N others” follows a number: the citation is of joined applications. */
  readonly hasFurtherNumbers: boolean
  /** A volume of the Court's reports, as `ECHR 2013-IX`, and its year. */
  readonly volume: { readonly text: string; readonly year: number } | null
  /** A record date at the precision given; an impossible day stays as written. */
  readonly date: string | null
  /** The key by which courts are compared, and the words. */
  readonly court: { readonly key: CourtKey; readonly name: string } | null
  readonly grandChamber: boolean
  readonly kind: 'decision' | 'just-satisfaction' | null
  readonly findings: readonly ClaimedFinding[]
  /** The pinpoint, as `125` or `166-171`. */
  readonly paragraph: string | null
  /** False where an ordinary sentence could read the same: a court and a date, or a lower-case name before “v”. */
  readonly certain: boolean
}
