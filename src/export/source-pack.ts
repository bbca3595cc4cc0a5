/** What is taken away: the list that was asked for, free of any file format and of anything about the asker. */
export interface SourcePack {
  readonly title: string
  /** The conditions of the list in words, as “host Germany · origin Tajikistan”. */
  readonly conditions: string
  readonly dataDate: string
  readonly removals: readonly PackedRemoval[]
  readonly judgments: readonly PackedJudgment[]
  /** Contrary authority in the same circumstances. */
  readonly adverse: readonly PackedJudgment[]
  readonly method: readonly string[]
  readonly sources: readonly PackedSource[]
  readonly labels: PackLabels
}

export interface PackedRemoval {
  readonly ids: readonly string[]
  readonly date: string
  readonly host: string
  readonly origin: string
  readonly kind: string
  readonly persons: string
  readonly description: string
  /** What followed, a line for each person. */
  readonly followed: readonly string[]
  readonly confidence: string
  readonly sources: readonly number[]
}

export interface PackedJudgment {
  readonly id: string
  readonly date: string
  readonly host: string
  readonly origin: string
  readonly persons: string
  /** In the Court's own form, names in italics; `plain` for files that know no italics. */
  readonly citation: readonly (string | { readonly style: 'italic'; readonly text: string })[]
  readonly plainCitation: string
  readonly decision: string
  readonly holding: string
  /** What limits it as authority: finality, later treatment, the respondent's exit from the Convention. */
  readonly standing: readonly string[]
  readonly sources: readonly number[]
}

export interface PackedSource {
  readonly number: number
  readonly id: string
  readonly text: string
  readonly url: string
}

/** Headings and column names, in the asker's language. */
export interface PackLabels {
  readonly removals: string
  readonly judgments: string
  readonly adverse: string
  readonly method: string
  readonly sources: string
  readonly dataDate: string
  readonly columns: { readonly [K in 'number' | 'date' | 'removal' | 'persons' | 'followed' | 'sources']: string }
}

/** Records of a pack; more is no annex but a copy of the set, and is refused. */
export const LARGEST_PACK = 150
