/** The parts of a citation that are there, joined; an empty part leaves no separator behind. */
export function joinParts(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator)
}

/** The same in brackets; empty where every part is. Brackets inside become commas: `Audiencia Nacional (Spain)` is `Audiencia Nacional, Spain`. */
export function bracketParts(parts: readonly string[], separator = ', '): string {
  const joined = joinParts(parts, separator).replace(/ \(([^()]*)\)/g, ', $1')
  return joined === '' ? '' : `(${joined})`
}
