import { changeSubscription } from '../../alerts/kept/change-subscription.ts'
import { isSameWish, type KeptSubscription } from '../../alerts/kept/kept-subscription.ts'
import { subscriptionFor, subscriptionsIn, subscriptionsOf } from '../../alerts/kept/list-subscriptions.ts'
import { MOST_SUBSCRIPTIONS, saveSubscription } from '../../alerts/kept/save-subscription.ts'
import { readWish } from '../../alerts/subscriptions/read-wish.ts'
import { receiptReply, type Receipt } from '../../alerts/subscriptions/receipt-reply.ts'
import { mayBeKept, type WishReading } from '../../alerts/subscriptions/wish-reading.ts'
import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import { goneReply, headed, openTo, roomForbidden, withNote } from './alert-sentences.ts'
import { isRoomForbidden, ROOM_ROLE, type AlertRequest } from './alert-request.ts'
import { draft } from './draft.ts'

/** Reads a wish back, and keeps it once it is asked to. */
export async function follow(request: AlertRequest): Promise<Reply> {
  if (isRoomForbidden(request)) return roomForbidden(request)
  const { answering, desk, steward } = request
  const { query, knowledge } = answering
  const id = query.wish?.subscription ?? null
  const current = id === null ? null : await subscriptionFor(desk.store, id, steward)
  if (id !== null && current === null) return goneReply(request)
  const zone = await knownZone(request)
  const defaults = { language: query.language, zone }
  const reading = forRoom(request, readWish(query, { knowledge, defaults, ...(current ? { current } : {}) }))
  if (!mayBeKept(reading)) return draft(request, { reading, isZoneKnown: zone !== null, isChange: current !== null })
  return current ? changed(request, current, reading) : saved(request, reading)
}

/** A note is for whoever wrote it; in a room everybody would read it with each alert. */
function forRoom({ room }: AlertRequest, reading: WishReading): WishReading {
  return room === null ? reading : { ...reading, wish: { ...reading.wish, note: '' } }
}

/** By which the hours of the last wish were meant; nobody says where they are by not contradicting UTC. */
async function knownZone({ desk: { store }, room, own, member }: AlertRequest): Promise<string | null> {
  const kept = room === null ? await subscriptionsOf(store, member.hash) : await subscriptionsIn(store, room.hash)
  const chat = (room ?? own).hash
  return kept.findLast((one) => one.chat === chat && one.zone !== 'UTC')?.zone ?? null
}

async function saved(request: AlertRequest, { wish }: WishReading): Promise<Reply> {
  const { answering, desk, member, room, own, at } = request
  const { words } = answering
  const needs = room === null ? 'reader' : ROOM_ROLE
  const { address } = room ?? own
  const saving = await saveSubscription(desk.store, { wish, owner: member.hash, needs, address, at })
  if (saving.outcome === 'too-many') return tooMany(request)
  if (saving.outcome === 'not-allowed') return roomForbidden(request)
  const { subscription } = saving
  if (saving.outcome === 'already') return already(request, subscription)
  const reply = receipt(request, { done: 'saved', subscription })
  if (room !== null) return withNote(reply, words.say('alerts-told-room'))
  return request.isAside ? withNote(reply, words.say('alerts-told-directly')) : reply
}

async function changed(request: AlertRequest, current: KeptSubscription, { wish }: WishReading): Promise<Reply> {
  const { desk, steward, at } = request
  const changing = await changeSubscription(desk.store, { id: current.id, wish, by: steward, at })
  if (changing.outcome === 'gone') return goneReply(request)
  const { subscription } = changing
  if (changing.outcome === 'already') return already(request, subscription)
  const isKept = isSameWish(current, wish) && current.note === wish.note
  return receipt(request, { done: isKept ? 'saved' : 'changed', subscription })
}

function already(request: AlertRequest, subscription: KeptSubscription): Reply {
  const { words } = request.answering
  const done = subscription.isPaused ? 'paused' : 'saved'
  return headed(
    receipt(request, { done, subscription }),
    words.say(subscription.isPaused ? 'alerts-already-paused' : 'alerts-already'),
  )
}

/** Says what was done to a subscription, before whom it may be said. */
export function receipt(request: AlertRequest, given: Extract<Receipt, { readonly subscription: unknown }>): Reply {
  return openTo(request, receiptReply(request.answering, given), [given.subscription])
}

function tooMany({ answering: { words } }: AlertRequest): Reply {
  return officeReply(words, {
    kind: 'refused',
    headline: words.say('alerts-too-many', { most: MOST_SUBSCRIPTIONS }),
    lines: [words.say('alerts-too-many-what')],
    actions: [{ label: words.say('wish-action-mine'), ask: '/alerts' }],
  })
}
