import { forgetOldest } from './forget-oldest.ts'
import { keyedMark } from './keyed-mark.ts'

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
/** About 1 MB. When more come than this within a day, the one that came longest ago may come again. */
const REMEMBERED = 10_000

/** How often something came within a day of its first time. */
export interface CountADay {
  /** Counts once more; 1 for the first time. */
  readonly add: (text: string) => number
  readonly of: (text: string) => number
}

/** Counts are kept in memory, under keyed marks alone. A clock set back counts as a day gone by. */
export function countADay(now: () => number): CountADay {
  const mark = keyedMark()
  const seen = new Map<number, { readonly since: number; readonly count: number }>()
  const current = (key: number) => {
    const before = seen.get(key)
    const elapsed = before === undefined ? -1 : now() - before.since
    return elapsed >= 0 && elapsed < DAY_MILLISECONDS ? before : undefined
  }
  return {
    add: (text) => {
      const key = mark(text)
      const { since, count } = current(key) ?? { since: now(), count: 0 }
      seen.delete(key)
      seen.set(key, { since, count: count + 1 })
      forgetOldest(seen, REMEMBERED)
      return count + 1
    },
    of: (text) => current(mark(text))?.count ?? 0,
  }
}
