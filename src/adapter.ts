import type { Ask } from './ask/ask.ts'
import type { Reply } from './reply/reply.ts'

/** The core as a platform sees it: a question in, a reply out. */
export type ReplyTo = (ask: Ask) => Replied | Promise<Replied>

/** What the core hands back; it may carry more than a platform needs. */
export interface Replied {
  readonly reply: Reply
}

/**
 * What became of a delivery. `messages` are serialisable references to what was sent, one a payload, by which it can
 * be edited or answered in its thread; empty where the platform knows no such thing. `gone`: nobody reads there any
 * more (a blocked bot, a closed pipe), so nothing is to be sent there again. A fault is thrown instead.
 */
export type Delivery =
  | { readonly outcome: 'delivered'; readonly messages: readonly string[] }
  | { readonly outcome: 'gone' }

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
  /** Sends in order; owns pacing and retries. Throws when the platform fails for another reason than a lost reader. */
  readonly deliver: (to: Address, payloads: readonly Payload[]) => Promise<Delivery>
  /** Takes questions; resolves when the talk has ended, by the platform or by `stop`. */
  readonly start: (replyTo: ReplyTo) => Promise<void>
  /** Ends the talk after what is being sent; resolves when nothing is left open. Harmless when not started. */
  readonly stop: () => Promise<void>
}
