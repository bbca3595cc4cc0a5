import { z } from 'zod'
import { readActionId } from './action-id.ts'
import { commandWords } from './talk/command-words.ts'
import { messageWords } from './talk/message-words.ts'
import { isDirect, type Place, type Pressed } from './talk/place.ts'
import type { RequestOrigin, SlackRequest } from './talk/slack-request.ts'

/** What Slack sends, as far as it is read. Anything else about a person is not looked at. */
const team = z.string().regex(/^[TE][A-Z0-9]{1,20}$/)
const user = z.string().regex(/^[UW][A-Z0-9]{1,20}$/)
const channel = z.string().regex(/^[CDG][A-Z0-9]{1,20}$/)
const ts = z.string().regex(/^\d{1,12}\.\d{1,8}$/)
const responseUrl = z.url({ protocol: /^https?$/ }).optional()
const text = z.string().max(100_000)
const ofUser = z.object({ id: user, team_id: team.optional() })
const ofTeam = z.object({ id: team }).nullish()

const commandBody = z.object({
  team_id: team,
  user_id: user,
  channel_id: channel,
  text: text.default(''),
  trigger_id: z.string(),
  response_url: responseUrl,
})

/** `/panoh …` in any conversation; only the asker sees the answer. */
export function receiveCommand(body: unknown): SlackRequest | null {
  const read = commandBody.safeParse(body)
  if (!read.success) return null
  const { team_id, user_id, channel_id, trigger_id, response_url } = read.data
  const place: Place = { at: 'asker', channel: channel_id, thread: null, responseUrl: response_url ?? null }
  const asker = { team: team_id, user: user_id }
  return { does: 'ask', text: commandWords(read.data.text), part: 0, asker, place, key: trigger_id, language: null }
}

const eventBody = z.object({ team_id: team, event_id: z.string(), event: z.unknown() })

const mentionEvent = z.object({
  type: z.literal('app_mention'),
  user,
  channel,
  text,
  ts,
  thread_ts: ts.optional(),
  bot_id: z.undefined().optional(),
  edited: z.undefined().optional(),
  files: z.undefined().optional(),
})

/** A mention in a channel, answered in its thread; edited ones and those with files are passed over. */
export function receiveMention(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const inner = mentionEvent.safeParse(outer.data?.event)
  if (!outer.success || !inner.success) return null
  const { user: from, channel: where, ts: own, thread_ts: thread } = inner.data
  const place: Place = { at: 'channel', channel: where, thread: thread ?? own, activeThread: thread ?? null }
  const origin = { asker: { team: outer.data.team_id, user: from }, place, key: outer.data.event_id, language: null }
  return { ...origin, does: 'ask', text: messageWords(inner.data.text) || '/help', part: 0 }
}

const writtenMessage = z.object({ user, text: text.default(''), bot_id: z.undefined().optional(), thread_ts: ts.optional() })
const directEvent = z.object({ type: z.literal('message'), channel, channel_type: z.literal('im'), hidden: z.unknown() })
const plainMessage = writtenMessage.extend({ subtype: z.enum(['thread_broadcast']).optional(), files: z.undefined().optional() })
const fileMessage = writtenMessage.extend({ files: z.array(z.unknown()).min(1) })
const changedMessage = z.object({
  subtype: z.literal('message_changed'),
  message: writtenMessage,
  previous_message: z.object({ text: text.default('') }),
})

/** A direct message is answered; one with files, or changed afterwards, is kindly refused; all else is passed over. */
export function receiveDirect(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const direct = directEvent.safeParse(outer.data?.event)
  if (!outer.success || !direct.success) return null
  const origin = (from: string, thread: string | undefined): RequestOrigin => ({
    asker: { team: outer.data.team_id, user: from },
    place: { at: 'channel', channel: direct.data.channel, thread: thread ?? null, activeThread: thread ?? null },
    key: outer.data.event_id,
    language: null,
  })
  return readMessage(outer.data.event, origin)
}

function readMessage(event: unknown, origin: (user: string, thread: string | undefined) => RequestOrigin): SlackRequest | null {
  const files = fileMessage.safeParse(event)
  if (files.success) return { ...origin(files.data.user, files.data.thread_ts), does: 'hear', message: 'slack-no-files' }
  const plain = plainMessage.safeParse(event)
  if (plain.success)
    return { ...origin(plain.data.user, plain.data.thread_ts), does: 'ask', text: messageWords(plain.data.text), part: 0 }
  const changed = changedMessage.safeParse(event)
  // Slack also tells of a change when it adds a link's preview.
  if (!changed.success || changed.data.message.text === changed.data.previous_message.text) return null
  const { user: from, thread_ts: thread } = changed.data.message
  return { ...origin(from, thread), does: 'hear', message: 'slack-no-edits' }
}

const homeEvent = z.object({ type: z.literal('app_home_opened'), user, tab: z.literal('home') })

export function receiveHome(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const inner = homeEvent.safeParse(outer.data?.event)
  if (!outer.success || !inner.success) return null
  const asker = { team: outer.data.team_id, user: inner.data.user }
  return { does: 'ask', text: '/help', part: 0, asker, place: { at: 'home' }, key: outer.data.event_id, language: null }
}

const shortcutBody = z.object({ team: ofTeam, user: ofUser, trigger_id: z.string() })

/** The global shortcut: a modal to ask in. */
export function receiveSearch(body: unknown): SlackRequest | null {
  const read = shortcutBody.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { trigger_id: trigger } = read.data
  return { does: 'search', asker, place: { at: 'new-view', trigger }, key: trigger, language: null }
}

const messageShortcutBody = shortcutBody.extend({
  channel: z.object({ id: channel }),
  message: z.object({ text: text.default(''), ts, thread_ts: ts.optional() }),
  response_url: responseUrl,
})

/** The message shortcut: who the people named in a message are; only the asker sees it. */
export function receiveNames(body: unknown): SlackRequest | null {
  const read = messageShortcutBody.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { channel: where, message, response_url, trigger_id: key } = read.data
  const place: Place = { at: 'asker', channel: where.id, thread: message.thread_ts ?? null, responseUrl: response_url ?? null }
  const words = messageWords(message.text)
  if (words === '') return { does: 'hear', message: 'slack-no-text', asker, place, key, language: null }
  return { does: 'ask', text: `/who ${words}`, part: 0, asker, place, key, language: null }
}

/** The block and the element of the search modal in which the question is written. */
export const QUESTION = { block: 'question', action: 'text' } as const

const submissionBody = z.object({
  team: ofTeam,
  user: ofUser,
  trigger_id: z.string().default(''),
  view: z.object({
    id: z.string(),
    state: z.object({
      values: z.object({ [QUESTION.block]: z.object({ [QUESTION.action]: z.object({ value: text.nullish() }) }) }),
    }),
  }),
})

/** The question of the search modal, answered in it. */
export function receiveSubmission(body: unknown): SlackRequest | null {
  const read = submissionBody.safeParse(body)
  const asker = read.success ? askerOf(read.data) : null
  if (!read.success || asker === null) return null
  const { view, trigger_id: key } = read.data
  const words = commandWords(view.state.values[QUESTION.block][QUESTION.action].value ?? '')
  return { does: 'ask', text: words, part: 0, asker, place: { at: 'view', view: view.id }, key: key || view.id, language: null }
}
