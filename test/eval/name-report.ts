import type { Door } from './name-doors.ts'
import { core, inTopFive, ofKind, rightOnTop, thresholdAt, wronglyAnswered } from './name-figures.ts'
import type { Answered, NameFigures } from './name-figures.ts'

const percent = (share: number): string => (share * 100).toFixed(1).padStart(7)

function at(times: readonly number[], share: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2).padStart(7)
}

/** R@1, R@5, and R@1 above the scores that 1 % and 0.5 % of absent names exceed. */
function shares(answered: readonly Answered[], { negatives }: NameFigures): string {
  const above = [0.01, 0.005].map((share) => rightOnTop(answered, thresholdAt(negatives, share)))
  return [rightOnTop(answered), inTopFive(answered), ...above].map(percent).join('')
}

const SHARES = '    R@1    R@5  R@1@1%  @0.5%'

/** A line a door: core figures, how many are answered with one person, wrong ones, absent names so answered, and the time. */
export function doorLines(figures: ReadonlyMap<Door, NameFigures>, ids: ReadonlySet<string>): readonly string[] {
  const head = `core, by door ${SHARES}  one person  wrong  absent  of the set     p50    p95    p99 ms`
  const lines = [...figures].map(([door, found]) => {
    const { answered, negatives, times } = found
    const one = answered.filter(({ outcome }) => outcome === 'sure').length
    const slipped = negatives.filter(({ outcome }) => outcome === 'sure')
    const real = slipped.filter(({ top }) => top !== null && ids.has(top.id)).length
    const counts = [
      `${one}/${answered.length}`.padStart(12),
      String(wronglyAnswered(answered).length).padStart(7),
      `${slipped.length}/${negatives.length}`.padStart(8),
      String(real).padStart(12),
    ]
    return `${door.padEnd(14)}${shares(core(answered), found)}${counts.join('')}  ${[0.5, 0.95, 0.99].map((share) => at(times, share)).join('')}`
  })
  return [head, ...lines]
}

/** A line a kind of variation, core first, and the scores that absent names reach. */
export function kindLines(figures: NameFigures): readonly string[] {
  const { answered, negatives } = figures
  const kinds = [...new Set(answered.map(({ kind }) => kind))].sort()
  const row = (label: string, some: readonly Answered[]): string =>
    `${label.padEnd(26)}${String(some.length).padStart(6)}${shares(some, figures)}`
  return [
    `${''.padEnd(26)}     n${SHARES}   (score at 1 %: ${thresholdAt(negatives, 0.01)}, at 0.5 %: ${thresholdAt(negatives, 0.005)})`,
    row('core', core(answered)),
    ...kinds.map((kind) => row(kind, ofKind(answered, kind))),
  ]
}

/** The worst misses, those answered with a wrong person first, then by how little the right one was like; and the absent names that came nearest. */
export function missLines({ answered, negatives }: NameFigures, count: number): readonly string[] {
  const wrong = new Set(wronglyAnswered(answered))
  const missed = answered
    .filter(({ outcome, place }) => place !== 0 || outcome === 'none' || outcome === 'refused')
    .sort((a, b) => Number(wrong.has(b)) - Number(wrong.has(a)) || (a.top?.score ?? 0) - (b.top?.score ?? 0))
  const nearest = negatives.toSorted((a, b) => (b.top?.score ?? 0) - (a.top?.score ?? 0))
  return [
    ...missed
      .slice(0, count)
      .map(
        ({ kind, q, id, place, top, ...pair }) =>
          `missed  ${kind}: ${q} -> ${id}, ${pair.outcome}, place ${place < 0 ? 'none' : place + 1}, top ${top?.spelling ?? 'nobody'} ${top?.score ?? ''}`,
      ),
    ...nearest
      .slice(0, count)
      .map(
        ({ kind, q, top, outcome }) =>
          `slipped ${kind}: ${q} ~ ${top?.spelling ?? 'nobody'} ${top?.score ?? ''}, ${outcome}`,
      ),
  ]
}
