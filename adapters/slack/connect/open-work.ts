import { setImmediate } from 'node:timers/promises'

/** Work that is under way, so that a stop can wait for it. */
export interface OpenWork {
  /** Starts it in its turn; it must report its own faults. */
  readonly begin: (task: () => Promise<void>) => void
  /** Resolves when all that was begun is done. */
  readonly settled: () => Promise<void>
}

/** One task is started between two looks at the network, so that what comes meanwhile is acknowledged first. */
export function openWork(): OpenWork {
  const tasks = new Set<Promise<void>>()
  let turn: Promise<unknown> = Promise.resolve()
  return {
    begin: (task) => {
      turn = turn.then(() => setImmediate())
      const running = turn.then(task).finally(() => tasks.delete(running))
      tasks.add(running)
    },
    settled: async () => {
      while (tasks.size > 0) await Promise.allSettled(tasks)
    },
  }
}
