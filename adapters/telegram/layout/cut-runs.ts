import { lengthOf, type Run } from './run.ts'

/**
 * Runs cut in two, the first at most `length` long (at least 2, the longest character) and cut between words where one
 * ends in its second half; never inside a character. Both halves keep their markup.
 */
export function cutRuns(runs: readonly Run[], length: number): readonly [readonly Run[], readonly Run[]] {
  const head: Run[] = []
  let room = length
  for (const [index, one] of runs.entries()) {
    if (one.text.length <= room) {
      head.push(one)
      room -= one.text.length
      continue
    }
    const at = cutAt(one.text, room, lengthOf(head) === 0 ? 1 : 0)
    if (at > 0) head.push({ ...one, text: one.text.slice(0, at) })
    return [head, [{ ...one, text: one.text.slice(at) }, ...runs.slice(index + 1)]]
  }
  return [head, []]
}

/** Where to cut a text that is longer than `room`: behind the last space of its second half, else before a character. */
function cutAt(text: string, room: number, least: number): number {
  // Looked for from before the first character, a space there would be found.
  const space = room === 0 ? 0 : text.lastIndexOf(' ', room - 1) + 1
  if (space > room / 2) return space
  const isInside = /[\uD800-\uDBFF]/.test(text.charAt(room - 1))
  return Math.max(isInside ? room - 1 : room, least)
}
