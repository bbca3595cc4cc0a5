import type { Adapter, Delivery, DeliveryManner } from '../../adapter.ts'
import type { Reply } from '../../reply/reply.ts'

/** A platform as the sender sees it: replies to addresses. */
export interface Sendable {
  readonly name: string
  /** With `insteadOf` one message alone is changed: what follows in a long reply is left out. */
  readonly send: (to: string, reply: Reply, manner: DeliveryManner) => Promise<Sending>
  /** Deletes an earlier message; `gone` where it no longer can be. */
  readonly takeBack: (to: string, reference: string) => Promise<Delivery>
}

export interface Sending {
  readonly delivery: Delivery
  /** Messages that the reply became. */
  readonly messages: number
}

/** An adapter of any platform. */
export function sendable<Payload, Address extends string>(
  adapter: Pick<Adapter<Payload, Address>, 'name' | 'render' | 'deliver'>,
): Sendable {
  const isOwn = (to: string): to is Address => to.startsWith(`${adapter.name}:`)
  return {
    name: adapter.name,
    send: async (to, reply, manner) => {
      if (!isOwn(to)) return { delivery: { outcome: 'gone' }, messages: 0 }
      const rendered = adapter.render(reply)
      const payloads = manner.insteadOf === undefined ? rendered : rendered.slice(0, 1)
      return { delivery: await adapter.deliver(to, payloads, manner), messages: payloads.length }
    },
    takeBack: async (to, reference) =>
      isOwn(to) ? adapter.deliver(to, [], { insteadOf: reference, once: true }) : { outcome: 'gone' },
  }
}
