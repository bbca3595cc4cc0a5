/** Work of which no two runs overlap. */
export interface OneAtATime {
  /** The run under way, or the one that waits to begin; begins one where there is none. */
  readonly joined: () => Promise<void>
  /** A run that begins after the call, at once or behind the one under way; all who wait for it share it. */
  readonly anew: () => Promise<void>
}

export function oneAtATime(work: () => Promise<void>): OneAtATime {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const begin = (): Promise<void> => {
    next = null
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return {
    joined: () => running ?? next ?? begin(),
    anew: () => {
      if (running === null) return next ?? begin()
      // It begins whatever became of the one before, whose failure is told to those who wait for that.
      next ??= running.then(begin, begin)
      return next
    },
  }
}
