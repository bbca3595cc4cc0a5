import { hostCard } from '../../../knowledge/removals/host-card.ts'
import type { Origin } from '../../../knowledge/records/fields.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { cardBlocks } from './card-blocks.ts'
import { cardEvents } from './card-events.ts'
import { pairText } from './pair-text.ts'

/** Most hosts put side by side; more would be a ranking in disguise. */
const MOST_HOSTS = 3

/**
 * What the record shows about a host country, or two or three side by side in alphabetical order: counts, lists and
 * what was said. Recorded practice, never a score and never one person's risk.
 */
export function hostAnswer(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const hosts = query.facets.hosts.toSorted().slice(0, MOST_HOSTS)
  if (hosts.length === 0) return hostMissing(answering)
  const origin = query.facets.origins.length === 1 ? (query.facets.origins[0] ?? null) : null
  const cards = hosts.map((host) => hostCard({ host, origin, today: knowledge.today }, knowledge.records))
  const [card] = cards
  const single = cards.length === 1 && card ? card : null
  const blocks: Block[] = cards.flatMap((one) => cardBlocks(answering, one, single === null))
  const events = single ? cardEvents(answering, single) : null
  return replyOf(answering, {
    kind: 'card',
    headline: plain(
      strong(
        words.say('host-headline', { pair: cards.map(({ host }) => pairText(answering, host, origin)).join(' · ') }),
      ),
    ),
    blocks: [...blocks, ...(events?.blocks ?? []), ...notForOnePerson(answering, cards.length)],
    ...(events?.page ? { page: events.page } : {}),
    actions: hosts.map((host) => listAction(answering, host, origin)),
    result: {
      results: cards.flatMap(({ eventIds, stopped }) => [...eventIds.flat(), ...stopped.flat()]),
      adverse: cards.flatMap(({ modifiers }) => modifiers.adverseCases),
      count: single?.counts.events ?? cards.reduce((sum, { counts }) => sum + counts.events, 0),
      label: single?.label ?? null,
      value: single ?? { cards },
    },
  })
}

function notForOnePerson({ words }: Answering, hosts: number): readonly Block[] {
  const lines = [...(hosts > 1 ? [plain(words.say('no-ranking'))] : []), plain(words.say('fixed-sentence'))]
  return [{ type: 'paragraph', tone: 'note', lines }]
}

function listAction(answering: Answering, host: string, origin: Origin | null): Action {
  const narrowed = origin ? ` origin:${origin}` : ''
  return {
    label: answering.words.say('action-removals-from', { pair: pairText(answering, host, origin) }),
    ask: `/precedents host:${host}${narrowed}`,
  }
}

function hostMissing(answering: Answering): Reply {
  return replyOf(answering, {
    kind: 'help',
    headline: plain(answering.words.say('host-missing')),
    blocks: [],
    actions: [{ label: answering.words.say('action-help'), ask: '/help' }],
  })
}
