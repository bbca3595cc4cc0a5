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
  /** Counts further messages that went out with it; below zero gives back. */
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
  const overall = overallPace(pace.overall, clock)
  const places = placePaces(pace, clock)
  return {
    ...overall,
    take: (chat, address) => {
      const wait = places.until(address)
      if (wait > 0) return wait
      overall.charge(1)
      places.charge(chat, address, 1)
      return 0
    },
    charge: (chat, address, messages) => {
      overall.charge(messages)
      places.charge(chat, address, messages)
    },
    pause: (chat, milliseconds, everywhere) => {
      if (everywhere) overall.pause(milliseconds)
      places.wait(chat, milliseconds)
    },
    waiting: places.waiting,
    untilFree: places.untilFree,
  }
}

function overallPace(given: BucketSize, clock: () => number) {
  let size = given
  let bucket = fullBucket(size, clock())
  let pausedUntil = 0
  const current = (): TokenBucket => refilled(bucket, size, clock())
  const wanted = Math.max(1, Math.floor(given.capacity / 2))
  return {
    available: () => (clock() < pausedUntil ? 0 : Math.max(0, Math.floor(current().tokens))),
    untilAvailable: () => {
      const { tokens, at } = current()
      return Math.max(pausedUntil - clock(), untilToken({ tokens: tokens - wanted + 1, at }, size), 0)
    },
    charge: (messages: number) => {
      const { tokens, at } = current()
      bucket = { tokens: tokens - messages, at }
    },
    pause: (milliseconds: number) => {
      pausedUntil = Math.max(pausedUntil, clock() + milliseconds)
    },
    share: (processes: number) => {
      bucket = current()
      size = { ...given, refillMilliseconds: given.refillMilliseconds * Math.max(1, processes) }
    },
  }
}

function placePaces(pace: Pace, clock: () => number) {
  const buckets = new Map<string, TokenBucket>()
  const waits = new Map<string, number>()
  const current = (key: string, size: BucketSize): TokenBucket =>
    refilled(buckets.get(key) ?? fullBucket(size, clock()), size, clock())
  const wait = (chat: string, milliseconds: number): void => {
    waits.set(chat, Math.max(waits.get(chat) ?? 0, clock() + milliseconds))
  }
  return {
    wait,
    until: (address: string) =>
      Math.max(0, ...pace.bucketsOf(address).map(({ key, size }) => untilToken(current(key, size), size))),
    charge: (chat: string, address: string, messages: number) => {
      for (const { key, size, isShared = false } of pace.bucketsOf(address)) {
        const { tokens, at } = current(key, size)
        const after = { tokens: tokens - messages, at }
        buckets.set(key, after)
        const pause = isShared ? 0 : untilToken(after, size)
        if (pause > 0) wait(chat, pause)
      }
      prune(buckets, clock())
    },
    waiting: (): ReadonlySet<string> => {
      for (const [chat, until] of waits) if (until <= clock()) waits.delete(chat)
      return new Set(waits.keys())
    },
    untilFree: () => {
      const ends = [...waits.values()].filter((until) => until > clock())
      return ends.length === 0
        ? null
        : ends.reduce((first, end) => Math.min(first, end), Number.POSITIVE_INFINITY) - clock()
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
