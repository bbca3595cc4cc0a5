import type { OnPublished } from '../publishing/on-published.ts'
import type { PublishedKnowledge } from '../published-knowledge.ts'
import type { Store } from '../store/store.ts'

/** What the office works with. */
export interface Office {
  readonly store: Store
  readonly knowledge: PublishedKnowledge
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Who runs the instance, in their own words; null where they did not say. */
  readonly operator: string | null
  /** What follows an erasure, as that what was told of it is taken back; null: nothing. */
  readonly onPublished: OnPublished | null
}
