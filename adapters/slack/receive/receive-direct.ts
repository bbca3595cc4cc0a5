import { z } from 'zod'
import type { RequestOrigin, SlackRequest } from '../talk/slack-request.ts'
import { eventDelivery } from './delivery.ts'
import { channelId, eventBody, homeTeams, timestamp, userId, words } from './fields.ts'
import { mentionedUsers } from './mentioned-users.ts'
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
type Written = z.output<typeof written>
const plainMessage = written.extend({ subtype: z.literal('thread_broadcast').optional(), files: absent })
const fileMessage = written.extend({ files: z.array(z.unknown()).min(1) })
const changedMessage = z.object({
  subtype: z.literal('message_changed'),
  message: written,
  previous_message: z.object({ text: words.default('') }),
})

/**
 * A direct message is asked; one with files, or changed afterwards, is told of as unread; all else (joins, deletions,
 * what bots and the bot itself write) is passed over. No file is ever fetched.
 */
export function receiveDirect(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const direct = directEvent.safeParse(outer.data?.event)
  if (!outer.success || !direct.success) return null
  const { team_id: team, event_id, event } = outer.data
  return readMessage(event, ({ user, thread_ts: thread = null, user_team, team: home = team }) => ({
    asker: { team, user, home: user_team ?? home },
    place: { at: 'channel', channel: direct.data.channel, thread, activeThread: thread },
    delivery: eventDelivery(event_id),
    language: null,
  }))
}

function readMessage(event: unknown, origin: (message: Written) => RequestOrigin): SlackRequest | null {
  const asked = (message: Written) =>
    ({
      ...origin(message),
      does: 'ask',
      text: messageWords(message.text),
      mentioned: mentionedUsers(message.text),
      part: 0,
    }) as const
  const files = fileMessage.safeParse(event)
  if (files.success) return { ...asked(files.data), unread: 'file' }
  const plain = plainMessage.safeParse(event)
  if (plain.success) return asked(plain.data)
  const changed = changedMessage.safeParse(event)
  // Slack tells of a change, too, when it adds the preview of a link.
  if (!changed.success || changed.data.message.text === changed.data.previous_message.text) return null
  return { ...asked(changed.data.message), unread: 'edited' }
}
