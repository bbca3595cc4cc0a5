import { EMPTY_ROW, rowWidth, type Row, type Run } from './run.ts'
import { wrap } from './wrap.ts'

/** Columns between two columns of text. */
export const GAP = 2

/** Sets `right` beside `left`, beginning at column `start`, or one space after a left row that reaches as far. */
export function beside(left: readonly Row[], start: number, right: readonly Row[]): Row[] {
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, index) => {
    const before = left[index] ?? EMPTY_ROW
    const after = right[index] ?? EMPTY_ROW
    if (after.length === 0) return before
    return [...before, { text: ' '.repeat(Math.max(1, start - rowWidth(before))) }, ...after]
  })
}

/** Moves every row but an empty one to the right. */
export function indent(rows: readonly Row[], columns: number): Row[] {
  return rows.map((row) => (row.length === 0 ? row : [{ text: ' '.repeat(columns) }, ...row]))
}

/** Text whose rows after the first are moved to the right, as in a list of references. */
export function hanging(runs: readonly Run[], width: number, inset: number): Row[] {
  const rows = wrap(runs, width, inset)
  return [...rows.slice(0, 1), ...indent(rows.slice(1), inset)]
}
