import type { PublishedKnowledge } from '../published-knowledge.ts'
import type { Store } from '../store/store.ts'
import type { OfficeAnswer } from './office-answer.ts'

/** What the office works with. */
export interface Office {
  readonly store: Store
  readonly knowledge: PublishedKnowledge
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** What the instance does when asked, by the topic of the command. */
export function officeOf(_office: Office): ReadonlyMap<string, OfficeAnswer> {
  return new Map()
}
