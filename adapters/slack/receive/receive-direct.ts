import { z } from 'zod'
import type { RequestOrigin, SlackRequest } from '../talk/slack-request.ts'
import { channelId, eventBody, homeTeams, timestamp, userId, words } from './fields.ts'
import { messageWords } from './message-words.ts'

const absent = z.undefined().optional()

const directEvent = z.object({ type: z.literal('message'), channel: channelId, channel_type: z.literal('im') })

const written = z.object({
  ...homeTeams,
  user: userId,
  text: words.default(''),
  bot_id: absent,
  thread_ts: timestamp.optional(),
})
const plainMessage = written.extend({ subtype: z.literal('thread_broadcast').optional(), files: absent })
const fileMessage = written.extend({ files: z.array(z.unknown()).min(1) })
const changedMessage = z.object({
  subtype: z.literal('message_changed'),
  message: written,
  previous_message: z.object({ text: words.default('') }),
})

/**
 * A direct message is answered; one with files, or changed afterwards, is kindly refused; all else (joins, deletions,
 * what bots and the bot itself write) is passed over. No file is ever fetched.
 */
export function receiveDirect(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const direct = directEvent.safeParse(outer.data?.event)
  if (!outer.success || !direct.success) return null
  const { team_id: team, event_id: key, event } = outer.data
  return readMessage(event, ({ user, thread_ts: thread = null, user_team, team: home = team }) => ({
    asker: { team, user, home: user_team ?? home },
    place: { at: 'channel', channel: direct.data.channel, thread, activeThread: thread },
    key,
    language: null,
  }))
}

function readMessage(
  event: unknown,
  origin: (message: z.output<typeof written>) => RequestOrigin,
): SlackRequest | null {
  const files = fileMessage.safeParse(event)
  if (files.success) return { ...origin(files.data), does: 'hear', message: 'slack-no-files' }
  const plain = plainMessage.safeParse(event)
  if (plain.success) return { ...origin(plain.data), does: 'ask', text: messageWords(plain.data.text), part: 0 }
  const changed = changedMessage.safeParse(event)
  // Slack tells of a change, too, when it adds the preview of a link.
  if (!changed.success || changed.data.message.text === changed.data.previous_message.text) return null
  return { ...origin(changed.data.message), does: 'hear', message: 'slack-no-edits' }
}
