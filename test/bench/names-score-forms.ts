import type { RankedPerson, Scale } from './names-engine.ts'

/** What a score form looks at: the question and the two best findings. */
export interface ScoredAnswer {
  readonly query: string
  readonly top: RankedPerson | undefined
  readonly second: RankedPerson | undefined
}

type ScoreForm = (answer: ScoredAnswer) => number
type Search = (asked: string) => readonly RankedPerson[]

/**
 * The forms an engine's score is tried in to tell a person asked for from a stranger: as it is, as the lead over the
 * second, and where the score grows with the question also a word, and as a share of what the spelling found would
 * score for itself.
 */
export function scoreForms(search: Search, scale: Scale): ScoreForm[] {
  if (scale === 'absolute') return [asItIs]
  return scale === 'bounded' ? [asItIs, asLead] : [asItIs, asLead, perWord, asShare(search)]
}

const asItIs: ScoreForm = ({ top }) => top?.score ?? 0

const asLead: ScoreForm = ({ top, second }) =>
  top === undefined ? 0 : top.score / (second?.score || top.score / 2 || 1)

const perWord: ScoreForm = (answer) => asItIs(answer) / Math.max(1, answer.query.trim().split(/\s+/).length)

function asShare(search: Search): ScoreForm {
  const forItself = new Map<string, number>()
  return ({ top }) => {
    if (top === undefined) return 0
    const best =
      forItself.get(top.spelling) ?? search(top.spelling).find(({ spelling }) => spelling === top.spelling)?.score ?? 0
    forItself.set(top.spelling, best)
    return top.score / (best || 1)
  }
}
