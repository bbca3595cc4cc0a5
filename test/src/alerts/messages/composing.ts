import { render } from '../../../../adapters/terminal/render.ts'
import type { Incident } from '../../../../knowledge/records/incident.ts'
import type { MatchedSubscription } from '../../../../src/alerts/matching/recipients-of.ts'
import type { Reasons } from '../../../../src/alerts/matching/matches.ts'
import { alertReply } from '../../../../src/alerts/messages/alert-reply.ts'
import type { FollowUpTelling } from '../../../../src/alerts/messages/telling.ts'
import { textOf } from '../../../../src/reply/line.ts'
import type { Reply } from '../../../../src/reply/reply.ts'
import { ACT, NOW, published, records } from '../invented-records.ts'

const EVERYTHING: Reasons = { hosts: [], origins: [], groups: [], categories: [], types: [], persons: [], cases: [] }

export function because(reasons: Partial<Reasons>, note = '', id = 's1'): MatchedSubscription {
  const filter = { ...EVERYTHING, certainty: 'unconfirmed' } as const
  const wish = { filter, rhythm: { kind: 'instant' }, zone: 'Europe/Berlin', quiet: null, language: 'en' } as const
  return { subscription: { ...wish, id, note, isPaused: false }, reasons: { ...EVERYTHING, ...reasons } }
}

export const TELLING: FollowUpTelling = {
  language: 'en',
  zone: 'Europe/Berlin',
  moment: NOW,
  matched: [],
  isPerhapsRepeat: false,
  firstTold: Date.parse('2026-11-18T09:00Z'),
}

export const FLIGHT: Incident = {
  ...ACT,
  type: 'removal-order',
  scheduledFor: '2026-11-24T06:00+01:00',
  confidence: 'single-source',
}
export const REMOVAL: Incident = {
  ...ACT,
  id: 'inc-removal',
  type: 'deportation',
  date: '2026-11-21',
  sources: ['src-other'],
}

export const screen = { width: 100, color: false, hyperlinks: false }
export const shown = (reply: Reply | null): string => (reply ? render(reply, screen) : '')
export const firstLine = (reply: Reply): string => textOf(reply.headline)

export function alertOf(act: Incident, telling: Partial<FollowUpTelling> = {}): Reply {
  const set = records({ incidents: [act] })
  return alertReply(only(published(records(), set)), set, { ...TELLING, ...telling })
}

/** The later message about an act that was told, and the records as they are then. */
export function later(
  was: readonly Incident[],
  is: readonly Incident[],
  options: Parameters<typeof published>[2] = {},
) {
  const [before, after] = [records({ incidents: was }), records({ incidents: is })]
  const told = published(records(), before)
  return { event: only(published(before, after, { told, ...options })), set: after, original: only(told) }
}

export function only<T>(list: readonly T[]): T {
  const [first, ...others] = list
  if (first === undefined || others.length > 0) throw new Error(`not one but ${list.length}`)
  return first
}
