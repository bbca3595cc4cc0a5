/** The kinds of act that a chart tells apart: three removals, and being taken into custody. */
export const REMOVAL_KINDS = ['deportation', 'extradition', 'rendition'] as const
export const ACT_KINDS = [...REMOVAL_KINDS, 'detention'] as const
export type ActKind = (typeof ACT_KINDS)[number]

/** Whole numbers, none below zero: removal events by type, and detentions with arrests as acts. */
export type ActCounts = Readonly<Record<ActKind, number>>

export interface YearCounts {
  readonly year: string
  readonly counts: ActCounts
  /** The counts in the reader's language, as “3 deportations, 1 detention or arrest”, or that nothing is on record. */
  readonly inWords: string
}

/** What a chart of years shows: numbers, and every word ready in the reader's language. It names no person. */
export interface ChartSpec {
  readonly title: string
  /** Consecutive years, the earliest first: a year without an event is shown as one. */
  readonly years: readonly YearCounts[]
  readonly labels: ChartLabels
  /** The line that says of what day the records are. */
  readonly dataDate: string
  /** What the numbers are not. It stands in the picture, which travels without the answer it came with. */
  readonly caveat: string
  /** How many events are without a date, and so in no bar. */
  readonly undatedNote?: string
}

export interface ChartLabels extends Readonly<Record<ActKind, string>> {
  /** Over the bars of removals, where the three kinds are named below it; `detention` stands over its own bars. */
  readonly removals: string
  /** In the place of bars where there is nothing to draw. */
  readonly none: string
}

export function removalsIn(counts: ActCounts): number {
  return REMOVAL_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
}
