import type { Entry } from '../records/record-set.ts'
import type { CitationStyle } from './citation-style.ts'

/** A run of a citation. Only names of cases and of newspapers are in italics. */
export type CitationSpan = string | { readonly style: 'italic'; readonly text: string }

/**
 * What must be said beside a citation, never left out:
 * `derived` the ECLI is computed and was not seen in HUDOC; `fallback` the style asked for has no form for this, so `plain` stands here.
 */
export type CitationMark = 'derived' | 'fallback'

/** A citation ready to be printed. It has no final full stop: it goes into a sentence, a footnote or a list. */
export interface Citation {
  /** The style of the text below, which is `plain` where `marks` says `fallback`. */
  readonly style: CitationStyle
  readonly spans: readonly CitationSpan[]
  /** The same without italics: the block to copy. */
  readonly plainText: string
  readonly marks: readonly CitationMark[]
}

/** What can be cited, as `RecordSet.find` returns it. `symbol`: the UN document symbol, where the record itself has only the number. */
export type CitationSubject = Extract<Entry, { type: 'case' | 'unread-citation' | 'source' }> & {
  readonly symbol?: string | undefined
}

/** A citable decision of a court or committee, read or unread. */
export type JudgmentSubject = Exclude<CitationSubject, { readonly type: 'source' }>

export function italic(text: string): CitationSpan {
  return { style: 'italic', text }
}

/** Joins the runs of a citation; empty ones are dropped. */
export function citation(
  style: CitationStyle,
  spans: readonly CitationSpan[],
  marks: readonly CitationMark[] = [],
): Citation {
  const kept = spans.filter((span) => span !== '')
  return { style, spans: kept, plainText: kept.map(textOfSpan).join(''), marks }
}

function textOfSpan(span: CitationSpan): string {
  return typeof span === 'string' ? span : span.text
}
