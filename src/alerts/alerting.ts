import type { RecordSet } from '../../knowledge/records/record-set.ts'
import type { Delivery } from '../adapter.ts'
import type { Log } from '../log.ts'
import type { Actor } from '../people/actor.ts'
import type { PublishedKnowledge } from '../published-knowledge.ts'
import type { Reply } from '../reply/reply.ts'
import type { Store } from '../store/store.ts'
import { alertMetrics, type AlertMetrics } from './metrics.ts'
import { dropDeadLetter, retryDeadLetter } from './outbox/dead-letters.ts'
import { halt, haltedSince, resume } from './outbox/halt.ts'
import { chatMoved } from './outbox/chat-moved.ts'
import { repeating } from './sending/repeating.ts'
import type { Sendable } from './sending/sendable.ts'
import { sender, type SenderOptions } from './sending/sender.ts'
import { upkeep } from './sending/upkeep.ts'

export interface AlertingOptions extends Partial<
  Pick<SenderOptions, 'paceOf' | 'leaseMilliseconds' | 'pollMilliseconds'>
> {
  readonly store: Store
  /** Of `sendable(adapter)`, each platform that is served. */
  readonly platforms: readonly Sendable[]
  readonly knowledge: Pick<PublishedKnowledge, 'of' | 'refresh'>
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly log: Log
  readonly reportFault: (fault: unknown) => string
}

/** Everything that an instance sends unasked, and what administrators can do with it. */
export interface Alerting {
  /** After the records are known and before platforms are served; what could not be sent before goes out. */
  readonly start: () => void
  /** Ends within four seconds what is under way; to be called beside the adapters' `stop`, not after it. */
  readonly stop: () => Promise<void>
  /** For whoever published just now. */
  readonly published: () => void
  /** For an adapter that learnt of a chat's new address otherwise than by sending. */
  readonly moved: (from: string, to: string) => Promise<void>
  readonly metrics: AlertMetrics
  /** What the office offers administrators. */
  readonly desk: AlertingDesk
}

export interface AlertingDesk {
  /** Hands a reply to a chat now, past the queue: for tests to oneself and for news to administrators. */
  readonly deliver: (address: string, reply: Reply) => Promise<Delivery>
  readonly halt: (by: Actor) => Promise<boolean>
  readonly resume: (by: Actor) => Promise<boolean>
  /** In epoch milliseconds; null: it is not. */
  readonly haltedSince: () => Promise<number | null>
  readonly retry: (id: string) => Promise<boolean>
  readonly drop: (id: string) => Promise<boolean>
}

const SECOND = 1_000
const OFTEN_MILLISECONDS = 30 * SECOND
const SHARE_MILLISECONDS = 10 * SECOND
/** A day's work is looked for more often: an instance may run for an hour a day. */
const DAILY_MILLISECONDS = 60 * 60 * SECOND

export function alerting(options: AlertingOptions): Alerting {
  const { store, platforms, knowledge, now, log, reportFault } = options
  const metrics = alertMetrics(store, now)
  const sends = sender({ ...options, recordsOf: recordsFollowing(knowledge), count: metrics.count })
  const care = upkeep({ store, now, records: () => knowledge.of('reader').records })
  const report = (fault: unknown) => log.warn('alert-upkeep-failed', { reference: reportFault(fault) })
  const repeated = [
    repeating(sends.share, SHARE_MILLISECONDS, report),
    repeating(care.often, OFTEN_MILLISECONDS, report),
    repeating(care.daily, DAILY_MILLISECONDS, report),
  ]
  return {
    start: () => {
      sends.start()
      for (const { start } of repeated) start()
    },
    stop: async () => {
      await Promise.all([sends.stop(), ...repeated.map(({ stop }) => stop())])
    },
    published: sends.wake,
    moved: (from, to) => store.write((tx) => chatMoved(tx, { sealing: store.sealing, from, to })),
    metrics,
    desk: {
      deliver: (address, reply) => deliverNow(platforms, address, reply),
      halt: (by) => halt(store, by, now()),
      resume: async (by) => {
        const isResumed = await resume(store, by, now())
        sends.wake()
        return isResumed
      },
      haltedSince: () => store.read(haltedSince),
      retry: async (id) => {
        const isBack = await retryDeadLetter(store, id)
        sends.wake()
        return isBack
      },
      drop: (id) => dropDeadLetter(store, id),
    },
  }
}

async function deliverNow(platforms: readonly Sendable[], address: string, reply: Reply): Promise<Delivery> {
  const platform = platforms.find(({ name }) => address.startsWith(`${name}:`))
  if (!platform) return { outcome: 'gone' }
  return (await platform.send(address, reply, {})).delivery
}

/** An alert is worded from records that hold what it tells of, also where this process has not followed them yet. */
function recordsFollowing({
  of,
  refresh,
}: AlertingOptions['knowledge']): (publication: number) => RecordSet | Promise<RecordSet> {
  let followed = 0
  return (publication) => {
    if (publication <= followed) return of('reader').records
    return refresh().then(() => {
      followed = Math.max(followed, publication)
      return of('reader').records
    })
  }
}
