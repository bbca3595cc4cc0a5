import type { PublishedKnowledge } from '../../published-knowledge.ts'
import type { Store } from '../../store/store.ts'

/** What answers about alerts and sending work with. */
export interface AlertDesk {
  readonly store: Store
  readonly knowledge: Pick<PublishedKnowledge, 'of'>
  /** Epoch milliseconds. */
  readonly now: () => number
}
