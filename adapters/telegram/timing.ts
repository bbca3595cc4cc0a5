import { LIMITS } from './limits.ts'

/** The pauses that tests shorten; each is described under the same name in `LIMITS`. */
export interface Timing {
  readonly callMilliseconds: number
  readonly firstRetryMilliseconds: number
  readonly slowAnswerMilliseconds: number
  readonly stopMilliseconds: number
}

/** The usual pauses, but for those given. */
export function timingWith(given: Partial<Timing> = {}): Timing {
  const { callMilliseconds, firstRetryMilliseconds, slowAnswerMilliseconds, stopMilliseconds } = LIMITS
  return { callMilliseconds, firstRetryMilliseconds, slowAnswerMilliseconds, stopMilliseconds, ...given }
}
