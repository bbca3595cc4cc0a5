import { LIMITS } from '../limits.ts'

/** Remembers keys, the newest of them, so that what Slack sends again is answered once. */
export interface SeenBefore {
  /** Whether the key was seen; it is from now on. */
  readonly see: (key: string) => boolean
  readonly forget: (key: string) => void
}

export function seenBefore(): SeenBefore {
  const keys = new Set<string>()
  return {
    see: (key) => {
      if (keys.has(key)) return true
      keys.add(key)
      if (keys.size > LIMITS.rememberedEvents) dropOldest(keys)
      return false
    },
    forget: (key) => {
      keys.delete(key)
    },
  }
}

/** A set keeps the order of insertion. */
function dropOldest(keys: Set<string>): void {
  for (const key of keys) {
    keys.delete(key)
    return
  }
}
