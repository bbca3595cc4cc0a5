import type { Message } from './ask/message.ts'
import type { Reply } from './reply/reply.ts'

/** The core as a platform sees it: what a person sent in, a reply out. */
export type ReplyTo = (message: Message) => Replied | Promise<Replied>

/** What the core hands back; it may carry more than a platform needs. */
export interface Replied {
  /** Null: nothing is said, as to a stranger who was refused before, or to a message that was answered before. */
  readonly reply: Reply | null
}

/**
 * What became of a delivery. `messages` are serialisable references to what was sent, one a payload, by which it can
 * be edited, taken back or answered in its thread; empty where the platform knows no such thing. A fault of another
 * kind is thrown instead.
 */
export type Delivery<Address extends string = string> =
  | {
      readonly outcome: 'delivered'
      readonly messages: readonly string[]
      /** The chat has got another address, where it is to be written to from now on. */
      readonly movedTo?: Address
    }
  /** Nobody reads there any more (a blocked bot, a deleted or archived chat, a closed pipe): nothing is to be sent there again. */
  | { readonly outcome: 'gone' }
  /** Only with `once`: nothing was sent, and the platform asks for this pause. `everywhere`: not this chat alone has to wait. */
  | { readonly outcome: 'later'; readonly milliseconds: number; readonly everywhere: boolean }
  /** Only with `once`: the connection was lost after the message had gone out; it may have arrived. */
  | { readonly outcome: 'unsure' }

/** How something is delivered that nobody asked for just now. */
export interface DeliveryManner {
  /** No sound and no notification where the platform can. */
  readonly silent?: boolean
  /** A reference of an earlier delivery: this is put in its thread, or as a reply to it. */
  readonly under?: string
  /** A reference of an earlier delivery whose message this takes the place of; without a payload it is deleted. `gone` where it no longer can be. */
  readonly insteadOf?: string
  /** One attempt for the first payload, whose failure is told and not waited out: the sender keeps the time. */
  readonly once?: boolean
}

/**
 * A platform that people talk on. `Payload` is one message in the platform's own form; `Address` is one serialisable
 * string that begins with the adapter's name, so that it can be stored and an alert sent there unasked.
 */
export interface Adapter<Payload, Address extends string = string> {
  readonly name: string
  /** The platform's bounds, each with its reason or its source in the adapter's `limits.ts`. */
  readonly limits: Readonly<Record<string, number>>
  /** Total: every Reply gives payloads within the limits, in order; sources are never cut before the claims they support. */
  readonly render: (reply: Reply) => readonly Payload[]
  /** Sends in order; owns pacing and retries, except for `once`. Throws when the platform fails for another reason than a lost reader. */
  readonly deliver: (to: Address, payloads: readonly Payload[], manner?: DeliveryManner) => Promise<Delivery<Address>>
  /** Takes questions; resolves when the talk has ended, by the platform or by `stop`. */
  readonly start: (replyTo: ReplyTo) => Promise<void>
  /** Ends the talk after what is being sent; resolves when nothing is left open. Harmless when not started. */
  readonly stop: () => Promise<void>
}
