import type { NameIndex } from '../../knowledge/names/name-index.ts'
import type { NameMatch } from '../../knowledge/names/name-match.ts'
import type { NameOutcome } from '../../knowledge/names/name-outcome.ts'
import type { Negative, Positive } from './name-pairs.ts'

/** One positive pair as the index answered it. */
export interface Answered extends Positive {
  readonly outcome: NameOutcome['outcome']
  /** Place of the right person, from 0; -1 where absent. */
  readonly place: number
  readonly top: NameMatch | null
}

/** One negative pair as the index answered it. */
export interface AnsweredNegative extends Negative {
  readonly outcome: NameOutcome['outcome']
  readonly top: NameMatch | null
}

export interface NameFigures {
  readonly answered: readonly Answered[]
  readonly negatives: readonly AnsweredNegative[]
  /** Milliseconds a look-up, sorted. */
  readonly times: readonly number[]
}

export type Door = 'lookUp' | 'findIn'

const NOTHING: NameOutcome = { outcome: 'none', near: [], matches: [] }

export function matchesOf(outcome: NameOutcome): readonly NameMatch[] {
  if (outcome.outcome === 'refused') return []
  return outcome.outcome === 'sure' ? [outcome.match, ...outcome.others] : outcome.matches
}

/** Puts every pair to the index through the door that answers users. */
export function nameFigures(
  index: NameIndex,
  positives: readonly Positive[],
  negatives: readonly Negative[],
  door: Door,
): NameFigures {
  const times: number[] = []
  const ask = (text: string): NameOutcome => {
    const start = performance.now()
    const outcome = door === 'lookUp' ? index.lookUp(text) : (index.findIn(text)[0]?.outcome ?? NOTHING)
    times.push(performance.now() - start)
    return outcome
  }
  const answered = positives.map((pair): Answered => {
    const outcome = ask(pair.q)
    const matches = matchesOf(outcome)
    return {
      ...pair,
      outcome: outcome.outcome,
      place: matches.findIndex(({ id }) => id === pair.id),
      top: matches[0] ?? null,
    }
  })
  const absent = negatives.map((pair): AnsweredNegative => {
    const outcome = ask(pair.q)
    return { ...pair, outcome: outcome.outcome, top: matchesOf(outcome)[0] ?? null }
  })
  return { answered, negatives: absent, times: times.sort((a, b) => a - b) }
}

/** The least score that only the given share of negatives exceeds. */
export function thresholdAt(negatives: readonly AnsweredNegative[], share: number): number {
  const scores = negatives.map(({ top }) => top?.score ?? 0).sort((a, b) => b - a)
  return scores[Math.floor(scores.length * share)] ?? 0
}

/** Share of answers with the right person on top, and above a score where one is given. */
export function rightOnTop(answered: readonly Answered[], above = -1): number {
  return (
    answered.filter(({ place, top }) => place === 0 && (top?.score ?? 0) > above).length / Math.max(1, answered.length)
  )
}

export const inTopFive = (answered: readonly Answered[]): number =>
  answered.filter(({ place }) => place >= 0 && place < 5).length / Math.max(1, answered.length)

/** All kinds but initials and diminutives, which are ambiguous by nature among many names. */
export const core = <T extends { readonly kind: string }>(answered: readonly T[]): readonly T[] =>
  answered.filter(({ kind }) => kind !== 'initials' && kind !== 'diminutive')

export const ofKind = (answered: readonly Answered[], kind: string): readonly Answered[] =>
  answered.filter((pair) => pair.kind === kind)
