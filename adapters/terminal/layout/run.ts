import { displayWidth } from './display-width.ts'

export type Style = 'strong' | 'italic' | 'faint'

/** Clean text in one style. A no-break space in it holds its two words together and is painted as a plain space. */
export interface Run {
  readonly text: string
  readonly style?: Style
  /** An address that a click opens, where the terminal can. */
  readonly link?: string
  /** A row may end before this run although no space stands there. */
  readonly joint?: true
}

/** One line of the screen, not yet padded or coloured. */
export type Row = readonly Run[]

export const EMPTY_ROW: Row = []

export function rowWidth(row: Row): number {
  return row.reduce((sum, run) => sum + displayWidth(run.text), 0)
}

/** Adds to a row under construction; neighbours that look alike become one run. */
export function append(row: Run[], run: Run): void {
  const last = row.at(-1)
  if (run.text === '') return
  if (last !== undefined && looksLike(last, run)) row[row.length - 1] = { ...last, text: last.text + run.text }
  else row.push(run)
}

/** A space that continues the style of its neighbours, so that a link is not cut at every word. */
export function spaceBetween(before: Run | undefined, after: Run | undefined): Run {
  return before !== undefined && after !== undefined && looksLike(before, after)
    ? { ...before, text: ' ' }
    : { text: ' ' }
}

function looksLike(one: Run, other: Run): boolean {
  return one.style === other.style && one.link === other.link
}
