import { REMOVAL_ACTS } from '../../../knowledge/removals/completed-removals.ts'
import { hostRecords } from '../../../knowledge/removals/host-records.ts'
import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import { recordsAsOf } from '../../../knowledge/removals/records-as-of.ts'
import type { Action } from '../../reply/reply.ts'
import type { Answering } from '../answering.ts'
import { pairText } from './pair-text.ts'

/** Opens the judgments and the other acts that a card counts. */
export function behindActions(answering: Answering, card: HostCard): readonly Action[] {
  const { words, knowledge } = answering
  const { host, origin, dataDate } = card
  const { cases, otherActs } = hostRecords(host, origin, recordsAsOf(knowledge.records, dataDate))
  const kinds = new Set(otherActs.map(({ type }) => type).filter((type) => !REMOVAL_ACTS.some((act) => act === type)))
  const pair = pairText(answering, host, origin)
  const asked = `/precedents host:${host}${origin ? ` origin:${origin}` : ''}`
  return [
    ...(cases.length > 0
      ? [{ label: words.say('action-judgments-on', { pair }), ask: `${asked} show:judgments` }]
      : []),
    ...(kinds.size > 0
      ? [{ label: words.say('action-acts-on', { pair }), ask: `${asked} type:${[...kinds].join(',')} show:removals` }]
      : []),
  ]
}
