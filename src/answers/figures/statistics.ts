import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { figure } from '../record/statistic-record.ts'
import { ownCounts, ownCountsInShort } from './own-counts.ts'
import { selectStatistics } from './select-statistics.ts'

/** Other published figures shown under the one asked for. */
const MOST_OTHERS = 5

/** A published figure with its qualifier, its sources and the figures that disagree; told apart, what these records hold. */
export function statistics(answering: Answering): Reply {
  const { knowledge, query, words } = answering
  const [best, ...others] = selectStatistics(query, knowledge.records)
  if (!best) return withoutFigure(answering)
  const shown = others.slice(0, MOST_OTHERS)
  const blocks: Block[] = [
    { type: 'paragraph', lines: [figure(answering, best)] },
    ...disagreements(answering, [best.id, ...shown.map(({ id }) => id)]),
    ...(shown.length > 0
      ? [
          {
            type: 'paragraph',
            heading: words.say('other-figures'),
            lines: shown.map((one) => figure(answering, one)),
          } as const,
        ]
      : []),
    ...ownCountsInShort(answering),
  ]
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(words.say('published-figures'))),
    blocks,
    about: best.id,
    result: { results: [best.id, ...others.map(({ id }) => id)], value: best.value, count: best.value },
  })
}

/** Nobody published such a figure; where the question asked for one, that is the answer, and the records' own counts stand apart. */
function withoutFigure(answering: Answering): Reply {
  const { query, words } = answering
  const askedForOne =
    query.measure !== null && query.measure !== 'recorded-exiles' && query.measure !== 'recorded-incidents'
  const lines = [plain(words.say(askedForOne ? 'no-published-figure' : 'own-counts-only'))]
  return replyOf(answering, {
    kind: askedForOne ? 'nothing-found' : 'record',
    headline: plain(strong(words.say(askedForOne ? 'nothing-matches-figure' : 'own-counts'))),
    blocks: [{ type: 'paragraph', lines }, ...ownCounts(answering)],
  })
}
