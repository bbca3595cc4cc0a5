import type { NameOutcome } from '../../knowledge/names/name-outcome.ts'
import type { Ask, Found } from './name-doors.ts'
import type { Negative, Positive } from './name-pairs.ts'

/** One positive pair as it was answered. */
export interface Answered extends Positive {
  readonly outcome: NameOutcome['outcome']
  /** Place of the right person, from 0; -1 where absent. */
  readonly place: number
  readonly top: Found['matches'][number] | null
}

/** One negative pair as it was answered. */
export interface AnsweredNegative extends Negative {
  readonly outcome: NameOutcome['outcome']
  readonly top: Found['matches'][number] | null
}

export interface NameFigures {
  readonly answered: readonly Answered[]
  readonly negatives: readonly AnsweredNegative[]
  /** Milliseconds a look-up, sorted. */
  readonly times: readonly number[]
}

/** Asks every pair, and notes what it came to and how long it took. */
export function nameFigures(ask: Ask, positives: readonly Positive[], negatives: readonly Negative[]): NameFigures {
  const times: number[] = []
  const timed = (name: string): Found => {
    const start = performance.now()
    const found = ask(name)
    times.push(performance.now() - start)
    return found
  }
  const answered = positives.map((pair): Answered => {
    const { outcome, matches } = timed(pair.q)
    return { ...pair, outcome, place: matches.findIndex(({ id }) => id === pair.id), top: matches[0] ?? null }
  })
  const absent = negatives.map((pair): AnsweredNegative => {
    const { outcome, matches } = timed(pair.q)
    return { ...pair, outcome, top: matches[0] ?? null }
  })
  return { answered, negatives: absent, times: times.sort((a, b) => a - b) }
}

/** Pairs answered with one person who is not the one meant. */
export function wronglyAnswered(answered: readonly Answered[]): readonly Answered[] {
  return answered.filter(({ outcome, place }) => outcome === 'sure' && place !== 0)
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
