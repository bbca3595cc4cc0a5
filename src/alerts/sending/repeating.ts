/** Something done again and again, never twice at once. */
export interface Repeating {
  readonly start: () => void
  /** Resolves when the run under way has ended. */
  readonly stop: () => Promise<void>
}

/** First at the start, then so many milliseconds after the end of each run; a run that fails is reported. */
export function repeating(
  work: () => Promise<void>,
  milliseconds: number,
  report: (fault: unknown) => void,
): Repeating {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    try {
      await work()
    } catch (fault) {
      report(fault)
    }
    if (!isStopped)
      timer = setTimeout(() => {
        running = run()
      }, milliseconds)
  }
  return {
    start: () => {
      running = run()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      return running
    },
  }
}
