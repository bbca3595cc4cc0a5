/** Typed or pasted lines that wait for their turn. */
export interface LineQueue<Line> {
  readonly push: (line: Line) => void
  /** Forgets what waits, as when a person has had enough of it. */
  readonly clear: () => void
  /** No more lines come; those that wait are still given out. */
  readonly end: () => void
  readonly isEmpty: () => boolean
  /** The next line, or null after the last. For one reader at a time. */
  readonly next: () => Promise<Line | null>
}

export function lineQueue<Line>(): LineQueue<Line> {
  const waiting: Line[] = []
  let ended = false
  let wake: (() => void) | null = null
  const woken = () => {
    wake?.()
    wake = null
  }
  const next = async (): Promise<Line | null> => {
    const line = waiting.shift()
    if (line !== undefined) return line
    if (ended) return null
    await new Promise<void>((resolve) => {
      wake = resolve
    })
    return next()
  }
  return {
    push: (line) => {
      waiting.push(line)
      woken()
    },
    clear: () => {
      waiting.length = 0
    },
    end: () => {
      ended = true
      woken()
    },
    isEmpty: () => waiting.length === 0,
    next,
  }
}
