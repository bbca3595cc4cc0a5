import type { FateFraction, Fraction } from '../../../knowledge/removals/fraction.ts'
import type { Words } from '../../locales/words.ts'

/** Below this many, a range is wider than any statement about it. */
const FEWEST_FOR_A_RANGE = 5

/** “k of n” in a sentence; the 95 % range in brackets from n = 5 on, never a percentage below, never “0 %”. */
export function shareText(words: Words, id: string, { k, n, low, high }: Fraction): string {
  if (n === 0) return words.say('share-none')
  const share = words.say(id, { k, n })
  if (low === null || high === null) return share
  if (n < FEWEST_FOR_A_RANGE) return `${share} (${words.say('too-few')})`
  const range =
    k === 0
      ? words.say('range-up-to', { high: percent(high) })
      : words.say('range', { low: percent(low), high: percent(high) })
  return `${share} (${range})`
}

/** Records hold what was published: no breach on record is no finding that there was none. */
export function breachText(words: Words, { k, n }: Fraction): string {
  return words.say('share-breached', { k, n })
}

/** What followed: of those whose fate is known, with the unknown counted either way. */
export function knownFateText(words: Words, fraction: FateFraction): string {
  const share = shareText(words, 'share-imprisoned', fraction)
  if (fraction.unknown === 0) return share
  const all = fraction.n + fraction.unknown
  return `${share}; ${words.say('unknown-bounds', { unknown: fraction.unknown, low: fraction.k, high: fraction.k + fraction.unknown, all })}`
}

function percent(share: number): number {
  return Math.round(share * 100)
}
