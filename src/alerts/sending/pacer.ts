import { fullBucket, refilled, untilToken, type BucketSize, type TokenBucket } from '../../people/token-bucket.ts'
import type { Pace } from './paces.ts'

/** Keeps a process to a platform's pace. Times are milliseconds of a clock that is never set. */
export interface Pacer {
  /** Messages that may go out now, over all chats. */
  readonly available: () => number
  /** Until some may, over all chats: half of a burst, so that not each is fetched by itself. */
  readonly untilAvailable: () => number
  /** Counts a message; gives 0, or for how long the place has to wait, and then nothing is counted. */
  readonly take: (chat: string, address: string) => number
  /** Counts further messages that went out with it. */
  readonly charge: (chat: string, address: string, messages: number) => void
  /** The platform asked for a pause: for the chat, or for all that are counted with it. */
  readonly pause: (chat: string, milliseconds: number, everywhere: boolean) => void
  /** Chats (keyed hashes) that have to wait. */
  readonly waiting: () => ReadonlySet<string>
  /** Until the first of them has waited enough; null without any. */
  readonly untilFree: () => number | null
  /** How many processes send: each takes its part. */
  readonly share: (processes: number) => void
}

export function pacer(pace: Pace, clock: () => number): Pacer {
  const buckets = new Map<string, TokenBucket>()
  const waits = new Map<string, number>()
  let processes = 1
  let overall = fullBucket(pace.overall, clock())
  let pausedUntil = 0
  const sizeOf = (size: BucketSize): BucketSize => ({
    ...size,
    refillMilliseconds: size.refillMilliseconds * processes,
  })
  const now = (key: string, size: BucketSize): TokenBucket =>
    refilled(buckets.get(key) ?? fullBucket(size, clock()), size, clock())
  const overallNow = (): TokenBucket => refilled(overall, sizeOf(pace.overall), clock())
  const charge = (chat: string, address: string, messages: number): void => {
    const bucket = overallNow()
    overall = { ...bucket, tokens: bucket.tokens - messages }
    for (const { key, size, isShared = false } of pace.bucketsOf(address)) {
      const before = now(key, size)
      const after = { ...before, tokens: before.tokens - messages }
      buckets.set(key, after)
      const wait = isShared ? 0 : untilToken(after, size)
      if (wait > 0) waits.set(chat, Math.max(waits.get(chat) ?? 0, clock() + wait))
    }
    prune(buckets, clock())
  }
  const waiting = (): ReadonlySet<string> => {
    for (const [chat, until] of waits) if (until <= clock()) waits.delete(chat)
    return new Set(waits.keys())
  }
  return {
    available: () => (clock() < pausedUntil ? 0 : Math.max(0, Math.floor(overallNow().tokens))),
    untilAvailable: () => {
      const { tokens } = overallNow()
      const wanted = Math.max(1, Math.floor(pace.overall.capacity / 2))
      return Math.max(
        pausedUntil - clock(),
        untilToken({ tokens: tokens - wanted + 1, at: 0 }, sizeOf(pace.overall)),
        0,
      )
    },
    take: (chat, address) => {
      const wait = Math.max(...pace.bucketsOf(address).map(({ key, size }) => untilToken(now(key, size), size)), 0)
      if (wait === 0) charge(chat, address, 1)
      return wait
    },
    charge,
    pause: (chat, milliseconds, everywhere) => {
      const until = clock() + milliseconds
      if (everywhere) pausedUntil = Math.max(pausedUntil, until)
      waits.set(chat, Math.max(waits.get(chat) ?? 0, until))
    },
    waiting,
    untilFree: () => {
      const ends = [...waits.values()].filter((until) => until > clock())
      return ends.length === 0 ? null : Math.min(...ends) - clock()
    },
    share: (count) => {
      overall = overallNow()
      processes = Math.max(1, count)
    },
  }
}

const REMEMBERED = 5_000
/** A bucket that was not touched for so long is full on every platform. */
const FULL_AFTER_MILLISECONDS = 120_000

function prune(buckets: Map<string, TokenBucket>, now: number): void {
  if (buckets.size <= REMEMBERED) return
  for (const [key, { at }] of buckets) if (now - at > FULL_AFTER_MILLISECONDS) buckets.delete(key)
}
