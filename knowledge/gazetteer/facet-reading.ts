import type { Measure } from '../records/statistic.ts'
import type { Facets } from '../search/facets.ts'

/** What a stretch of a message was read as. */
export const USES = ['place', 'group', 'type', 'outcome', 'date', 'provision', 'court', 'measure'] as const
export type Use = (typeof USES)[number]

/** A stretch of a message that was read, in characters; `end` is the first one after it. */
export interface UsedRange {
  readonly start: number
  readonly end: number
  readonly as: Use
}

/** What a message is narrowed by, as far as its own words say; people's names are read elsewhere. */
export interface FacetReading {
  readonly facets: Facets
  /** Host states that the message leaves out, ISO 3166-1 alpha-2: «EU states except Germany», «кроме России». None of them is among `facets.hosts`. */
  readonly exceptHosts: readonly string[]
  /** Court decisions or removals, where the message asks for one of them; null where it does not say. */
  readonly wanted: 'removals' | 'judgments' | null
  /** Any of these: words of `case.court` as the records spell it, `Grand Chamber` for the formation, `national` for every court of a state. */
  readonly courts: readonly string[]
  readonly measure: Measure | null
  /** Countries named that are neither host nor origin of what is asked. */
  readonly elsewhere: readonly string[]
  /** In the order of the message. */
  readonly used: readonly UsedRange[]
}
