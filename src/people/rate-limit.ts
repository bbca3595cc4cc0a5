import { forgetOldest } from './forget-oldest.ts'
import { fullBucket, refilled, untilToken, type BucketSize, type TokenBucket } from './token-bucket.ts'

/**
 * `go`: answered. `slow`: not answered, and the person is told so once, with the wait. `silent`: not answered, and
 * told not long ago.
 */
export type RateVerdict =
  | { readonly verdict: 'go' }
  | { readonly verdict: 'slow'; readonly milliseconds: number }
  | { readonly verdict: 'silent' }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * The haste of one person. A lawyer may paste forty citations within a minute, one a message, and open a few of them;
 * then half of it comes back each minute, which is faster than anyone reads.
 */
export const HASTE: BucketSize = { capacity: 60, refillMilliseconds: 2 * MINUTE }

/** The day of one person: a question every 48 seconds for eight hours. Nobody reads as many answers; a crawler asks more. */
export const DAY_OF_ONE: BucketSize = { capacity: 600, refillMilliseconds: DAY }

/** All people together: an answer takes at most 50 ms of one processor, so that 20 a second are what a machine can do. */
export const INSTANCE: BucketSize = { capacity: 200, refillMilliseconds: 10_000 }

/** Told once so often at most: who pastes a long list would else be told with every line of it. */
export const TOLD_ONCE_WITHIN = MINUTE

/** About 3 MB. An instance lets in fewer; when more come within a day, who came longest ago begins anew. */
export const PERSONS_REMEMBERED = 10_000

interface Usage {
  readonly haste: TokenBucket
  readonly day: TokenBucket
  /** From when on the person may be told again that they have to wait; null when they never were. */
  readonly toldUntil: number | null
}

/**
 * Who is answered, asked once a message. `person` is an opaque hash that the caller makes. Only counts are kept, in
 * memory, and those of a person who has not written for 24 hours are forgotten.
 */
export function rateLimit({ now }: { readonly now: () => number }): (person: string) => RateVerdict {
  const usages = new Map<string, Usage>()
  let instance = fullBucket(INSTANCE, now())

  return (person) => {
    const moment = now()
    forgetIdle(usages, moment)
    instance = refilled(instance, INSTANCE, moment)
    const usage = usageNow(usages.get(person), moment)
    const wait = Math.max(
      untilToken(usage.haste, HASTE),
      untilToken(usage.day, DAY_OF_ONE),
      untilToken(instance, INSTANCE),
    )
    // A map keeps the order of insertion, which thus is that of the last message.
    usages.delete(person)
    usages.set(person, wait === 0 ? answered(usage) : told(usage, wait, moment))
    forgetOldest(usages, PERSONS_REMEMBERED)
    if (wait > 0) return mayBeTold(usage, moment) ? { verdict: 'slow', milliseconds: wait } : { verdict: 'silent' }
    instance = taken(instance)
    return { verdict: 'go' }
  }
}

function usageNow(before: Usage | undefined, now: number): Usage {
  if (!before) return { haste: fullBucket(HASTE, now), day: fullBucket(DAY_OF_ONE, now), toldUntil: null }
  return { ...before, haste: refilled(before.haste, HASTE, now), day: refilled(before.day, DAY_OF_ONE, now) }
}

function answered({ haste, day, toldUntil }: Usage): Usage {
  return { haste: taken(haste), day: taken(day), toldUntil }
}

function told(usage: Usage, wait: number, now: number): Usage {
  return mayBeTold(usage, now) ? { ...usage, toldUntil: now + Math.max(wait, TOLD_ONCE_WITHIN) } : usage
}

/** Nobody is told to wait for longer than a token of the day takes; what lies further ahead is of a clock since set back. */
function mayBeTold({ toldUntil }: Usage, now: number): boolean {
  const longest = Math.max(TOLD_ONCE_WITHIN, DAY_OF_ONE.refillMilliseconds / DAY_OF_ONE.capacity)
  return toldUntil === null || now >= toldUntil || toldUntil - now > longest
}

function taken({ tokens, at }: TokenBucket): TokenBucket {
  return { tokens: tokens - 1, at }
}

/** After a day every bucket is full again. */
function forgetIdle(usages: Map<string, Usage>, now: number): void {
  for (const [person, { haste }] of usages) {
    if (now - haste.at < DAY) return
    usages.delete(person)
  }
}
