import { LIMITS } from './limits.ts'

/**
 * Whether an update is new: Telegram delivers one again whose receipt it did not learn of. Ids of updates are numbers
 * that belong to nobody; the oldest are forgotten.
 */
export function seenUpdates(): (id: number) => boolean {
  const seen = new Set<number>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    const [oldest] = seen
    if (seen.size > LIMITS.updatesRemembered && oldest !== undefined) seen.delete(oldest)
    return true
  }
}
