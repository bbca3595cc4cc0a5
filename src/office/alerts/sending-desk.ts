import type { Delivery } from '../../adapter.ts'
import type { Actor } from '../../people/actor.ts'
import type { Reply } from '../../reply/reply.ts'

/** What the office can do with what is sent unasked. */
export interface SendingDesk {
  /** Hands a reply to a chat now, past the queue: for tests to oneself and for news to administrators. */
  readonly deliver: (address: string, reply: Reply) => Promise<Delivery>
  /** Stops all sending, also after a restart, until it is resumed. False: it was stopped before. */
  readonly halt: (by: Actor) => Promise<boolean>
  /** False: it was not halted. */
  readonly resume: (by: Actor) => Promise<boolean>
  /** Since when all sending is halted, in epoch milliseconds; null: it is not. */
  readonly haltedSince: () => Promise<number | null>
  /** Puts a message that was given up back into the queue. False: there is none by that id. */
  readonly retry: (id: string, by: Actor) => Promise<boolean>
  /** Gives it up for good. False: there is none by that id. */
  readonly drop: (id: string, by: Actor) => Promise<boolean>
}
