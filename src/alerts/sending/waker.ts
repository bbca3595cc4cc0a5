/** Sleeps until a time is over or somebody wakes it; a call that comes while it is awake is not forgotten. */
export interface Waker {
  readonly wake: () => void
  readonly asleep: (milliseconds: number) => Promise<void>
}

export function waker(): Waker {
  let isCalled = false
  let end: (() => void) | null = null
  return {
    wake: () => {
      isCalled = true
      end?.()
    },
    asleep: async (milliseconds) => {
      if (!isCalled) {
        const ended = Promise.withResolvers<void>()
        end = ended.resolve
        const timer = setTimeout(ended.resolve, milliseconds)
        await ended.promise
        clearTimeout(timer)
        end = null
      }
      isCalled = false
    },
  }
}
