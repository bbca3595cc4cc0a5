import { z } from 'zod'
import type { SlackRequest } from '../talk/slack-request.ts'
import { eventDelivery } from './delivery.ts'
import { channelId, eventBody, homeTeams, timestamp, userId, words } from './fields.ts'
import { mentionedUsers } from './mentioned-users.ts'
import { messageWords } from './message-words.ts'

const absent = z.undefined().optional()

const mentionEvent = z.object({
  type: z.literal('app_mention'),
  user: userId,
  ...homeTeams,
  channel: channelId,
  text: words,
  ts: timestamp,
  thread_ts: timestamp.optional(),
  bot_id: absent,
  edited: absent,
  files: absent,
})

/** A mention in a channel, answered in its thread; edited ones, those with files and those by bots are passed over. */
export function receiveMention(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const inner = mentionEvent.safeParse(outer.data?.event)
  if (!outer.success || !inner.success) return null
  const { user, channel, ts, thread_ts: activeThread = null } = inner.data
  const place = { at: 'channel', channel, thread: activeThread ?? ts, activeThread } as const
  const { team_id: team, event_id } = outer.data
  return {
    does: 'ask',
    text: messageWords(inner.data.text) || '/help',
    mentioned: mentionedUsers(inner.data.text),
    part: 0,
    asker: { team, user, home: inner.data.user_team ?? inner.data.team ?? team },
    place,
    delivery: eventDelivery(event_id),
    language: null,
  }
}
