import type { Measure } from '../records/statistic.ts'
import { says, type MessagePhrases } from './message-phrases.ts'

/**
 * The published figure that a message asks for. «How many were deported» counts our own records and is none;
 * «official figures of deportations» and «how many were deported in 2016» are, because figures are published for a period.
 */
export function readMeasure(phrases: MessagePhrases, isDated: boolean): Measure | null {
  const counting = says(phrases, 'counting')
  const measure = phrases.measures.find(({ meaning }) => counting || !meaning.counted)?.meaning.measure
  if (measure === 'residents-abroad' && !counting) return null
  if (measure) return measure
  if (!counting) return null
  if (phrases.removals.length === 0) return measureOfActs(phrases)
  // Nobody publishes figures of abductions; those on record are asked for.
  const secret = phrases.removals.every(({ meaning }) => meaning.types.includes('rendition'))
  const ofPeriod = isDated && !secret && !says(phrases, 'own-records')
  return says(phrases, 'published') || ofPeriod ? 'removals' : null
}

function measureOfActs(phrases: MessagePhrases): Measure | null {
  const types = new Set(phrases.acts.flatMap(({ meaning }) => meaning.types))
  if (types.has('refused-entry')) return 'refusals-of-entry'
  if (types.has('detention') || types.has('arrest')) return 'detained'
  return phrases.fates.some(({ meaning }) => meaning.fate === 'prison-sentence') ? 'prisoners' : null
}
