import { forgetOldest } from './forget-oldest.ts'
import { keyedMark } from './keyed-mark.ts'

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
/** About 1 MB. When more come than this within a day, the one that came longest ago may come again. */
const REMEMBERED = 10_000

/**
 * How often something came within a day, this time included: 1 for the first. Kept in memory as keyed marks alone. A
 * clock set back counts as a day gone by.
 */
export function countADay(now: () => number): (text: string) => number {
  const mark = keyedMark()
  const seen = new Map<number, { readonly since: number; readonly count: number }>()
  return (text) => {
    const [moment, key] = [now(), mark(text)]
    const before = seen.get(key)
    const elapsed = before === undefined ? -1 : moment - before.since
    const isSame = before !== undefined && elapsed >= 0 && elapsed < DAY_MILLISECONDS
    const next = isSame ? { since: before.since, count: before.count + 1 } : { since: moment, count: 1 }
    seen.delete(key)
    seen.set(key, next)
    forgetOldest(seen, REMEMBERED)
    return next.count
  }
}
