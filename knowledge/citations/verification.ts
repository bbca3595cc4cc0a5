import type { JudgmentSubject } from './citation.ts'
import type { CitedField, FieldComparison } from './field-comparison.ts'

/**
 * `consistent` every field given agrees with one judgment; `unread` the same, but nobody has read its outcome;
 * `differs` it means this judgment, and a field is another; `ambiguous` it fits several judgments;
 * `not-in-set` it means none of the records, which proves nothing about it.
 */
export type CitationVerdict = 'consistent' | 'differs' | 'unread' | 'not-in-set' | 'ambiguous'

/** A citation beside the records. */
export interface Verification {
  readonly verdict: CitationVerdict
  /** The judgment meant; null where none or several are. */
  readonly judgment: JudgmentSubject | null
  /** Fields given and found to agree. */
  readonly checked: readonly FieldComparison[]
  readonly differs: readonly FieldComparison[]
  /** What was not given or cannot be told from the records. `day`: the record's date is less precise than the one cited. */
  readonly notChecked: readonly (CitedField | 'day' | 'paragraph' | 'finality')[]
  /** References given of a kind that the record does not hold, as a HUDOC item; also where another reference agrees. */
  readonly uncheckedReferences: readonly string[]
  /** Ids of the judgments that could be meant, or share the name or the number, best first. */
  readonly candidates: readonly string[]
}
