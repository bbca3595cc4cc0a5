/** Characters of a message that are read for a story: one tells itself in its first lines, and time stays bounded. */
const LONGEST_READ = 12_000

/** Words within quotation marks are somebody else's: a headline, a witness in a judgment. */
const QUOTED =
  /«[^«»]{1,400}»|“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|"[^"]{1,400}"|(?<!\p{L})['‘][^'‘’]{3,400}['’](?!\p{L})/gu

const SENTENCE_END = /[.!?;…\n]+/

/** The sentences of a message that are its sender's own, each as it was written. */
export function ownSentences(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_READ)
    .replace(QUOTED, ' ')
    .split(SENTENCE_END)
    .filter((sentence) => /\p{L}/u.test(sentence))
}
