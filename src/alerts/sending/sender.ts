import { randomUUID } from 'node:crypto'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import { batchedWrites } from '../outbox/batched-writes.ts'
import { pacer } from './pacer.ts'
import { paceOf, type Pace } from './paces.ts'
import { platformLoop } from './platform-loop.ts'
import { senderCount } from './sender-count.ts'
import type { SendOutcome } from './send-claimed.ts'
import type { Sendable } from './sendable.ts'

/** Sends what is in the outbox, on every platform, until it is stopped. */
export interface Sender {
  readonly start: () => void
  /** Something was published in this process; what others publish is seen within half a second. */
  readonly wake: () => void
  /** Notes that this process still sends, and takes its part of what the platforms allow. */
  readonly share: () => Promise<void>
  /** Resolves when what was under way has ended, and after four seconds in any case. */
  readonly stop: () => Promise<void>
}

export interface SenderOptions {
  readonly store: Store
  readonly platforms: readonly Sendable[]
  /** What readers may see, at least of that publication. */
  readonly recordsOf: (publication: number) => RecordSet | Promise<RecordSet>
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds of a clock that is never set. */
  readonly clock?: () => number
  readonly count: (platform: string, outcome: SendOutcome) => void
  readonly log: Log
  readonly reportFault: (fault: unknown) => string
  readonly paceOf?: (platform: string) => Pace
  readonly leaseMilliseconds?: number
  readonly pollMilliseconds?: number
}

/** A message that nobody told the end of is taken up again after that; it is renewed while it is being sent. */
const LEASE_MILLISECONDS = 30_000
const POLL_MILLISECONDS = 500
/** Platforms are cut off after four seconds too (`stopMilliseconds` of the adapters). */
const STOP_MILLISECONDS = 3_800

export function sender(options: SenderOptions): Sender {
  const { store, platforms, recordsOf, now, count, log, reportFault } = options
  const clock = options.clock ?? (() => performance.now())
  const [begin, write] = [batchedWrites(store), batchedWrites(store)]
  const loops = platforms.map((platform) => {
    const pace = (options.paceOf ?? paceOf)(platform.name)
    const paced = pacer(pace, clock)
    const loop = platformLoop({
      store,
      tools: { store, recordsOf, now, platform, begin, write, reportFault },
      pacer: paced,
      concurrency: pace.concurrency,
      leaseMilliseconds: options.leaseMilliseconds ?? LEASE_MILLISECONDS,
      pollMilliseconds: options.pollMilliseconds ?? POLL_MILLISECONDS,
      clock,
      count: (outcome) => count(platform.name, outcome),
      log,
    })
    return { ...loop, share: paced.share }
  })
  const senders = senderCount(store, randomUUID())
  return {
    start: () => {
      for (const { start } of loops) start()
    },
    wake: () => {
      for (const { wake } of loops) wake()
    },
    share: async () => {
      const processes = await senders.note(now())
      for (const { share } of loops) share(processes)
    },
    stop: async () => {
      const over = Promise.withResolvers<void>()
      const timer = setTimeout(over.resolve, STOP_MILLISECONDS)
      await Promise.race([Promise.all(loops.map(({ stop }) => stop())), over.promise])
      clearTimeout(timer)
      await senders.leave().catch(reportFault)
    },
  }
}
