/** True for two words or numbers that one slip of the hand parts: a sign changed, left out, added, or two neighbours swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const start = firstDifference(one, other)
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true
  return (
    rest.charAt(0) === otherRest.charAt(1) &&
    rest.charAt(1) === otherRest.charAt(0) &&
    rest.slice(2) === otherRest.slice(2)
  )
}

function firstDifference(one: string, other: string): number {
  let place = 0
  while (place < one.length && one.charAt(place) === other.charAt(place)) place += 1
  return place
}
