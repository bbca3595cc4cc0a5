import type { Run } from './run.ts'

/**
 * A piece of an answer that is not cut as long as it fits into one message, with the numbers of the sources it stands
 * on. Wherever a part goes, its sources go with it.
 */
export interface Part {
  readonly runs: readonly Run[]
  readonly sources: readonly number[]
  /** Stands above the first part of its block, and is said again where the block goes on in another message. */
  readonly heading?: readonly Run[]
  /** Whether an empty line stands before it. */
  readonly opens: boolean
  /** Set off as somebody's words. */
  readonly isQuote?: true
}
