import { LONGEST_MESSAGE } from '../../ask/query.ts'

/** Words within quotation marks are somebody else's: a headline, a witness in a judgment. */
const QUOTED =
  /«[^«»]{1,400}»|“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|"[^"]{1,400}"|(?<!\p{L})['‘][^'‘’]{3,400}['’](?!\p{L})/gu

const SENTENCE_END = /[.!?;…\n]+/

/** The sentences that are the sender's own, each as it was written, of as much of a message as is read for an answer. */
export function ownSentences(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_MESSAGE)
    .replace(QUOTED, ' ')
    .split(SENTENCE_END)
    .filter((sentence) => /\p{L}/u.test(sentence))
}
