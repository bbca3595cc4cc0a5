/** `28492/15 and 49975/15`; `22636/13, 24034/13, 24334/13 and 24528/13`. */
export function joinedNumbers(numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? ''
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} and ${last}`
}

/** A reference with the words that announce it: `App no 17185/05`, `nos. 28492/15 and 49975/15`; file numbers and `rec. 2944/2014` announce themselves. */
export function announcedNumbers(numbers: readonly string[], one: string, several: string): string {
  const joined = joinedNumbers(numbers)
  if (!numbers.every((number) => /^\d+(?:\/\d+)?$/.test(number)) || joined === '') return joined
  return `${numbers.length === 1 ? one : several} ${joined}`
}
