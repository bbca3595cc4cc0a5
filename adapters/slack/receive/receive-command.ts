import { z } from 'zod'
import type { SlackRequest } from '../talk/slack-request.ts'
import { commandWords } from './command-words.ts'
import { triggerDelivery } from './delivery.ts'
import { channelId, responseUrl, teamId, userId, words } from './fields.ts'
import { mentionedUsers } from './mentioned-users.ts'
import { messageWords } from './message-words.ts'

const commandBody = z.object({
  team_id: teamId,
  user_id: userId,
  channel_id: channelId,
  text: words.default(''),
  trigger_id: z.string(),
  response_url: responseUrl,
})

/** `/panoh …` in any conversation, escaped as a message is; only the asker sees the answer. */
export function receiveCommand(body: unknown): SlackRequest | null {
  const read = commandBody.safeParse(body)
  if (!read.success) return null
  const { team_id: team, user_id: user, channel_id: channel, text, trigger_id, response_url } = read.data
  return {
    does: 'ask',
    text: commandWords(messageWords(text)),
    mentioned: mentionedUsers(text),
    part: 0,
    asker: { team, user, home: team },
    place: { at: 'asker', channel, thread: null, responseUrl: response_url ?? null },
    delivery: triggerDelivery(trigger_id),
    language: null,
  }
}
