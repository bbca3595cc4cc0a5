import { fold } from '../search/fold.ts'

/** A word of a message with its place in it, in characters; `folded` compares equal over case, diacritics and apostrophes. */
export interface MessageWord {
  /** What stands between the word before and this one (before the first word: what the message begins with): «->», «, », «.». */
  readonly before: string
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Letters, digits and marks, with apostrophes inside a word: «O‘zbekistondan» is one word, «IRPT's» too. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘`´ʻʼʹ](?=[\p{L}\p{N}]))*/gu

/** The longest message read; what lies beyond is not looked at. */
export const LONGEST_MESSAGE = 4_000

export function messageWords(message: string): readonly MessageWord[] {
  const read = message.slice(0, LONGEST_MESSAGE)
  let lastEnd = 0
  return [...read.matchAll(WORD)].map((found) => {
    const end = found.index + found[0].length
    const before = read.slice(lastEnd, found.index)
    lastEnd = end
    return { before, text: found[0], folded: fold(found[0]), start: found.index, end }
  })
}
