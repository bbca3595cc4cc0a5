import type { Fate } from '../../../knowledge/removals/fate.ts'
import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { Action } from '../../reply/reply.ts'
import { askAgain, type Answering } from '../answering.ts'
import { FATES, isFollowedBy } from './select-removals.ts'

/** “7 followed by a prison sentence · 2 detained · 1 unknown”: each number is that of the list that it opens. */
export function fateCounts(answering: Answering, events: readonly RemovalEvent[]): readonly Block[] {
  if (events.length === 0) return []
  const counts = countsByFate(answering, events).map(({ text }) => text)
  return [{ type: 'paragraph', lines: [plain(counts.join(' · '))] }]
}

/** Opens the list behind each number, where the list is not all of one fate already. */
export function fateActions(answering: Answering, events: readonly RemovalEvent[]): readonly Action[] {
  const { query } = answering
  const counts = countsByFate(answering, events)
  if (query.facets.outcome !== null || counts.length < 2) return []
  return counts.map(({ fate, text }) => ({
    label: text,
    ask: askAgain(query, { facets: { ...query.facets, outcome: fate }, wanted: 'removals', page: 1 }),
  }))
}

function countsByFate(
  { knowledge, words }: Answering,
  events: readonly RemovalEvent[],
): readonly { readonly fate: Fate; readonly text: string }[] {
  return FATES.map((fate) => ({
    fate,
    count: events.filter((event) => isFollowedBy(event, fate, knowledge.records)).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => ({ fate, text: words.say(`followed-by-${fate}`, { count }) }))
}
