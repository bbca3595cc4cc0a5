import { deleteSubscriptions } from '../../alerts/kept/delete-subscriptions.ts'
import type { KeptSubscription } from '../../alerts/kept/kept-subscription.ts'
import { subscriptionFor } from '../../alerts/kept/list-subscriptions.ts'
import { pauseSubscriptions } from '../../alerts/kept/pause-subscriptions.ts'
import { listReply } from '../../alerts/subscriptions/list-reply.ts'
import { subscriptionsMeant } from '../../alerts/subscriptions/subscriptions-meant.ts'
import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import { goneReply, headed, openTo, roomForbidden } from './alert-sentences.ts'
import { isRoomForbidden, type AlertRequest } from './alert-request.ts'
import { receipt } from './follow.ts'
import { subscriptionsHere } from './list.ts'

/** What is to become of subscriptions. */
export type Ending = 'deleted' | 'paused' | 'resumed'

const COMMANDS: Readonly<Record<Ending, string>> = { deleted: '/unfollow', paused: '/mute', resumed: '/unmute' }

/**
 * Ends, pauses or resumes the subscription whose id is given, or all where that is asked for; else shows the ones that
 * may be meant, with their buttons, since words alone are not sure enough to end one by.
 */
export async function endOrPause(request: AlertRequest, ending: Ending): Promise<Reply> {
  if (isRoomForbidden(request)) return roomForbidden(request)
  const { query } = request.answering
  const here = await subscriptionsHere(request)
  if (query.wish?.isEverything) return allOf(request, here, ending)
  const id = query.wish?.subscription ?? idIn(query.text, here)
  if (id === null) return which(request, here, ending)
  const one = await subscriptionFor(request.desk.store, id, request.steward)
  const isThere = one !== null && (await isDone(request, [one], ending)) > 0
  return isThere
    ? receipt(request, { done: ending, subscription: { ...one, isPaused: ending === 'paused' } })
    : goneReply(request)
}

/** An id by itself: one of those that are here, or what can be nothing else. */
function idIn(text: string, here: readonly KeptSubscription[]): string | null {
  const word = text.trim().toUpperCase()
  const isId = here.some(({ id }) => id === word) || /^(?=.*\d)[0-9A-Z]{8}$/.test(word)
  return isId ? word : null
}

function isDone({ desk, steward, at }: AlertRequest, those: readonly KeptSubscription[], ending: Ending) {
  const ids = those.map(({ id }) => id)
  return ending === 'deleted'
    ? deleteSubscriptions(desk.store, { ids, by: steward })
    : pauseSubscriptions(desk.store, { ids, isPaused: ending === 'paused', by: steward, at })
}

async function allOf(request: AlertRequest, here: readonly KeptSubscription[], ending: Ending): Promise<Reply> {
  const { words } = request.answering
  const count = await isDone(request, here, ending)
  const reply = officeReply(words, {
    kind: 'subscription',
    headline: words.say(`alerts-all-${ending}`, { count }),
    actions: [{ label: words.say('wish-action-mine'), ask: '/alerts' }],
  })
  return openTo(request, reply, [])
}

function which(request: AlertRequest, here: readonly KeptSubscription[], ending: Ending): Reply {
  const { answering } = request
  const { words, query } = answering
  const { subscriptions } = subscriptionsMeant(query, here)
  const isNone = subscriptions.length === 0
  const shown = isNone ? here : subscriptions
  if (shown.length === 0) return openTo(request, listReply(answering, []), [])
  const headline = words.say(isNone ? 'alerts-none-of-those' : `alerts-which-${ending}`)
  const reply = headed(listReply(answering, isNone ? here : subscriptions), headline)
  const isAll = shown.length === here.length && here.length > 1
  const all = { label: words.say('alerts-action-all'), ask: `${COMMANDS[ending]} all:yes` }
  return openTo(request, isAll ? { ...reply, actions: [...reply.actions, all] } : reply, shown)
}
