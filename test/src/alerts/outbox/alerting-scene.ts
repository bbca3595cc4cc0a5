import type { Reply } from '../../../../src/reply/reply.ts'
import { recordSet } from '../../../../knowledge/records/record-set.ts'
import type { Delivery, DeliveryManner } from '../../../../src/adapter.ts'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { claim } from '../../../../src/alerts/outbox/claim.ts'
import { enqueue } from '../../../../src/alerts/outbox/enqueue.ts'
import { wishColumns } from '../../../../src/alerts/kept/kept-subscription.ts'
import type { SubscriptionWish } from '../../../../src/alerts/subscription.ts'
import { sendable } from '../../../../src/alerts/sending/sendable.ts'
import { begun } from '../../../../src/alerts/outbox/settle.ts'
import type { Claimed } from '../../../../src/alerts/outbox/claimed.ts'
import { sendClaimed } from '../../../../src/alerts/sending/send-claimed.ts'
import { sender, type SenderOptions } from '../../../../src/alerts/sending/sender.ts'
import { ADDRESS, PERSON } from '../../../../src/people/sealing-purposes.ts'
import { NO_RECORDS } from '../../../../knowledge/records/no-records.ts'
import { textOf } from '../../../../src/reply/line.ts'
import type { Store } from '../../../../src/store/store.ts'
import { EVENT } from '../any-event.ts'

/** Saturday, noon in UTC. */
export const NOON = Date.parse('2026-11-21T12:00Z')
export const HOUR = 60 * 60 * 1000
export const LEASE = 30_000

export const WISH: SubscriptionWish = {
  filter: {
    hosts: ['DE'],
    origins: [],
    groups: [],
    categories: [],
    types: [],
    persons: [],
    cases: [],
    certainty: 'unconfirmed',
  },
  rhythm: { kind: 'instant' },
  zone: 'Europe/Berlin',
  quiet: null,
  language: 'en',
  note: '',
}

export const FLASH: AlertEvent = {
  ...EVENT,
  type: 'removal-imminent',
  urgency: 'immediate',
  severity: 'severe',
  class: 'flash',
}

/** A platform that says what it was given, as a test of it wants it to answer. */
export function platformPeer() {
  const said: {
    readonly to: string
    readonly text: string
    readonly manner: DeliveryManner
    readonly reference: string
  }[] = []
  const plan: { answer: (to: string, text: string) => Delivery | Promise<Delivery | null> | null } = {
    answer: () => null,
  }
  const adapter = {
    name: 'telegram',
    render: (reply: Reply) => [reply],
    deliver: async (to: string, payloads: readonly Reply[], manner: DeliveryManner = {}): Promise<Delivery> => {
      const [payload] = payloads
      const text = payload === undefined ? '' : textOf(payload.headline)
      const planned = await plan.answer(to, text)
      if (planned !== null && planned.outcome !== 'unsure' && planned.outcome !== 'delivered') return planned
      const reference = `${to}/${said.length}`
      said.push({ to, text, manner, reference })
      return planned ?? { outcome: 'delivered', messages: [reference] }
    },
  }
  return { said, plan, platform: sendable(adapter), toldTo: (to: string) => said.filter((one) => one.to === to) }
}

export type Scene = ReturnType<typeof sceneOf>

/** A store, a clock, and a platform; what is claimed is sent one after another, without pace. */
export function sceneOf(store: Store) {
  const clock = { now: NOON }
  const peer = platformPeer()
  const faults: unknown[] = []
  const records = recordSet(NO_RECORDS)
  const now = () => clock.now
  let publication = 0
  let subscriptions = 0
  const tools = {
    store,
    recordsOf: () => records,
    now,
    platform: peer.platform,
    begin: store.write,
    write: store.write,
    reportFault: (fault: unknown) => {
      faults.push(fault)
      return '00000000'
    },
  }
  const claimed = (limit = 100) =>
    claim(store, { platform: 'telegram', limit, now: clock.now, leaseMilliseconds: LEASE })
  return {
    ...peer,
    store,
    clock,
    faults,
    tools,
    claimed,
    /** A process that was killed after it had begun to send. */
    dies: (unit: Claimed | undefined) => (unit ? store.write((tx) => begun(tx, unit)) : Promise.resolve(false)),
    follow: (address: string, wish: Partial<SubscriptionWish> = {}, filter: Partial<SubscriptionWish['filter']> = {}) =>
      store.write(async (tx) => {
        const { sealing } = store
        await tx
          .insertInto('subscriptions')
          .values({
            id: `SUB${(subscriptions += 1)}`,
            owner_hash: sealing.hash(address, PERSON),
            address_hash: sealing.hash(address, ADDRESS),
            sealed_address: sealing.seal(address, ADDRESS),
            ...wishColumns({ ...WISH, ...wish, filter: { ...WISH.filter, ...filter } }, sealing),
            is_paused: 0,
            made_at: clock.now + subscriptions,
            used_at: clock.now,
            reminded_at: null,
          })
          .execute()
        return `SUB${subscriptions}`
      }),
    unfollow: (id: string) =>
      store.write(async (tx) => {
        await tx.deleteFrom('subscriptions').where('id', '=', id).execute()
      }),
    publish: (events: readonly AlertEvent[], isAsked = true) => {
      publication += 1
      const number = publication
      return store.write((tx) =>
        enqueue(tx, { sealing: store.sealing, events, publication: number, now: clock.now, isAsked }),
      )
    },
    /** Sends until nothing is due. */
    send: async () => {
      const outcomes: string[] = []
      for (let units = await claimed(); units.length > 0; units = await claimed())
        for (const unit of units) outcomes.push((await sendClaimed(unit, tools)).outcome)
      return outcomes
    },
    chatHash: (address: string) => store.sealing.hash(address, ADDRESS),
    rows: () => store.read((db) => db.selectFrom('outbox').selectAll().orderBy('event').orderBy('sequence').execute()),
    running: (options: Partial<SenderOptions> = {}) =>
      sender({
        store,
        platforms: [peer.platform],
        recordsOf: () => records,
        now,
        count: () => undefined,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
        reportFault: tools.reportFault,
        paceOf: () => ({ overall: { capacity: 1000, refillMilliseconds: 1 }, bucketsOf: () => [], concurrency: 16 }),
        pollMilliseconds: 5,
        ...options,
      }),
  }
}
