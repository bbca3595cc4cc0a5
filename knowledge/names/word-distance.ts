import { OMITTED } from './sound-cost.ts'
import { SOUNDS } from './sound.ts'

const SIZE = SOUNDS.length
const SWAPPED_NEIGHBOURS = 0.9
const SAME = 0.12
/** Words longer than this are cut: no name word is, and the work stays bounded. */
const LONGEST = 40
/** The first sound of a name is heard and typed best. */
const FIRST_SOUND_TIMES = 1.25
const FIRST_OMITTED_EXTRA = 1.25

const WIDTH = LONGEST + 1
const table = new Float32Array(WIDTH * WIDTH)

/**
 * How far apart two words sound: 0 the same, 1 one typing error (weighted edit distance with swapped neighbours).
 * Beyond `limit` the answer is only that it is beyond: infinity.
 */
export function wordDistance(asked: Uint8Array, recorded: Uint8Array, costs: Float32Array, limit: number): number {
  const rows = Math.min(asked.length, LONGEST)
  const columns = Math.min(recorded.length, LONGEST)
  table[0] = 0
  for (let row = 1; row <= rows; row += 1) {
    table[row * WIDTH] = at(row - 1, 0) + omitted(asked, row - 1) * (row === 1 ? FIRST_OMITTED_EXTRA : 1)
  }
  for (let column = 1; column <= columns; column += 1) {
    table[column] = at(0, column - 1) + omitted(recorded, column - 1) * (column === 1 ? FIRST_OMITTED_EXTRA : 1)
  }
  for (let row = 1; row <= rows; row += 1) {
    let least = at(row, 0)
    for (let column = 1; column <= columns; column += 1) {
      const best = leastCost(asked, recorded, row * WIDTH + column, costs)
      table[row * WIDTH + column] = best
      if (best < least) least = best
    }
    // A swap may still reach back past this row for less than one sound's cost.
    if (least > limit + SWAPPED_NEIGHBOURS) return Infinity
  }
  return at(rows, columns)
}

/**
 * The cheapest way to the end of both beginnings: one sound for another, one left out on either side, or two swapped.
 * `cell` is the place in the table, one number, since this is the innermost step of every comparison.
 */
function leastCost(asked: Uint8Array, recorded: Uint8Array, cell: number, costs: Float32Array): number {
  const row = Math.trunc(cell / WIDTH)
  const column = cell % WIDTH
  const one = asked[row - 1] ?? 0
  const other = recorded[column - 1] ?? 0
  const first = row === 1 && column === 1 ? FIRST_SOUND_TIMES : 1
  const replaced = (costs[one * SIZE + other] ?? 0) * first
  let best = at(row - 1, column - 1) + replaced
  const withoutOne = at(row - 1, column) + (OMITTED[one] ?? 0)
  if (withoutOne < best) best = withoutOne
  const withoutOther = at(row, column - 1) + (OMITTED[other] ?? 0)
  if (withoutOther < best) best = withoutOther
  if (row < 2 || column < 2 || replaced <= SAME) return best
  const crossed =
    (costs[one * SIZE + (recorded[column - 2] ?? 0)] ?? 1) + (costs[(asked[row - 2] ?? 0) * SIZE + other] ?? 1)
  const swapped = at(row - 2, column - 2) + SWAPPED_NEIGHBOURS
  return crossed <= SAME && swapped < best ? swapped : best
}

const at = (row: number, column: number): number => table[row * WIDTH + column] ?? 0

const omitted = (codes: Uint8Array, index: number): number => OMITTED[codes[index] ?? 0] ?? 0
