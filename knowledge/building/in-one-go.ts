/**
 * Something made step by step. Each step is short, well under a millisecond, so that whoever drives them may let other
 * work pass in between; the last gives what was made.
 */
export type Steps<T> = Generator<undefined, T>

/** Drives the steps to their end without a break. */
export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
