import { spanOf } from '../records/record-date.ts'
import type { RecordSet } from '../records/record-set.ts'
import type { JudgmentSubject } from './citation.ts'
import { courtKey } from './courts.ts'
import { numbersOf } from './judgment-parts.ts'
import { LAW_REPORTS } from './law-reports.ts'
import { readTypedReferences } from './read-references.ts'

/** Other ways to cite the same judgment, as the records' sources and the printed series give them. */
export interface ParallelCitations {
  /** The UN document symbol, where a committee's own document is a source. */
  readonly symbol: string | null
  /** As compared: `57 EHRR 22`, `[2013] ECHR 375`. */
  readonly reports: readonly string[]
  /** As printed beside a citation: `(2013) 57 EHRR 22`, `[2013] ECHR 375`. The latter is BAILII's number, which no court uses officially. */
  readonly printed: readonly string[]
}

/** Finds them for a judgment of the records. */
export function parallelCitations(subject: JudgmentSubject, records: RecordSet): ParallelCitations {
  const numbers = subject.record.reference === null ? [] : numbersOf(subject.record.reference)
  const isStrasbourg = courtKey(subject.record.court) === 'ecthr'
  const inSeries = isStrasbourg ? LAW_REPORTS.get(numbers[0] ?? '') : undefined
  const bailii = isStrasbourg ? bailiiNumbers(subject, records) : []
  return {
    symbol: symbolOf(subject, numbers, records),
    reports: [...(inSeries ? [inSeries.report] : []), ...bailii],
    printed: [...(inSeries ? [`(${inSeries.year}) ${inSeries.report}`] : []), ...bailii],
  }
}

/** A case with its UN document symbol, ready for `cite`. */
export function withSymbol(subject: JudgmentSubject, records: RecordSet): JudgmentSubject {
  const { symbol } = parallelCitations(subject, records)
  return symbol === null ? subject : { ...subject, symbol }
}

function symbolOf(subject: JudgmentSubject, numbers: readonly string[], records: RecordSet): string | null {
  const own = symbolsIn(subject.record.reference ?? '')[0]
  if (own !== undefined || subject.type === 'unread-citation') return own ?? null
  const named = subject.record.sources.flatMap((id) => symbolsIn(records.source(id)?.title ?? ''))
  return named.find((symbol) => numbersOf(symbol).some((number) => numbers.includes(number))) ?? null
}

/** Every source of every case passes here when an index is built, so texts without the `/D/` of symbols cost nothing. */
function symbolsIn(text: string): readonly string[] {
  if (!/\/ ?D ?\//i.test(text)) return []
  return readTypedReferences(text).found.flatMap(({ kind, value }) => (kind === 'symbol' ? [value] : []))
}

/** Only pages of the judgment itself: BAILII numbers summaries and later rulings on the same application apart. */
function bailiiNumbers(subject: JudgmentSubject, records: RecordSet): readonly string[] {
  const span = spanOf(subject.record.date)
  const urls =
    subject.type === 'unread-citation'
      ? subject.record.urls
      : subject.record.sources.flatMap((id) => {
          const source = records.source(id)
          const day = spanOf(source?.published ?? null)
          const isItself = span !== undefined && day !== undefined && day.first >= span.first && day.last <= span.last
          return source && isItself && !/legal summary/i.test(source.title) ? [source.url] : []
        })
  const pages = urls.filter((url) => url.includes('bailii.org/'))
  const found = pages.flatMap((url) => readTypedReferences(url).found.filter(({ kind }) => kind === 'report'))
  return [...new Set(found.map(({ value }) => value))]
}
