import { spanOf } from '../../../knowledge/records/record-date.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Statistic } from '../../../knowledge/records/statistic.ts'
import { foldedWords } from '../../../knowledge/search/fold.ts'
import { STOP_WORDS } from '../../../knowledge/search/stop-words.ts'
import type { Query } from '../../ask/query.ts'

/** Published figures that answer a question: the one asked for, then others on record for the same thing. */
export function selectStatistics(query: Query, records: RecordSet): readonly Statistic[] {
  const { facets, measure } = query
  const candidates = records.statistics.filter(
    (statistic) =>
      (measure === null || statistic.measure === measure) &&
      sameCountry(statistic.origin, facets.origins) &&
      sameCountry(statistic.host, facets.hosts) &&
      overlaps(statistic.period, facets.from, facets.to),
  )
  const words = foldedWords(query.text).filter((word) => !STOP_WORDS.has(word))
  const named = candidates.filter((statistic) => wordsShared(statistic, words, records) > 0)
  const meant = measure === null ? named : candidates
  return meant.toSorted(
    (a, b) =>
      periodFit(b.period, facets) - periodFit(a.period, facets) ||
      countriesFit(b, query) - countriesFit(a, query) ||
      wordsShared(b, words, records) - wordsShared(a, words, records) ||
      periodEnd(b.period).localeCompare(periodEnd(a.period)),
  )
}

/** A figure of another state is no answer; a figure of all states is one when no state is asked for. */
function sameCountry(code: string | null, asked: readonly string[]): boolean {
  return asked.length === 0 || (code !== null && asked.includes(code))
}

function overlaps(period: string, from: string | null, to: string | null): boolean {
  const { first, last } = periodSpan(period)
  return last >= (spanOf(from)?.first ?? '') && first <= (spanOf(to)?.last ?? '9999')
}

/** 3 when the period is just what was asked for, 2 when it lies within, 1 when it reaches beyond, by how the question is dated. */
function periodFit(period: string, { from, to }: Query['facets']): number {
  if (!from && !to) return 0
  const { first, last } = periodSpan(period)
  const [askedFirst, askedLast] = [spanOf(from)?.first ?? '', spanOf(to)?.last ?? '9999']
  if (first === askedFirst && last === askedLast) return 3
  return first >= askedFirst && last <= askedLast ? 2 : 1
}

/** A figure about the very origin and host asked for, or about none where none is asked for, before a broader one. */
function countriesFit({ origin, host }: Statistic, { facets }: Query): number {
  return (
    Number((origin === null) === (facets.origins.length === 0)) +
    Number((host === null) === (facets.hosts.length === 0))
  )
}

function wordsShared(statistic: Statistic, words: readonly string[], records: RecordSet): number {
  const publishers = statistic.sources.map((id) => records.source(id)?.publisher ?? '')
  const text = new Set(foldedWords([statistic.note, statistic.measure, ...publishers].join(' ')))
  return words.filter((word) => word.length > 2 && text.has(word)).length
}

function periodSpan(period: string): { first: string; last: string } {
  const [from = '', to = from] = period.split('/')
  return { first: spanOf(from)?.first ?? '', last: spanOf(to)?.last ?? '' }
}

function periodEnd(period: string): string {
  return periodSpan(period).last
}
