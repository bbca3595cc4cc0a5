import { foldLetters } from './fold-letters.ts'
import { stateBeginningsFor } from './states.ts'

/** A state read at the start of a text; `length` in characters of that text. */
export interface StateReading {
  readonly state: string
  readonly length: number
}

const WORDS_IN_A_STATE = 5
const ARTICLE = /^(?:the|la|le|les|der|die|das|den|dem|republic of|republique de|република|республики|республика) /

/** The state that a text begins with, in any of the languages and cases of `states.ts`; undefined for other words. */
export function stateAtStart(text: string): StateReading | undefined {
  const words = text.slice(0, 80).match(/[\p{L}\p{M}.'’-]+|\s+|[^\p{L}\p{M}\s]/gu) ?? []
  const end = words.findIndex((word, place) => !/^[\s\p{L}]/u.test(word) || place >= WORDS_IN_A_STATE * 2 - 1)
  const usable = words.slice(0, end === -1 ? words.length : end)
  for (let count = usable.length; count > 0; count -= 1) {
    const phrase = usable.slice(0, count).join('')
    const state = stateNamed(phrase)
    if (state !== undefined && !/\s$/.test(phrase)) return { state, length: phrase.length }
  }
  return undefined
}

/** The state whose name the whole phrase is, as `Russian Federation` or `Российской Федерации`. */
export function stateNamed(phrase: string): string | undefined {
  const folded = foldLetters(phrase)
    .replace(/\s+/g, ' ')
    .replace(/[.'’]+$/, '')
    .replace(ARTICLE, '')
  return stateBeginningsFor(folded).find(({ beginning }) => isInflection(folded, beginning))?.state
}

/** Polish adds up to two letters to the beginnings listed, Russian up to four; abbreviations are never inflected. */
function isInflection(word: string, beginning: string): boolean {
  if (!word.startsWith(beginning)) return false
  const rest = word.length - beginning.length
  if (rest === 0) return true
  const most = beginning.length < 4 ? 0 : /[а-яҷқ]/.test(beginning) ? 4 : 2
  return rest <= most && !word.slice(beginning.length).includes(' ')
}
