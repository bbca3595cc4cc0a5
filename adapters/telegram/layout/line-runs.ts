import type { Line, Span } from '../../../src/reply/line.ts'
import { run, type Run, type Style } from './run.ts'
import { webAddress } from '../../../src/reply/web-address.ts'

/** How records are opened from within a text: null where the bot's name is not known yet, so that ids are to be typed. */
export type RecordLink = (id: string) => string | null

export interface Setting {
  readonly recordLink: RecordLink
  /** For text that has no style of its own. */
  readonly style?: Style
  /** The record that the line is about: its title opens it. */
  readonly about?: string
}

/** A line, followed by the numbers of its sources. */
export function lineRuns(line: Line, setting: Setting): readonly Run[] {
  const runs = line.spans.flatMap((span) => spanRuns(span, setting))
  return [...runs, ...sourceMarks(line.sources, runs.length > 0)]
}

/** `[1][2]`, each number once. */
function sourceMarks(numbers: readonly number[], isBehindText: boolean): readonly Run[] {
  const marks = [...new Set(numbers)].map((number) => `[${number}]`).join('')
  return marks === '' ? [] : [{ text: isBehindText ? `\u00A0${marks}` : marks }]
}

function spanRuns(span: Span, setting: Setting): readonly Run[] {
  const { style, about } = setting
  if (typeof span === 'string') return about === undefined ? [run(span, style)] : recordRuns(about, span, setting)
  if ('style' in span) {
    return about === undefined
      ? [run(span.text, span.style)]
      : recordRuns(about, span.text, { ...setting, style: span.style })
  }
  if ('url' in span) return [run(span.text || span.url, style, webAddress(span.url) ?? undefined)]
  if ('begin' in span) return beginRuns(span, setting)
  return recordRuns(span.record, span.text, setting)
}

/** The address is shown, so that it can be copied and passed on. */
function beginRuns({ begin, text }: { begin: string; text: string }, { recordLink, style }: Setting): readonly Run[] {
  const link = recordLink(begin)
  return link === null ? [run(text, style)] : [run(link, style, link)]
}

/** The words open the record; where nothing can be opened, its id follows, unless the line is about it and says so itself. */
function recordRuns(id: string, text: string, { recordLink, style, about }: Setting): readonly Run[] {
  const link = recordLink(id)
  if (link !== null) return [run(text || id, style, link)]
  return about === id || id === text ? [run(text, style)] : [run(text, style), run(` (${id})`)]
}
