import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import { newcombe } from '../../../knowledge/removals/interval.ts'
import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { pairText } from './pair-text.ts'

/** Below this many attempts on either side, no difference is stated. */
const FEWEST = 5

/**
 * How far two hosts differ in the share of closed attempts that ended in removal, with Newcombe's interval: only where
 * the question asks for it, and never for more than two.
 */
export function difference(answering: Answering, cards: readonly HostCard[]): readonly Block[] {
  const [one, other, ...more] = cards
  if (!one || !other || more.length > 0 || !answering.query.asksForDifference) return []
  return [
    { type: 'paragraph', heading: answering.words.say('difference'), lines: [plain(text(answering, one, other))] },
  ]
}

function text({ words, ...answering }: Answering, one: HostCard, other: HostCard): string {
  const [first, second] = [one.f1.events, other.f1.events]
  const found = newcombe(first, second)
  if (!found || first.n < FEWEST || second.n < FEWEST) return words.say('difference-refused')
  if (found.low <= 0 && found.high >= 0) return words.say('difference-none')
  const pairs = [one, other].map((card) => pairText({ words, ...answering }, card.host, card.origin))
  return words.say('difference-found', {
    first: pairs[0] ?? '',
    second: pairs[1] ?? '',
    points: points(found.difference),
    low: points(found.low),
    high: points(found.high),
  })
}

function points(share: number): number {
  return Math.round(share * 100)
}
