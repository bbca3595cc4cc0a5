import { z } from 'zod'
import type { SlackRequest } from '../talk/slack-request.ts'
import { askerOf, channelId, interaction, responseUrl, timestamp, words } from './fields.ts'
import { messageWords } from './message-words.ts'

/** The global shortcut: a modal to ask in. */
export function receiveSearch(body: unknown): SlackRequest | null {
  const read = interaction.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { trigger_id: trigger } = read.data
  return { does: 'search', asker, place: { at: 'new-view', trigger }, key: trigger, language: null }
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
  const { channel, message, response_url, trigger_id: key } = read.data
  const place = {
    at: 'asker',
    channel: channel.id,
    thread: message.thread_ts ?? null,
    responseUrl: response_url ?? null,
  } as const
  const text = messageWords(message.text)
  if (text === '') return { does: 'hear', message: 'slack-no-text', asker, place, key, language: null }
  return { does: 'ask', text: `/who ${text}`, part: 0, asker, place, key, language: null }
}
