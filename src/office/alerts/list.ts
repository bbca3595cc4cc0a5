import type { KeptSubscription } from '../../alerts/kept/kept-subscription.ts'
import { subscriptionsIn, subscriptionsOf } from '../../alerts/kept/list-subscriptions.ts'
import { touchSubscriptions } from '../../alerts/kept/touch-subscriptions.ts'
import { listReply } from '../../alerts/subscriptions/list-reply.ts'
import type { Reply } from '../../reply/reply.ts'
import { headed, openTo, withNote } from './alert-sentences.ts'
import type { AlertRequest } from './alert-request.ts'
import { isTest, testAlert } from './test-alert.ts'

/** One’s own subscriptions; in a room, those of the room, whoever asked for them. */
export async function list(request: AlertRequest): Promise<Reply> {
  const { desk, member, at, answering } = request
  if (isTest(answering.query.text)) return testAlert(request)
  await touchSubscriptions(desk.store, member.hash, at)
  const mine = await subscriptionsHere(request)
  return request.room === null ? ownList(request, mine) : roomList(request, mine)
}

/** Where it is asked decides of which subscriptions it is asked. */
export function subscriptionsHere({ desk, member, room }: AlertRequest): Promise<readonly KeptSubscription[]> {
  return room === null ? subscriptionsOf(desk.store, member.hash) : subscriptionsIn(desk.store, room.hash)
}

function ownList({ answering, own }: AlertRequest, mine: readonly KeptSubscription[]): Reply {
  const { words } = answering
  const reply = listReply(answering, mine)
  const elsewhere = mine.filter(({ chat }) => chat !== own.hash).map(({ id }) => id)
  const test = { label: words.say('alerts-action-test'), ask: '/alerts test' }
  const offered = mine.length === 0 ? reply : { ...reply, actions: [...reply.actions, test] }
  return elsewhere.length === 0
    ? offered
    : withNote(offered, words.say('alerts-in-rooms', { count: elsewhere.length, ids: words.list(elsewhere) }))
}

function roomList(request: AlertRequest, here: readonly KeptSubscription[]): Reply {
  const { answering, steward } = request
  const { words } = answering
  const reply = headed(listReply(answering, here), words.say('alerts-list-room', { count: here.length }))
  return openTo(request, steward.room === null ? { ...reply, actions: [] } : reply, here)
}
