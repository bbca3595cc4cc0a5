/** A stretch of a text, from `start` up to but without `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The text with those stretches filled by as many private-use signs, which cleaned texts never hold, so that all places stay. Ranges may not overlap. */
export function blankRanges(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = []
  let place = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(place, start), '\ue000'.repeat(Math.max(0, end - start)))
    place = end
  }
  return parts.join('') + text.slice(place)
}
