import { LIMITS } from '../limits.ts'
import type { Button } from './button.ts'
import { byteLength } from '../text/byte-length.ts'
import { isEmptyRow, markedInlines, splitRow, type Row } from './row.ts'

/** What stands together in one message where it can: rows, and the buttons about them. */
export interface Unit {
  /** Units of one group stand in one block. */
  readonly group: number
  readonly rows: readonly Row[]
  /** Open the records of the rows. */
  readonly opens: readonly Button[]
  /** Next questions. */
  readonly offers: readonly Button[]
}

/** JSON around a row in its block. */
const ROW_BYTES = 20
/** JSON around a button's label and value. */
const BUTTON_BYTES = 140

/** What a unit weighs in its message, without the sources it needs there. */
export function unitBytes({ rows, opens, offers }: Unit): number {
  const buttons = [...opens, ...offers].map((button) => byteLength(button) + BUTTON_BYTES)
  return sum([...rows.map((row) => byteLength(markedInlines(row)) + ROW_BYTES), ...buttons])
}

export function unitSources({ rows }: Unit): readonly number[] {
  return [...new Set(rows.flatMap(({ sources }) => sources))]
}

/** What a unit weighs in a message that shows nothing else. */
export function sourcedBytes(unit: Unit, sourceBytes: (number: number) => number): number {
  return sum([unitBytes(unit), ...unitSources(unit).map(sourceBytes)])
}

/**
 * The unit as it is where a message can hold it with its sources, else row by row; a row that is too long becomes
 * several that each keep its sources, and a row on too many sources is repeated with the rest of them.
 */
export function fittingUnits(unit: Unit, sourceBytes: (number: number) => number): readonly Unit[] {
  const weight = sourcedBytes(unit, sourceBytes)
  if (weight <= LIMITS.unitBytes) return [unit]
  const rows = unit.rows.filter((row) => !isEmptyRow(row)).flatMap((row) => fittingRows(row, sourceBytes))
  const bare = { group: unit.group, opens: [], offers: [] }
  const buttons = [
    ...unit.opens.map((button) => ({ ...bare, rows: [], opens: [button] })),
    ...unit.offers.map((button) => ({ ...bare, rows: [], offers: [button] })),
  ]
  return [...rows.map((row) => ({ ...bare, rows: [row] })), ...buttons]
}

function fittingRows(row: Row, sourceBytes: (number: number) => number): readonly Row[] {
  const portions = portionsOf(row.sources, sourceBytes)
  const parts = byteLength(row.inlines) <= LIMITS.rowBytes ? [row] : splitRow(row)
  return parts.flatMap((part) => portions.map((sources) => ({ ...part, sources })))
}

/** The sources in portions that fit below one row; one empty portion where there are none. */
function portionsOf(
  sources: readonly number[],
  sourceBytes: (number: number) => number,
): readonly (readonly number[])[] {
  const portions: number[][] = [[]]
  let weight = 0
  for (const number of sources) {
    if (weight > 0 && weight + sourceBytes(number) > LIMITS.rowSourcesBytes) {
      portions.push([])
      weight = 0
    }
    portions.at(-1)?.push(number)
    weight += sourceBytes(number)
  }
  return portions
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
