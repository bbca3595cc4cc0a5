import { isGivenName } from './common-given-name.ts'
import type { NameWord } from './name-word.ts'

/** Whether the ending is one that family names have (-ov, -zoda, -iyon). */
export const hasFamilyEnding = ({ ending }: NameWord): boolean =>
  ending === 'ov' || ending === 'zoda' || ending === 'iyon'

/** A given name borne as family name (Abdullohi Shamsiddin): the last of a name whose words have no family ending. */
export function isFathersNameAsFamily(word: NameWord, name: readonly NameWord[]): boolean {
  return name.length > 1 && name.at(-1) === word && !name.some(hasFamilyEnding)
}

/** Whether a word of a recorded name is its family name: by ending, else because it is no common given name. */
export function isFamilyWord(word: NameWord, name: readonly NameWord[]): boolean {
  if (name.length < 2 || hasFamilyEnding(word)) return true
  return !name.some((other) => other !== word && hasFamilyEnding(other)) && !isGivenName(word)
}
