/**
 * How many letters must be put in, left out, changed or swapped with a neighbour to get from one word to the other (optimal string alignment,
 * Boytsov 2011, section 2.2); counted no further than `most` + 1.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let earlier: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const changed = (previous[column - 1] ?? 0) + (same ? 0 : 1)
      const moved = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      const cost = Math.min(changed, moved, swapped ? (earlier[column - 2] ?? 0) + 1 : changed)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    earlier = previous
    previous = current
  }
  return previous[b.length] ?? most + 1
}
