import { hostRecords, type HostRecords } from '../../../knowledge/removals/host-records.ts'
import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import { recordsAsOf } from '../../../knowledge/removals/records-as-of.ts'
import { ACT_KINDS, type ActCounts, type ActKind, type ChartSpec, type YearCounts } from '../../picture/chart-spec.ts'
import type { Words } from '../../locales/words.ts'
import type { Answering } from '../answering.ts'
import { pairText } from './pair-text.ts'

/**
 * The removal events of a card by year and type, and its detentions with arrests, act by act: from the year of the
 * first to that of the data date. What has no date is in the note and in no year.
 */
export function hostYears(answering: Answering, card: HostCard): ChartSpec {
  const { knowledge, words } = answering
  const about = hostRecords(card.host, card.origin, recordsAsOf(knowledge.records, card.dataDate))
  const counted = countedActs(about)
  const undated = countsOf(counted.filter(({ year }) => year === null))
  const years = yearsBetween(counted, card.dataDate)
  const title = words.say('chart-title', { pair: pairText(answering, card.host, card.origin) })
  const span = [...new Set([...years.slice(0, 1), ...years.slice(-1)])].join('–')
  return {
    title: span === '' ? title : `${title}, ${span}`,
    years: years.map((year) => yearCounts(words, year, countsOf(counted.filter((one) => one.year === year)))),
    labels: labels(words),
    dataDate: words.say('footer-data-date', { date: words.date(card.dataDate) }),
    caveat: `${words.say('chart-caveat')} ${words.say('fixed-sentence')}`,
    ...(ACT_KINDS.some((kind) => undated[kind] > 0)
      ? { undatedNote: words.say('chart-undated', { counted: inWords(words, undated) }) }
      : {}),
  }
}

interface CountedAct {
  readonly kind: ActKind
  /** Four digits; null where no date is recorded. */
  readonly year: string | null
}

function countedActs({ events, otherActs }: HostRecords): readonly CountedAct[] {
  return [
    ...events.map(({ type, date }) => ({ kind: type, year: yearOf(date) })),
    ...otherActs
      .filter(({ type }) => type === 'detention' || type === 'arrest')
      .map(({ date }) => ({ kind: 'detention', year: yearOf(date) }) as const),
  ]
}

function yearOf(date: string | null): string | null {
  return date?.slice(0, 'YYYY'.length) ?? null
}

/** Every year from the first with an act to that of the data date; none where no act is dated. */
function yearsBetween(counted: readonly CountedAct[], dataDate: string): readonly string[] {
  const dated = counted.flatMap(({ year }) => (year === null ? [] : Number(year)))
  if (dated.length === 0) return []
  const first = Math.min(...dated)
  const last = Number(yearOf(dataDate))
  return Array.from({ length: last - first + 1 }, (_, place) => String(first + place))
}

function countsOf(counted: readonly CountedAct[]): ActCounts {
  const count = (kind: ActKind) => counted.filter((one) => one.kind === kind).length
  return {
    deportation: count('deportation'),
    extradition: count('extradition'),
    rendition: count('rendition'),
    detention: count('detention'),
  }
}

function yearCounts(words: Words, year: string, counts: ActCounts): YearCounts {
  return { year, counts, inWords: inWords(words, counts) || words.say('chart-none') }
}

const COUNTED_IDS: Readonly<Record<ActKind, string>> = {
  deportation: 'chart-deportations',
  extradition: 'chart-extraditions',
  rendition: 'chart-renditions',
  detention: 'chart-detained',
}

function inWords(words: Words, counts: ActCounts): string {
  return ACT_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => words.say(COUNTED_IDS[kind], { count: counts[kind] }))
    .join(', ')
}

function labels(words: Words): ChartSpec['labels'] {
  return {
    deportation: words.say('type-deportation'),
    extradition: words.say('type-extradition'),
    rendition: words.say('type-rendition'),
    detention: words.say('chart-detentions'),
    removals: words.say('chart-removals'),
    none: words.say('chart-none'),
  }
}
