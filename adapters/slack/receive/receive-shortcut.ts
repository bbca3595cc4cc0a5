import { z } from 'zod'
import type { RequestOrigin, SlackRequest } from '../talk/slack-request.ts'
import { triggerDelivery } from './delivery.ts'
import { askerOf, channelId, interaction, responseUrl, timestamp, words } from './fields.ts'
import { mentionedUsers } from './mentioned-users.ts'
import { messageWords } from './message-words.ts'

/** A global shortcut: a modal to ask in. */
export function receiveSearch(body: unknown): SlackRequest | null {
  const origin = openingOf(body)
  return origin === null ? null : { ...origin, does: 'search' }
}

/** The other one: a modal to say what one wants to be told of. */
export function receiveFollow(body: unknown): SlackRequest | null {
  const origin = openingOf(body)
  return origin === null ? null : { ...origin, does: 'follow' }
}

function openingOf(body: unknown): RequestOrigin | null {
  const read = interaction.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { trigger_id: trigger } = read.data
  return { asker, place: { at: 'new-view', trigger }, delivery: triggerDelivery(trigger), language: null }
}

const messageBody = interaction.extend({
  channel: z.object({ id: channelId }),
  message: z.object({ text: words.default(''), thread_ts: timestamp.optional() }),
  response_url: responseUrl,
})

/** The message shortcut: who the people named in a message are; only the asker sees it. */
export function receiveNames(body: unknown): SlackRequest | null {
  const read = messageBody.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { channel, message, response_url, trigger_id } = read.data
  const place = {
    at: 'asker',
    channel: channel.id,
    thread: message.thread_ts ?? null,
    responseUrl: response_url ?? null,
  } as const
  const origin = { asker, place, delivery: triggerDelivery(trigger_id), language: null }
  const text = messageWords(message.text)
  if (text === '') return { ...origin, does: 'hear', message: 'slack-no-text' }
  return { ...origin, does: 'ask', text: `/who ${text}`, mentioned: mentionedUsers(message.text), part: 0 }
}
