import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import type { Block } from '../../reply/block.ts'
import type { Page } from '../../reply/reply.ts'
import type { Answering } from '../answering.ts'
import { stretchOf } from '../page.ts'
import { removalItem } from '../precedents/removal-item.ts'
import { allRemovals } from '../precedents/select-removals.ts'

/** Removals under a card, the newest first; the rest page. */
const EVENTS_ON_A_CARD = 5

/** The removals behind a card's counts. */
export function cardEvents(answering: Answering, card: HostCard): { blocks: readonly Block[]; page?: Page } {
  const { knowledge, query, words } = answering
  const ids = new Set(card.eventIds.flat())
  const events = allRemovals(knowledge.records).filter(({ incidents }) => incidents.some(({ id }) => ids.has(id)))
  const newestFirst = events.toSorted((a, b) => (b.span?.last ?? '').localeCompare(a.span?.last ?? ''))
  const { items, offset, page } = stretchOf(newestFirst, query, EVENTS_ON_A_CARD)
  if (items.length === 0) return { blocks: [] }
  const list = items.map((event, place) => removalItem(answering, event, offset + place + 1))
  return { blocks: [{ type: 'records', heading: words.say('the-removals'), items: list }], ...(page ? { page } : {}) }
}
