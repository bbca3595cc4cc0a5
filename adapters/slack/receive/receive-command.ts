import { z } from 'zod'
import { commandWords } from './command-words.ts'
import type { SlackRequest } from '../talk/slack-request.ts'
import { channelId, responseUrl, teamId, userId, words } from './fields.ts'

const commandBody = z.object({
  team_id: teamId,
  user_id: userId,
  channel_id: channelId,
  text: words.default(''),
  trigger_id: z.string(),
  response_url: responseUrl,
})

/** `/panoh …` in any conversation; only the asker sees the answer. */
export function receiveCommand(body: unknown): SlackRequest | null {
  const read = commandBody.safeParse(body)
  if (!read.success) return null
  const { team_id: team, user_id: user, channel_id: channel, text, trigger_id: key, response_url } = read.data
  const place = { at: 'asker', channel, thread: null, responseUrl: response_url ?? null } as const
  return {
    does: 'ask',
    text: commandWords(text),
    part: 0,
    asker: { team, user, home: team },
    place,
    key,
    language: null,
  }
}
