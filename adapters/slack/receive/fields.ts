import { z } from 'zod'
import type { Asker } from '../talk/place.ts'

/** Slack's ids, by their first letter: docs.slack.dev/reference/objects (2026-11). */
export const teamId = z.string().regex(/^[TE][A-Z0-9]{1,20}$/)
export const userId = z.string().regex(/^[UW][A-Z0-9]{1,20}$/)
export const channelId = z.string().regex(/^[CDG][A-Z0-9]{1,20}$/)
/** The time of a message, which is its id within the channel. */
export const timestamp = z.string().regex(/^\d{1,12}\.\d{1,8}$/)
export const responseUrl = z.url({ protocol: /^https?$/ }).optional()
/** Slack cuts messages at 40,000 (docs.slack.dev/reference/methods/chat.postMessage, 2026-11). */
export const words = z.string().max(100_000)

/** What comes by interactivity says who and where like this; the workspace is null for an app of a whole organisation. */
export const interaction = z.object({
  team: z.object({ id: teamId }).nullish(),
  user: z.object({ id: userId, team_id: teamId.optional() }),
  trigger_id: z.string().default(''),
})

/** Null where no workspace is told. */
export function askerOf({ team, user }: z.output<typeof interaction>): Asker | null {
  const workspace = team?.id ?? user.team_id
  return workspace === undefined ? null : { team: workspace, user: user.id, home: user.team_id ?? workspace }
}

/** What comes by the Events API; `event_id` is the same when Slack sends it again. */
export const eventBody = z.object({ team_id: teamId, event_id: z.string(), event: z.unknown() })

/** Where the writer of a message belongs, as events tell it in channels shared between organisations. */
export const homeTeams = { team: teamId.optional(), user_team: teamId.optional() }
