import { displayWidth, graphemesOf, graphemeWidth } from './display-width.ts'
import { append, rowWidth, spaceBetween, type Row, type Run } from './run.ts'

const NO_BREAK_SPACE = /[\u00A0\u202F]/g

/** Where a record's id is best broken on a narrow screen. */
const AFTER_HYPHEN = /(?<=-)/

/** Runs that no row end may part, unless together they are wider than a whole row. */
interface Chunk {
  readonly runs: readonly Run[]
  readonly width: number
  readonly spaced: boolean
}

/**
 * Breaks text into rows of at most `width` columns, at spaces; a longer word is broken between characters, an address
 * never. Rows after the first are narrower by `inset`. Total for any width from 2 up.
 */
export function wrap(runs: readonly Run[], width: number, inset = 0): Row[] {
  const rows: Run[][] = []
  let row: Run[] = []
  let used = 0
  const room = () => (rows.length === 0 ? width : width - inset)
  const take = (taken: readonly Run[], columns: number) => {
    for (const run of taken) append(row, run)
    used += columns
  }
  const breakRow = () => {
    rows.push(row)
    row = []
    used = 0
  }
  for (const chunk of chunksOf(runs)) {
    const gap = chunk.spaced && row.length > 0 ? 1 : 0
    if (row.length > 0 && used + gap + chunk.width > room()) breakRow()
    else if (gap === 1) take([spaceBetween(row.at(-1), chunk.runs[0])], 1)
    if (chunk.width <= room()) take(chunk.runs, chunk.width)
    else
      brokenUp(chunk, width - inset).forEach((part, index) => {
        if (index > 0) breakRow()
        take(part, rowWidth(part))
      })
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** Columns of the widest part that wrapping will not break for less than `width`. */
export function widestChunk(runs: readonly Run[], width: number): number {
  return chunksOf(runs).reduce((widest, chunk) => {
    const needed = chunk.runs.some(({ text }) => isAddress(text)) ? chunk.width : Math.min(chunk.width, width)
    return Math.max(widest, needed)
  }, 0)
}

function chunksOf(runs: readonly Run[]): Chunk[] {
  const chunks: Chunk[] = []
  let current: Run[] = []
  let spaced = false
  const close = (nextSpaced: boolean) => {
    if (current.length > 0) chunks.push({ runs: current, width: rowWidth(current), spaced })
    spaced = current.length > 0 ? nextSpaced : spaced || nextSpaced
    current = []
  }
  for (const run of runs) {
    if (run.joint === true) close(false)
    run.text.split(' ').forEach((text, index) => {
      if (index > 0) close(true)
      append(current, { ...run, text })
    })
  }
  close(false)
  return chunks
}

/** A chunk wider than a row: first at its no-break spaces, then after hyphens, then between characters. */
function brokenUp(chunk: Chunk, width: number): Row[] {
  const loosened = chunk.runs.map((run) => ({ ...run, text: run.text.replace(NO_BREAK_SPACE, ' ') }))
  if (loosened.some((run) => run.text.includes(' '))) return wrap(loosened, width)
  const rows: Run[][] = []
  let row: Run[] = []
  let used = 0
  for (const run of chunk.runs)
    for (const { text, columns } of piecesOf(run.text, width)) {
      if (row.length > 0 && used + columns > width) {
        rows.push(row)
        row = []
        used = 0
      }
      append(row, { ...run, text })
      used += columns
    }
  return [...rows, row]
}

/** Text that stays on one row. */
interface Piece {
  readonly text: string
  readonly columns: number
}

function piecesOf(text: string, width: number): Piece[] {
  const parts = isAddress(text) ? [text] : text.split(AFTER_HYPHEN)
  return parts.flatMap((part) => {
    const whole = { text: part, columns: displayWidth(part) }
    return whole.columns <= width || isAddress(text) ? [whole] : charactersOf(part, width)
  })
}

/** Characters with their marks, unless those alone would fill more than a row. */
function charactersOf(text: string, width: number): Piece[] {
  return graphemesOf(text).flatMap((grapheme) => {
    const columns = graphemeWidth(grapheme)
    if (columns <= width) return [{ text: grapheme, columns }]
    return Array.from(grapheme, (character) => ({ text: character, columns: graphemeWidth(character) }))
  })
}

/** Cut in two, an address opens nothing: it keeps its row to itself and may run over the edge. */
function isAddress(word: string): boolean {
  return word.includes('https://') || word.includes('http://')
}
