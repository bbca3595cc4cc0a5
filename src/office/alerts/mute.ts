import { isToldIn, muteEvent } from '../../alerts/kept/event-mutes.ts'
import { receiptReply } from '../../alerts/subscriptions/receipt-reply.ts'
import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import { openTo, roomForbidden } from './alert-sentences.ts'
import { isRoomForbidden, type AlertRequest } from './alert-request.ts'
import { endOrPause } from './end-or-pause.ts'

/** Silences an event by its number in the chat where it is asked, or pauses a subscription; or undoes it. */
export async function mute(request: AlertRequest, isMuted: boolean): Promise<Reply> {
  const { answering, desk, room, own, at } = request
  const event = answering.query.wish?.event ?? null
  if (event === null) return endOrPause(request, isMuted ? 'paused' : 'resumed')
  if (isRoomForbidden(request)) return roomForbidden(request)
  const chat = (room ?? own).hash
  if (!(await isToldIn(desk.store, event, chat))) return neverTold(request, event)
  await muteEvent(desk.store, { event, chat, isMuted, at })
  return openTo(request, receiptReply(answering, { done: isMuted ? 'muted' : 'unmuted', event }), [])
}

function neverTold({ answering: { words } }: AlertRequest, event: string): Reply {
  return officeReply(words, {
    kind: 'subscription',
    headline: words.say('alerts-event-not-told', { event }),
    actions: [{ label: words.say('wish-action-mine'), ask: '/alerts' }],
  })
}
