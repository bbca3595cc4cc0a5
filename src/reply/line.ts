/** A run of text inside a line. A plain string carries no meaning of its own. */
export type Span =
  | string
  | { readonly style: 'strong' | 'italic'; readonly text: string }
  | { readonly url: string; readonly text: string }
  /** Text that opens a record; adapters make a link, a button or plain text of it. */
  | { readonly record: string; readonly text: string }
  /** What a private chat with the bot begins with, as an invitation: where a platform has an address for that, it is shown; elsewhere the text. */
  | { readonly begin: string; readonly text: string }

/** A statement and the numbers of the sources it stands on, as they are listed in the reply. */
export interface Line {
  readonly spans: readonly Span[]
  readonly sources: readonly number[]
}

/** A line of the bot's own words, which needs no source. */
export function plain(...spans: readonly Span[]): Line {
  return { spans, sources: [] }
}

export function strong(text: string): Span {
  return { style: 'strong', text }
}

export function italic(text: string): Span {
  return { style: 'italic', text }
}

/** The words of a line, without styles, links and source numbers. */
export function textOf(line: Line): string {
  return line.spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}
