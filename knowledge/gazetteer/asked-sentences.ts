import type { MessageWord } from './message-words.ts'

/**
 * The places of the words that a message asks with. «My client came to Poland in 2016. Which judgments are there on
 * removals to Tajikistan?» asks with its second sentence; the first tells a story, whose dates narrow nothing. All
 * words, unless a question stands beside other sentences and names a subject itself: «Renditions 2011-2014. How many?»
 * asks with both.
 */
export function askedWords(
  text: string,
  words: readonly MessageWord[],
  subjects: readonly number[],
): ReadonlySet<number> {
  const all = [...words.keys()]
  const starts = all.filter((place) => place === 0 || beginsSentence(words, place))
  const sentences = starts.map((start, order) => all.slice(start, starts[order + 1] ?? words.length))
  const questions = sentences.filter((sentence) => isQuestion(text, words, sentence.at(-1) ?? 0))
  const asked = questions.filter((sentence) => subjects.some((subject) => sentence.includes(subject)))
  return new Set(asked.length > 0 ? asked.flat() : all)
}

/** After a full stop a capital begins a sentence, unless the stop ends an abbreviation: «v. Russia», «Art. 3», «г. Душанбе». */
function beginsSentence(words: readonly MessageWord[], place: number): boolean {
  const word = words[place]
  const previous = words[place - 1]
  if (!word || !previous) return false
  if (/[?!\n]/u.test(word.before)) return true
  return /\.\s/u.test(word.before) && previous.text.length > LONGEST_ABBREVIATION && /^\p{Lu}/u.test(word.text)
}

const LONGEST_ABBREVIATION = 3

function isQuestion(text: string, words: readonly MessageWord[], last: number): boolean {
  const after = words[last + 1]?.before ?? text.slice(words[last]?.end ?? text.length)
  return after.includes('?')
}
