import type { DeliveryClass, MessageKind } from '../../alerts/alert-event.ts'

/** Who asked to be told what, what happened, and what is to be sent to whom. */
export interface AlertTables {
  readonly subscriptions: SubscriptionsTable
  readonly events: EventsTable
  readonly outbox: OutboxTable
  readonly digests: DigestsTable
  readonly mutes: MutesTable
  readonly tasks: TasksTable
}

export interface SubscriptionsTable {
  readonly id: string
  /** The person who made it. */
  readonly owner_hash: string
  /** The chat that is told: the person's own, or a room. */
  readonly address_hash: string
  readonly sealed_address: string
  /** JSON of `SubscriptionFilter`; persons and cases in it are ids of records. */
  readonly filter: string
  /** JSON of `Rhythm`. */
  readonly rhythm: string
  readonly zone: string
  /** JSON of `QuietHours`, or null. */
  readonly quiet: string | null
  readonly language: string
  readonly sealed_note: string | null
  readonly is_paused: number
  readonly made_at: number
  /** When its owner last did something with it or read an alert by a button: 180 days later it is gone. */
  readonly used_at: number
  readonly reminded_at: number | null
}

export interface EventsTable {
  /** `A-2026-014`. */
  readonly event: string
  readonly sequence: number
  readonly event_key: string
  readonly record_key: string
  readonly publication: number
  readonly at: number
  readonly message: MessageKind
  readonly class: DeliveryClass
  /** JSON of `AlertEvent`. */
  readonly body: string
}

/**
 * `waiting`: to be sent when due. `sending`: claimed until `lease_until`. `sent`. `dropped`: not to be sent any more
 * (unsubscribed, retracted, out of date). `dead`: given up after refusals; `problem` says why. `gathered`: waits for a digest.
 */
export const OUTBOX_STATES = ['waiting', 'sending', 'sent', 'dropped', 'dead', 'gathered'] as const
export type OutboxState = (typeof OUTBOX_STATES)[number]

/**
 * One row for each message of an event and each chat. `event` is `publication:17` in a row that tells of many events of
 * one publication together, and `notice:…` in one that tells of none.
 */
export interface OutboxTable {
  readonly id: string
  readonly event: string
  readonly sequence: number
  readonly address_hash: string
  readonly sealed_address: string
  readonly platform: string
  readonly class: DeliveryClass
  /** 0 FLASH, 1 PROMPT, 2 DIGEST and whatever is gathered: what is claimed first. */
  readonly rank: number
  readonly state: OutboxState
  readonly made_at: number
  /** Not before then; 0: at once, whatever clocks say. */
  readonly due_at: number
  /** 1: told in the chat's digest, which is never repeated. */
  readonly is_gathered: number
  /** JSON: ids of the subscriptions that matched. */
  readonly subscriptions: string
  /** The fence: whoever marks the row must know the number under which it was claimed. */
  readonly attempts: number
  readonly lease_until: number | null
  /** How often the platform refused it. */
  readonly refusals: number
  /** Attempts that were begun and of which nobody knows that they did not arrive. */
  readonly maybe_sent: number
  readonly sent_at: number | null
  /** JSON of `SentMessages`: the references to what was sent, encrypted. */
  readonly sealed_messages: string | null
  /** JSON of the `Reply`, encrypted, for what is told of no event, as that a subscription ends; else null. */
  readonly sealed_reply: string | null
  readonly problem: string | null
}

/** When a chat's gathered alerts were last sent, so that no digest is sent twice. */
export interface DigestsTable {
  readonly address_hash: string
  readonly sealed_address: string
  /** Not before then is there another one. */
  readonly next_at: number
  /** When the last one was due. */
  readonly sent_at: number | null
}

/** An event of which a chat wants to hear no more, though it is still told what was wrong. */
export interface MutesTable {
  readonly address_hash: string
  /** `A-2026-014`. */
  readonly event: string
  readonly at: number
}

/** Something for reviewers to look at; the same task is made once. */
export interface TasksTable {
  readonly id: string
  readonly kind: string
  readonly record_key: string
  readonly at: number
  readonly done_at: number | null
}
