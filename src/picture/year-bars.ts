import type { Facts } from '../reply/block.ts'
import { plain } from '../reply/line.ts'
import { ACT_KINDS, type ActCounts, type ActKind, type YearCounts } from './chart-spec.ts'
import { roundStep } from './whole-ticks.ts'

/** One sign of each for an event or act; all are of Unicode's geometric shapes, and one column wide. */
const SIGNS: Readonly<Record<ActKind, string>> = {
  deportation: '■',
  extradition: '▨',
  rendition: '▲',
  detention: '□',
}

/** Signs in a row: with the year and the words it fits a terminal of 80 columns. */
const MOST_SIGNS = 24

/**
 * A row for every year, empty ones too: signs and the same in words, “■■□ 2 deportations, 1 detention or arrest”.
 * Where the fullest year has more signs than fit, each stands for several, and a last row says for how many.
 */
export function yearBars(years: readonly YearCounts[]): Facts['items'] {
  const each = eventsPerSign(years)
  const rows = years.map(({ year, counts, inWords }) => ({
    label: year,
    value: plain([signsOf(counts, each), inWords].filter(Boolean).join(' ')),
  }))
  if (each === 1) return rows
  return [...rows, { label: '', value: plain(`${ACT_KINDS.map((kind) => SIGNS[kind]).join(' ')} = 1–${each}`) }]
}

function signsOf(counts: ActCounts, each: number): string {
  return ACT_KINDS.map((kind) => SIGNS[kind].repeat(Math.ceil(counts[kind] / each))).join('')
}

/** Rounding up gives each kind at most one sign more. */
function eventsPerSign(years: readonly YearCounts[]): number {
  const fullest = Math.max(0, ...years.map(({ counts }) => ACT_KINDS.reduce((sum, kind) => sum + counts[kind], 0)))
  return fullest <= MOST_SIGNS ? 1 : roundStep(fullest / (MOST_SIGNS - ACT_KINDS.length))
}
