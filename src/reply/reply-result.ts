/** The answer as data, for scripts and tests: the promise of the JSON line. A field that does not apply is null or empty. */
export interface ReplyResult {
  /** Every record of the answer over all its pages, best first. */
  readonly results: readonly string[]
  /** Judgments shown as adverse authority. */
  readonly adverse: readonly string[]
  /** Removal events where the answer lists removals; else the number counted; null where nothing is counted. */
  readonly count: number | null
  /** The figure of a statistics answer, or the data of a host card. */
  readonly value: unknown
  readonly label: string | null
  readonly verdict: Verdict | null
  /** Plain text in the style asked for. */
  readonly citation: string | null
  /** Up to five name matches, best first, also when none was good enough. */
  readonly matches: readonly Match[]
}

/** `unread`: known, but nobody has read its outcome. Never “fake”. */
export type Verdict = 'consistent' | 'differs' | 'unread' | 'not-in-set'

export interface Match {
  readonly id: string
  /** Likeness on an absolute scale from 0 to 1. */
  readonly score: number
  /** The recorded spelling that matched. */
  readonly spelling: string
  /** The source in which that spelling stands. */
  readonly seenIn: string | null
}

export const NO_RESULT: ReplyResult = {
  results: [],
  adverse: [],
  count: null,
  value: null,
  label: null,
  verdict: null,
  citation: null,
  matches: [],
}
