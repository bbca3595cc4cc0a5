import type { NameMatch } from '../../../knowledge/names/name-match.ts'
import type { ReplyLanguage } from '../../reply/reply.ts'
import type { SubscriptionWish } from '../subscription.ts'
import type { WishFault } from './wish-fault.ts'

/** What is known of the person who wishes. */
export interface WishDefaults {
  readonly language: ReplyLanguage
  /** Their zone, where the platform or an earlier wish says it. */
  readonly zone: string | null
}

/** What a person did not say and is told that it was taken to be so. */
export const ASSUMED = ['rhythm', 'at', 'weekday', 'quiet', 'no-quiet', 'removals-alike', 'imminent-too'] as const
export type Assumed = (typeof ASSUMED)[number]

/** A part of the message that a subscription cannot hold. */
export const NOT_HELD = ['dates', 'courts', 'provisions', 'years', 'except'] as const
export type NotHeld = (typeof NOT_HELD)[number]

/** A wish as it was read. It can be kept where no fault is left. */
export interface WishReading {
  readonly wish: SubscriptionWish
  readonly faults: readonly WishFault[]
  readonly assumed: readonly Assumed[]
  readonly notHeld: readonly NotHeld[]
  /** Words that nothing was made of. */
  readonly unread: readonly string[]
  /** People one of whom may be meant. */
  readonly candidates: readonly NameMatch[]
  /** To be kept at once, without another look. */
  readonly isSaved: boolean
  /** The subscription that it takes the place of; null for a new one. */
  readonly subscription: string | null
}

/** Whether it is to be kept now: it was asked for, and nothing stands against it. */
export function mayBeKept({ isSaved, faults }: WishReading): boolean {
  return isSaved && faults.length === 0
}
