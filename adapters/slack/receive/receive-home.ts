import { z } from 'zod'
import type { SlackRequest } from '../talk/slack-request.ts'
import { eventBody, userId } from './fields.ts'

const homeEvent = z.object({ type: z.literal('app_home_opened'), user: userId, tab: z.literal('home') })

/** The Home tab is opened: it shows what can be asked. */
export function receiveHome(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const inner = homeEvent.safeParse(outer.data?.event)
  if (!outer.success || !inner.success) return null
  const { team_id: team } = outer.data
  const asker = { team, user: inner.data.user, home: team }
  return { does: 'ask', text: '/help', part: 0, asker, place: { at: 'home' }, key: outer.data.event_id, language: null }
}
