import { regionOf } from '../../../knowledge/gazetteer/places/region-of.ts'
import { hostCard, type HostCard } from '../../../knowledge/removals/host-card.ts'
import type { Origin } from '../../../knowledge/records/fields.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { precedents } from '../precedents/precedents.ts'
import { unreadWords } from '../precedents/unread-words.ts'
import { behindActions } from './behind-actions.ts'
import { cardBlocks } from './card-blocks.ts'
import { chartAnswer } from './chart-answer.ts'
import { cardEvents } from './card-events.ts'
import { difference } from './difference.ts'
import { pairText } from './pair-text.ts'

/** Most cards put side by side; more would be a ranking in disguise. */
const MOST_CARDS = 3

/**
 * What the record shows about a host country, or two or three side by side in alphabetical order: counts, lists and
 * what was said. Recorded practice, never a score and never one person's risk.
 */
export function hostAnswer(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  // A card speaks of one state's practice; of a region there is the list of its removals.
  if (regionOf(query.facets.hosts)) return precedents({ ...answering, query: { ...query, intent: 'precedents' } })
  const pairs = pairsOf(answering)
  if (pairs.length === 0) return hostMissing(answering)
  const cards = pairs
    .slice(0, MOST_CARDS)
    .map((pair) => hostCard({ ...pair, today: knowledge.today }, knowledge.records))
  const [card] = cards
  const single = cards.length === 1 && card ? card : null
  if (query.topic === 'chart' && card) return chartAnswer(answering, card)
  const blocks = cards.flatMap((one) => cardBlocks(answering, one, single === null))
  const events = single
    ? cardEvents(answering, single)
    : { ids: cards.flatMap(({ eventIds }) => eventIds.flat()), blocks: [] }
  return replyOf(answering, {
    kind: 'card',
    headline: plain(
      strong(
        words.say('host-headline', { pair: cards.map((one) => pairText(answering, one.host, one.origin)).join(' · ') }),
      ),
    ),
    blocks: [
      ...blocks,
      ...difference(answering, cards),
      ...events.blocks,
      ...caveats(answering, cards.length, pairs.length),
    ],
    ...(events.page ? { page: events.page } : {}),
    actions: cards.flatMap((one) => [
      listAction(answering, one.host, one.origin),
      ...behindActions(answering, one),
      chartAction(answering, one),
    ]),
    result: {
      results: [...events.ids, ...cards.flatMap(({ stopped }) => stopped.flat())],
      adverse: cards.flatMap(({ modifiers }) => modifiers.adverseCases),
      count: cards.reduce((sum, { counts }) => sum + counts.events, 0),
      label: single?.label ?? null,
      value: single ?? { cards },
    },
  })
}

interface Pair {
  readonly host: string
  readonly origin: Origin | null
}

/** Every host with every origin asked for, hosts in alphabetical order; a host with itself is no pair. */
function pairsOf({ query }: Answering): readonly Pair[] {
  const origins = query.facets.origins.length > 0 ? query.facets.origins : [null]
  return query.facets.hosts
    .toSorted()
    .flatMap((host) => origins.filter((origin) => origin !== host).map((origin) => ({ host, origin })))
}

/** What the numbers are not: a ranking, everything there is, or one person's risk. */
function caveats({ words }: Answering, shown: number, asked: number): readonly Block[] {
  const lines = [
    ...(asked > shown ? [words.say('more-hosts', { count: asked - shown })] : []),
    ...(shown > 1 ? [words.say('no-ranking')] : []),
    words.say('not-covered'),
    words.say('fixed-sentence'),
  ]
  return [{ type: 'paragraph', tone: 'note', lines: lines.map((line) => plain(line)) }]
}

function listAction(answering: Answering, host: string, origin: Origin | null): Action {
  const narrowed = origin ? ` origin:${origin}` : ''
  return {
    label: answering.words.say('action-removals-from', { pair: pairText(answering, host, origin) }),
    ask: `/precedents host:${host}${narrowed}`,
  }
}

function chartAction({ words }: Answering, card: HostCard): Action {
  return {
    label: words.say('action-chart'),
    ask: `/chart host:${card.host}${card.origin ? ` origin:${card.origin}` : ''}`,
  }
}

function hostMissing(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const names = unreadWords(query, knowledge).map((word) => `«${word}»`)
  return replyOf(answering, {
    kind: 'help',
    headline: plain(words.say('host-missing')),
    blocks:
      names.length > 0
        ? [{ type: 'paragraph', lines: [plain(words.say('host-not-understood', { names: names.join(', ') }))] }]
        : [],
    actions: [{ label: words.say('action-help'), ask: '/help' }],
  })
}
