import type { RankedPerson } from './names-engine.ts'

/** What a score form looks at: the question and the two best findings. */
export interface ScoredAnswer {
  readonly query: string
  readonly top: RankedPerson | undefined
  readonly second: RankedPerson | undefined
}

type ScoreForm = (answer: ScoredAnswer) => number

/**
 * The forms an engine's score is tried in to tell a person asked for from a stranger. A score that grows with the
 * question says little by itself, so it is also taken a word, as a share of what the spelling found would score for
 * itself, and as the lead over the second.
 */
export function scoreForms(search: (asked: string) => readonly RankedPerson[], isAbsolute: boolean): ScoreForm[] {
  const raw: ScoreForm = ({ top }) => top?.score ?? 0
  if (isAbsolute) return [raw]
  const forItself = new Map<string, number>()
  const best = ({ spelling }: RankedPerson): number => {
    const known = forItself.get(spelling) ?? search(spelling).find((found) => found.spelling === spelling)?.score ?? 0
    forItself.set(spelling, known)
    return known
  }
  return [
    raw,
    ({ query, top }) => (top?.score ?? 0) / Math.max(1, query.trim().split(/\s+/).length),
    ({ top }) => (top === undefined ? 0 : top.score / (best(top) || 1)),
    ({ top, second }) => (top === undefined ? 0 : top.score / (second?.score || top.score / 2 || 1)),
  ]
}
