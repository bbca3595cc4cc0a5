import { z } from 'zod'
import { readActionId, type ActionId } from '../layout/action-id.ts'
import { forAskerOnly, isShared, type Place } from '../talk/place.ts'
import type { RequestOrigin, SlackRequest } from '../talk/slack-request.ts'
import { triggerDelivery } from './delivery.ts'
import { askerOf, channelId, interaction, responseUrl, timestamp } from './fields.ts'

const pressBody = interaction.extend({
  response_url: responseUrl,
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().max(2_000).default('') })]).rest(z.unknown()),
  container: z.object({
    channel_id: channelId.optional(),
    message_ts: timestamp.optional(),
    thread_ts: timestamp.optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  message: z.object({ thread_ts: timestamp.optional() }).optional(),
  view: z.object({ id: z.string(), type: z.string() }).optional(),
})
type Press = z.output<typeof pressBody>

/** A button of a message, a modal or the Home tab was pressed; null for what is no press at all. */
export function receivePress(body: unknown): SlackRequest | null {
  const read = pressBody.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  const place = read.success ? placeOf(read.data) : null
  if (!read.success || asker === null || place === null) return null
  const { actions, trigger_id } = read.data
  const [{ action_id, value }] = actions
  const id = readActionId(action_id)
  const origin = { asker, place, delivery: triggerDelivery(trigger_id), language: id?.language ?? null }
  return id === null || value.trim() === '' ? heard(origin, 'slack-expired') : requestOf(origin, id, value)
}

function requestOf(origin: RequestOrigin, id: ActionId, text: string): SlackRequest {
  const { asker, place } = origin
  const isOwn = id.asker === '' || id.asker === asker.user
  if (id.verb === 'home') return { ...origin, place: { at: 'home' }, does: 'home' }
  if (id.verb === 'follow') return { ...origin, does: 'follow' }
  if (id.verb === 'share') {
    if (!isOwn || place.at !== 'message') return heard(origin, 'slack-only-asker')
    return { ...origin, place: { ...place, at: 'everyone' }, does: 'share', text }
  }
  // What somebody else asked stays as it is for the others; who presses gets an answer of their own.
  const own = isOwn || !isShared(place) ? place : forAskerOnly(place)
  return { ...origin, place: own, does: 'ask', text, part: id.verb === 'part' ? id.number : 0 }
}

function heard(origin: RequestOrigin, message: string): SlackRequest {
  return { ...origin, place: besides(origin.place), does: 'hear', message }
}

/** What is said of a button stands beside its message, for the one who pressed alone. */
function besides(place: Place): Place {
  if (place.at !== 'message') return place
  return { at: 'asker', channel: place.channel, thread: place.thread, responseUrl: place.responseUrl }
}

function placeOf({ container, message, view, response_url, trigger_id: trigger }: Press): Place | null {
  if (view) return view.type === 'modal' ? { at: 'view', view: view.id, isWorking: false } : { at: 'new-view', trigger }
  const { channel_id: channel, message_ts, is_ephemeral: isEphemeral } = container
  if (channel === undefined || message_ts === undefined) return null
  const thread = container.thread_ts ?? message?.thread_ts ?? null
  return { at: 'message', channel, thread, message: message_ts, isEphemeral, responseUrl: response_url ?? null }
}
