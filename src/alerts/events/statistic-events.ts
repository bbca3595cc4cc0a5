import type { RecordChange } from '../../../knowledge/records/changes/record-change.ts'
import type { Statistic } from '../../../knowledge/records/statistic.ts'
import type { Drafting } from './drafting.ts'
import { statisticFacts } from './statistic-facts.ts'
import { takeBack } from './take-back.ts'
import { tellChange } from './tell-change.ts'
import { visibleChangesOfStatistic } from './visible-fields.ts'

/** The events of the published figures in a publication. */
export function statisticEvents(drafting: Drafting, changes: readonly RecordChange[]): void {
  const ofStatistics = changes.filter(({ list }) => list === 'statistics')
  if (ofStatistics.length === 0) return
  const [before, after] = [byId(drafting.before.records.statistics), byId(drafting.after.records.statistics)]
  for (const { key } of ofStatistics) {
    const [was, is, told] = [before.get(key), after.get(key), drafting.last(key)]
    if (is && !was) drafting.begin(statisticFacts(is))
    if (was && is && told)
      tellChange(drafting, told, {
        facts: statisticFacts(is),
        changes: visibleChangesOfStatistic(was, is),
        isEnd: false,
      })
    if (was && !is && told) takeBack(drafting, told, drafting.publication.protective?.has(key) ?? false)
  }
}

function byId(statistics: readonly Statistic[]): ReadonlyMap<string, Statistic> {
  return new Map(statistics.map((one) => [one.id, one]))
}
