/** Values of one statement: with eighteen columns below the 32,766 that a statement takes (sqlite.org/limits.html). */
const MOST = 500

/** Pieces of a list that fit into one statement each. */
export function inChunks<T>(values: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / MOST) }, (_, index) =>
    values.slice(index * MOST, (index + 1) * MOST),
  )
}
