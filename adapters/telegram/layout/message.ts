import { LIMITS } from '../limits.ts'
import { entitiesIn, html } from './html.ts'
import type { Part } from './part.ts'
import { EMPTY_LINE, LINE_END, lengthOf, run, type Run } from './run.ts'
import type { SourceRows } from './source-list.ts'

/** What stands around the parts of a message. */
export interface Frame {
  readonly sourceRows: SourceRows
  /** The word above the sources. */
  readonly sourcesHeading: string
  /** Stands last, below the sources; empty where nothing does. */
  readonly closing: readonly Run[]
}

/** A message as it would be sent, and what it takes of Telegram's limits. */
export interface Draft {
  readonly stretches: readonly Stretch[]
  /** As Telegram counts it. */
  readonly length: number
  readonly entities: number
}

/** A stretch of a message; a quote is set off, a long list of sources can be folded away. */
interface Stretch {
  readonly runs: readonly Run[]
  readonly quote?: 'blockquote' | 'blockquote expandable'
}

/** More rows than these are folded; a tap shows them. */
const UNFOLDED_SOURCES = 4

/** The parts, each under its block's heading, then their sources, then the closing line. */
export function draftOf(parts: readonly Part[], frame: Frame): Draft {
  const stretches = trimmed([
    ...parts.flatMap((part, index) => partStretches(part, parts[index - 1])),
    ...sourceStretches(parts, frame),
  ])
  const closing: readonly Stretch[] = frame.closing.length === 0 ? [] : [{ runs: [EMPTY_LINE, ...frame.closing] }]
  return measured(trimmed([...stretches, ...closing]))
}

export function isWithinLimits({ length, entities }: Draft): boolean {
  return length <= LIMITS.messageCharacters && entities <= LIMITS.messageEntities
}

/** Telegram refuses a message of nothing but spaces. */
const NOTHING = '—'

/** The draft as HTML to be sent. */
export function htmlOf({ stretches }: Draft): string {
  if (stretches.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))) return NOTHING
  return stretches
    .map(({ runs, quote }) => (quote === undefined ? html(runs) : `<${quote}>${html(runs)}</blockquote>`))
    .join('')
}

function partStretches(part: Part, before: Part | undefined): readonly Stretch[] {
  const isContinued = before !== undefined && part.heading !== undefined && before.heading === part.heading
  const heading = part.heading === undefined || isContinued ? [] : [...part.heading, LINE_END]
  const gap = part.opens || (heading.length > 0 && before !== undefined) ? EMPTY_LINE : LINE_END
  const opening = { runs: [...(before === undefined ? [] : [gap]), ...heading] }
  return [opening, part.isQuote ? { runs: part.runs, quote: 'blockquote' } : { runs: part.runs }]
}

function sourceStretches(parts: readonly Part[], { sourceRows, sourcesHeading }: Frame): readonly Stretch[] {
  const rows = sourceRows(new Set(parts.flatMap(({ sources }) => sources)))
  if (rows.length === 0) return []
  const listed = rows.flatMap((row, index) => (index === 0 ? row : [LINE_END, ...row]))
  const heading = { runs: [EMPTY_LINE, run(sourcesHeading, 'strong'), LINE_END] }
  return [heading, rows.length > UNFOLDED_SOURCES ? { runs: listed, quote: 'blockquote expandable' } : { runs: listed }]
}

/** Without what is empty, and without line ends before the first words. */
function trimmed(stretches: readonly Stretch[]): readonly Stretch[] {
  const said = stretches.filter(({ runs }) => lengthOf(runs) > 0)
  const first = said.findIndex(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
  return said
    .slice(Math.max(first, 0))
    .map((stretch, index) => (index === 0 ? { ...stretch, runs: withoutGap(stretch.runs) } : stretch))
}

function withoutGap(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '')
  return runs.slice(Math.max(first, 0))
}

function measured(stretches: readonly Stretch[]): Draft {
  return {
    stretches,
    length: stretches.reduce((sum, { runs }) => sum + lengthOf(runs), 0),
    entities: stretches.reduce((sum, { runs, quote }) => sum + entitiesIn(runs) + Number(quote !== undefined), 0),
  }
}
