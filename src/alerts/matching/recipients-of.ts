import type { AlertEvent } from '../alert-event.ts'
import type { Subscription } from '../subscription.ts'
import { matches, type Reasons } from './matches.ts'

/** A subscription and the chat that it is for: an address, or anything else that stands for one chat. */
export interface Subscribed {
  readonly address: string
  readonly subscription: Subscription
}

/** A subscription that an event matches, and why. */
export interface MatchedSubscription {
  readonly subscription: Subscription
  readonly reasons: Reasons
}

/** A chat that is told an event once, with everything in it that asked for it. */
export interface Recipient {
  readonly address: string
  /** By whose rhythm, zone, quiet hours and language the chat is told. */
  readonly lead: Subscription
  /** In the order in which they were made; never empty. */
  readonly matched: readonly MatchedSubscription[]
}

/**
 * Whom an event reaches, a chat once. Paused subscriptions match nothing. Where several match, whoever wants it soonest
 * decides: at once before daily before weekly, then without quiet hours, then with FLASH passing them.
 */
export function recipientsOf(event: AlertEvent, subscribed: Iterable<Subscribed>): readonly Recipient[] {
  const chats = new Map<string, [MatchedSubscription, ...MatchedSubscription[]]>()
  for (const { address, subscription } of subscribed) {
    const reasons = subscription.isPaused ? null : matches(subscription.filter, event)
    if (reasons === null) continue
    const chat = chats.get(address)
    if (chat) chat.push({ subscription, reasons })
    else chats.set(address, [{ subscription, reasons }])
  }
  return [...chats].map(([address, matched]) => ({ address, lead: leadOf(matched), matched }))
}

function leadOf([first, ...others]: readonly [MatchedSubscription, ...MatchedSubscription[]]): Subscription {
  return others.reduce(
    (lead, { subscription }) => (haste(subscription) < haste(lead) ? subscription : lead),
    first.subscription,
  )
}

const RHYTHMS = ['instant', 'daily', 'weekly'] as const

/** The least is told first; the rhythm weighs most. */
function haste({ rhythm, quiet }: Subscription): number {
  const silence = quiet === null ? 0 : quiet.flashPasses ? 1 : 2
  return RHYTHMS.indexOf(rhythm.kind) * 3 + silence
}
