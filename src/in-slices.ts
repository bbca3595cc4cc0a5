import type { Steps } from '../knowledge/building/in-one-go.ts'

export interface SliceOptions {
  /** Work goes on for so long before other work may pass: a fraction of what a person notices. */
  readonly sliceMilliseconds?: number
  /** When it is aborted the work ends with its slice, and the promise is rejected with the reason. */
  readonly signal?: AbortSignal
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number
  /** Resolves when all other work that waited has had its turn. */
  readonly rest?: () => Promise<void>
}

/** Drives the steps to their end in slices, between which the event loop serves whatever waits. */
export async function inSlices<T>(steps: Steps<T>, options: SliceOptions = {}): Promise<T> {
  const { sliceMilliseconds = 8, signal, now = () => performance.now(), rest = loopTurn } = options
  for (;;) {
    const begun = now()
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (now() - begun < sliceMilliseconds)
    await rest()
    signal?.throwIfAborted()
  }
}

/** `setImmediate` comes after the callbacks of sockets and files, so that requests that came in are served first. */
function loopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
