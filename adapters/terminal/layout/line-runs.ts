import type { Line, Span } from '../../../src/reply/line.ts'
import type { Run, Style } from './run.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import type { Sheet } from './sheet.ts'
import { webAddress } from '../../../src/reply/web-address.ts'

/** How a line is set where it stands. */
export interface Setting {
  /** For text that has no style of its own. */
  readonly style?: Style
  /** A record whose id stands beside the line already. */
  readonly record?: string
}

/** A line's text, followed at once by the numbers of its sources; only between those numbers may a row end. */
export function lineRuns(line: Line, sheet: Pick<Sheet, 'hyperlinks'>, setting: Setting = {}): Run[] {
  const runs = line.spans.flatMap((span) => spanRuns(span, sheet, setting))
  const numbers = [...new Set(line.sources)]
  const marks = numbers.map((number, index): Run => {
    const mark = `[${number}]`
    if (index > 0) return { text: mark, style: 'faint', joint: true }
    return { text: runs.length === 0 ? mark : `\u00A0${mark}`, style: 'faint' }
  })
  return [...trimmedEnd(runs), ...marks]
}

/** Words of the bot or of the record set that are no line. */
export function textRun(text: string, style?: Style): Run {
  return style === undefined ? { text: safeText(text) } : { text: safeText(text), style }
}

/** Words that belong together, as a command to type: on one row wherever they fit on one. */
export function keptRun(words: string, style: Style): Run {
  return { text: safeText(words).replaceAll(' ', '\u00A0'), style }
}

function spanRuns(span: Span, sheet: Pick<Sheet, 'hyperlinks'>, setting: Setting): Run[] {
  if (typeof span === 'string') return [textRun(span, setting.style)]
  if ('style' in span) return [textRun(span.text, span.style)]
  if ('url' in span) return linkRuns(span, sheet, setting.style)
  if ('begin' in span) return [textRun(span.text, setting.style)]
  const title = textRun(span.text, setting.style)
  if (span.record === setting.record) return [title]
  return span.record === span.text ? [recordIdRun(span.record)] : [title, textRun(' '), recordIdRun(span.record)]
}

/** A record's id, in brackets that tell it from the text, as it can be typed. */
export function recordIdRun(id: string): Run {
  return textRun(`(${id})`, 'faint')
}

function linkRuns(span: { url: string; text: string }, sheet: Pick<Sheet, 'hyperlinks'>, style?: Style): Run[] {
  const link = webAddress(span.url)
  const text = textRun(span.text, style)
  if (text.text === '' || span.text === span.url) return [textRun(span.url, style)]
  if (sheet.hyperlinks && link !== null) return [{ ...text, link }]
  return [text, textRun(` <${span.url}>`, style)]
}

/** A space before the source numbers would let a row end there. */
function trimmedEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
}
