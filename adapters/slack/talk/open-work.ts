/** Work that is under way, so that a stop can wait for it. */
export interface OpenWork {
  /** Starts it; it must report its own faults. */
  readonly begin: (task: () => Promise<void>) => void
  /** Resolves when all that was begun is done. */
  readonly settled: () => Promise<void>
}

export function openWork(): OpenWork {
  const tasks = new Set<Promise<void>>()
  return {
    begin: (task) => {
      const running = task().finally(() => tasks.delete(running))
      tasks.add(running)
    },
    settled: async () => {
      while (tasks.size > 0) await Promise.allSettled(tasks)
    },
  }
}
