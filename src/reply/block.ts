import type { Line } from './line.ts'

/** A part of a reply. Adapters render every type; none carries a platform's markup. */
export type Block = Paragraph | Facts | Timeline | RecordList | Table | Quote

export interface Paragraph {
  readonly type: 'paragraph'
  readonly heading?: string
  /** One below another. */
  readonly lines: readonly Line[]
  /** `note`: a caution or an aside, shown fainter where the platform can. */
  readonly tone?: 'note'
}

/** Labelled values, as “Last known: imprisoned”. */
export interface Facts {
  readonly type: 'facts'
  readonly heading?: string
  readonly items: readonly { readonly label: string; readonly value: Line }[]
}

/** Dated lines, oldest first; `date` is ready to be shown and empty where the record has none. */
export interface Timeline {
  readonly type: 'timeline'
  readonly heading?: string
  readonly entries: readonly { readonly date: string; readonly line: Line; readonly details: readonly Line[] }[]
}

export interface RecordList {
  readonly type: 'records'
  readonly heading?: string
  readonly items: readonly RecordItem[]
}

/** A record in a list. `number` is its place in the whole list, over all pages; null in a list that is not counted. */
export interface RecordItem {
  readonly number: number | null
  readonly id: string
  readonly title: Line
  readonly details: readonly Line[]
}

export interface Table {
  readonly type: 'table'
  readonly heading?: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Line[])[]
}

export interface Quote {
  readonly type: 'quote'
  readonly heading?: string
  readonly line: Line
}
