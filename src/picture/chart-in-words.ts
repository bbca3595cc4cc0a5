import { ACT_KINDS, type ChartSpec, type YearCounts } from './chart-spec.ts'

/** What the picture shows, as text without its caveat: “Title. 2022: 3 deportations; 2023–2025: none on record. …” */
export function chartInWords({ title, years, labels, dataDate, undatedNote = '' }: ChartSpec): string {
  const told = stretches(years).map(({ first, last, inWords }) =>
    first === last ? `${first}: ${inWords}` : `${first}–${last}: ${inWords}`,
  )
  const counted = told.length > 0 ? [title, told.join('; ')] : [`${title}: ${labels.none}`]
  return [...counted, undatedNote, dataDate].filter(Boolean).map(sentence).join(' ')
}

interface Stretch {
  readonly first: string
  readonly last: string
  readonly inWords: string
  readonly isEmpty: boolean
}

/** Each year, with empty ones that follow each other told as one. */
function stretches(years: readonly YearCounts[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const { year, counts, inWords } of years) {
    const isEmpty = ACT_KINDS.every((kind) => counts[kind] === 0)
    const before = found.at(-1)
    if (isEmpty && before?.isEmpty) found.splice(-1, 1, { ...before, last: year })
    else found.push({ first: year, last: year, inWords, isEmpty })
  }
  return found
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
