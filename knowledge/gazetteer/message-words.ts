import { fold } from '../search/fold.ts'

/** A word of a message with its place in it, in characters; `folded` compares equal over case, diacritics and apostrophes. */
export interface MessageWord {
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
  return [...message.slice(0, LONGEST_MESSAGE).matchAll(WORD)].map((found) => ({
    text: found[0],
    folded: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
}
