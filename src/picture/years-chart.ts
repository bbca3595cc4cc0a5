import { PATTERNS } from './act-marks.ts'
import { chartInWords } from './chart-in-words.ts'
import { ACT_KINDS, REMOVAL_KINDS, removalsIn, type ActKind, type ChartSpec } from './chart-spec.ts'
import { legend, legendEntry } from './legend.ts'
import { SHEET, stacked, TYPE, type Strip } from './sheet.ts'
import { escapeXml, FAINT_INK } from './svg-element.ts'
import { textStrip } from './text-strip.ts'
import { axisRoom, yearColumns } from './year-columns.ts'

/** A picture and what it shows in words, for captions and for those who cannot see it. */
export interface YearsChart {
  /** 720 pixels wide, as high as it needs; its type is DejaVu Sans. */
  readonly svg: string
  readonly alt: string
}

/** Height of one event, and of all columns of both charts together, in pixels. */
const TALLEST_UNIT = 40
const ROOM_FOR_COLUMNS = 460

/**
 * Removals a year, stacked by type, and below them, never added to them, detentions with arrests, on the same scale.
 * Total: all words and whole counts give a picture whose text stays in its frame. The same spec gives the same file.
 */
export function yearsChart(spec: ChartSpec): YearsChart {
  const alt = chartInWords(spec)
  const sheet = stacked(stripsOf(spec), SHEET.gap)
  const height = Math.ceil(sheet.height + 2 * SHEET.margin)
  const size = `width="${SHEET.width}" height="${height}" viewBox="0 0 ${SHEET.width} ${height}"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="DejaVu Sans">`,
    `<title>${escapeXml(spec.title)}</title><desc>${escapeXml(alt)}</desc>${PATTERNS}`,
    `<rect width="${SHEET.width}" height="${height}" fill="#ffffff"/>${sheet.draw(SHEET.margin)}</svg>`,
  ].join('')
  return { svg, alt }
}

function stripsOf(spec: ChartSpec): readonly Strip[] {
  const { title, undatedNote = '', dataDate, caveat } = spec
  const notes = [
    textStrip(undatedNote, { ...TYPE.text, mostLines: 4 }),
    textStrip(dataDate, { ...TYPE.text, bold: true, mostLines: 2 }),
    textStrip(caveat, { ...TYPE.text, mostLines: 14, fill: FAINT_INK }),
  ]
  return [
    textStrip(title, { ...TYPE.title, mostLines: 5 }),
    ...charts(spec),
    stacked(
      notes.filter(({ height }) => height > 0),
      8,
    ),
  ]
}

function charts({ years, labels }: ChartSpec): readonly Strip[] {
  const totals = new Map<ActKind, number>(
    ACT_KINDS.map((kind) => [kind, years.reduce((sum, { counts }) => sum + counts[kind], 0)]),
  )
  const entry = (kind: ActKind) => ({ kind, text: `${labels[kind]}: ${totals.get(kind) ?? 0}` })
  const mostRemovals = Math.max(0, ...years.map(({ counts }) => removalsIn(counts)))
  const mostDetentions = Math.max(0, ...years.map(({ counts }) => counts.detention))
  const unit = Math.min(TALLEST_UNIT, ROOM_FOR_COLUMNS / Math.max(1, mostRemovals + mostDetentions))
  const left = axisRoom(Math.max(mostRemovals, mostDetentions))
  const heading = textStrip(labels.removals, { ...TYPE.heading, mostLines: 2 })
  const none = textStrip(labels.none, { ...TYPE.text, mostLines: 2, fill: FAINT_INK })
  const removals =
    mostRemovals === 0
      ? [heading, none]
      : [heading, legend(REMOVAL_KINDS.map(entry)), yearColumns({ years, kinds: REMOVAL_KINDS, unit, left })]
  const detentionHeading = legendEntry(entry('detention'), TYPE.heading)
  const detentions =
    mostDetentions === 0
      ? [textStrip(labels.detention, { ...TYPE.heading, mostLines: 2 }), none]
      : [detentionHeading, yearColumns({ years, kinds: ['detention'], unit, left })]
  return [stacked(removals, 8), stacked(detentions, 8)]
}
