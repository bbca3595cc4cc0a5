import { z } from 'zod'
import type { SlackRequest } from '../talk/slack-request.ts'
import { eventDelivery } from './delivery.ts'
import { eventBody, userId } from './fields.ts'

const homeEvent = z.object({ type: z.literal('app_home_opened'), user: userId, tab: z.literal('home') })

/** The Home tab is opened: it shows what can be asked, and what the person follows. */
export function receiveHome(body: unknown): SlackRequest | null {
  const outer = eventBody.safeParse(body)
  const inner = homeEvent.safeParse(outer.data?.event)
  if (!outer.success || !inner.success) return null
  const { team_id: team, event_id } = outer.data
  return {
    does: 'home',
    asker: { team, user: inner.data.user, home: team },
    place: { at: 'home' },
    delivery: eventDelivery(event_id),
    language: null,
  }
}
