import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { isPerhapsTold } from '../outbox/ledger.ts'
import { matches } from '../matching/matches.ts'
import type { MatchedSubscription } from '../matching/recipients-of.ts'
import { isOfWrong } from '../outbox/planned-rows.ts'
import type { Subscription } from '../subscription.ts'
import type { Loaded } from './load-claimed.ts'

/** Whether a message of an event is still to be sent to a chat, as things stand now. */
export type Verdict =
  | {
      readonly isSent: true
      readonly event: AlertEvent
      readonly matched: readonly MatchedSubscription[]
      /** What the chat was sent of the event before, oldest first; empty for one to whom it is new. */
      readonly earlier: readonly OutboxTable[]
    }
  | { readonly isSent: false; readonly problem: DropProblem }

export type DropProblem = 'erased' | 'retracted' | 'superseded' | 'unsubscribed' | 'muted' | 'not-told'

export interface Judged {
  readonly loaded: Loaded
  /** Of the chat, those that are not paused, with their notes. */
  readonly subscriptions: readonly Subscription[]
}

/**
 * Asked just before sending. Whoever was told of an event gets what follows; a retraction and a correction also where
 * nothing is followed any more. To anybody else it is new, and only if they follow it. Nothing is said of what was
 * retracted meanwhile, and nothing wrong once it was corrected.
 */
export function judgeEvent(
  row: Pick<OutboxTable, 'event' | 'sequence' | 'subscriptions'>,
  { loaded, subscriptions }: Judged,
): Verdict {
  const known = loaded.events.get(row.event) ?? []
  const event = known.find(({ sequence }) => sequence === row.sequence)
  if (!event) return dropped('erased')
  const later = known.filter(({ sequence }) => sequence > row.sequence)
  if (later.some(({ message }) => message === 'retraction')) return dropped('retracted')
  const earlier = loaded.told.filter(
    (one) => one.event === row.event && one.sequence < row.sequence && isPerhapsTold(one),
  )
  const matched = matchedOf(row, event, subscriptions)
  if (earlier.length > 0) {
    if (!isOfWrong(event) && loaded.muted.has(row.event)) return dropped('muted')
    if (!isOfWrong(event) && subscriptions.length === 0) return dropped('unsubscribed')
    return { isSent: true, event, matched, earlier }
  }
  if (event.message === 'retraction') return dropped('not-told')
  if (later.some(({ message }) => message === 'correction')) return dropped('superseded')
  if (loaded.muted.has(row.event)) return dropped('muted')
  if (matched.length === 0) return dropped(event.message === 'new' ? 'unsubscribed' : 'not-told')
  return { isSent: true, event: asNew(event), matched, earlier }
}

function dropped(problem: DropProblem): Verdict {
  return { isSent: false, problem }
}

/** To whom it is new, nothing was told that could have changed. */
function asNew(event: AlertEvent): AlertEvent {
  return event.message === 'new' ? event : { ...event, message: 'new', changes: [], cause: '' }
}

/** Those for which the row was made, as far as they are there and still ask for it. */
function matchedOf(
  { subscriptions: ids }: Pick<OutboxTable, 'subscriptions'>,
  event: AlertEvent,
  subscriptions: readonly Subscription[],
): readonly MatchedSubscription[] {
  const made = new Set<unknown>(JSON.parse(ids))
  return subscriptions.flatMap((subscription) => {
    if (!made.has(subscription.id)) return []
    const reasons = matches(subscription.filter, event)
    return reasons === null ? [] : [{ subscription, reasons }]
  })
}
