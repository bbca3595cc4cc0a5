import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import { KNOWN_FATES } from '../../../knowledge/removals/fate.ts'
import { fateOfEvent } from '../../../knowledge/removals/fate-after-removal.ts'
import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/** “7 followed by a prison sentence · 2 detained · 1 unknown”: each event counted once, by the worst that is known. */
export function fateCounts({ knowledge, words }: Answering, events: readonly RemovalEvent[]): readonly Block[] {
  if (events.length === 0) return []
  const fates = events.map((event) => fateOfEvent(event, knowledge.records))
  const counts = [...KNOWN_FATES, 'unknown' as const]
    .map((fate) => ({ fate, count: fates.filter((one) => one === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => words.say(`followed-by-${fate}`, { count }))
  return [{ type: 'paragraph', lines: [plain(counts.join(' · '))] }]
}
