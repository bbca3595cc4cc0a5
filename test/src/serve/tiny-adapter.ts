import type { ReplyTo } from '../../../src/adapter.ts'
import type { Served } from '../../../src/serve.ts'

/** An adapter that talks until it is stopped, and can be made to fail or to end. */
export interface TinyAdapter extends Served {
  /** Resolves, when the adapter has started, to what it asks questions of. */
  readonly replyTo: Promise<ReplyTo>
  readonly fail: (fault: unknown) => void
  readonly end: () => void
  readonly stops: () => number
}

export function tinyAdapter(name: string, options: { onStop?: () => Promise<void> } = {}): TinyAdapter {
  const started = Promise.withResolvers<ReplyTo>()
  const talk = Promise.withResolvers<void>()
  let stops = 0
  return {
    name,
    replyTo: started.promise,
    fail: talk.reject,
    end: () => talk.resolve(),
    stops: () => stops,
    start: (replyTo) => {
      started.resolve(replyTo)
      return talk.promise
    },
    stop: async () => {
      stops += 1
      await options.onStop?.()
      talk.resolve()
    },
  }
}
