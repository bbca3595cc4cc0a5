import type { NameWord } from './name-word.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { plainSounds } from './plain-sounds.ts'
import { soundsOfWord } from './sound-of-word.ts'

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.map((name) => plainSounds(soundsOfWord(name))))

/** Whether a word is a common given name of the region, in any spelling. */
export const isGivenName = (word: NameWord): boolean => GIVEN.has(plainSounds(word.forms[0]?.sounds ?? ''))

/** Whether the ending is one that family names have (-ov, -zoda, -iyon). */
export const hasFamilyEnding = ({ ending }: NameWord): boolean => ending === 'ov' || ending === 'zoda' || ending === 'iyon'

/** Whether a word of a recorded name is its family name: by ending, else because it is no common given name. */
export function isFamilyWord(word: NameWord, name: readonly NameWord[]): boolean {
  if (name.length < 2 || hasFamilyEnding(word)) return true
  return !name.some((other) => other !== word && hasFamilyEnding(other)) && !isGivenName(word)
}
