import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import type { Block } from '../../reply/block.ts'
import type { Page } from '../../reply/reply.ts'
import type { Answering } from '../answering.ts'
import { stretchOf } from '../page.ts'
import { removalItem } from '../precedents/removal-item.ts'
import { allRemovals } from '../precedents/select-removals.ts'

/** Removals under a card, the newest first; the rest page. */
const EVENTS_ON_A_CARD = 5

export interface CardEvents {
  readonly ids: readonly string[]
  readonly blocks: readonly Block[]
  readonly page?: Page
}

/** The removals behind a card's counts; where the question names a group, those of its people, while the card speaks of all. */
export function cardEvents(answering: Answering, card: HostCard): CardEvents {
  const { knowledge, query, words } = answering
  const { groups } = query.facets
  const counted = new Set(card.eventIds.flat())
  const events = allRemovals(knowledge.records)
    .filter(({ incidents }) => incidents.some(({ id }) => counted.has(id)))
    .filter((event) => groups.length === 0 || isOfGroup(answering, event))
    .toSorted((a, b) => (b.span?.last ?? '').localeCompare(a.span?.last ?? ''))
  const ids = events.flatMap(({ incidents }) => incidents.map(({ id }) => id))
  const { items, offset, page } = stretchOf(events, query, EVENTS_ON_A_CARD)
  if (items.length === 0) return { ids, blocks: [] }
  const list = items.map((event, place) => removalItem(answering, event, offset + place + 1))
  const names = groups.map((id) => knowledge.records.group(id)?.name ?? id)
  const heading =
    names.length > 0 ? words.say('the-removals-of-group', { groups: words.list(names) }) : words.say('the-removals')
  return { ids, blocks: [{ type: 'records', heading, items: list }], ...(page ? { page } : {}) }
}

function isOfGroup({ knowledge, query }: Answering, { persons }: RemovalEvent): boolean {
  return persons.some((id) =>
    knowledge.records.person(id)?.affiliations.some((group) => query.facets.groups.includes(group)),
  )
}
