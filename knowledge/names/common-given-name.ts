import { GIVEN_NAMES, RARER_GIVEN_NAMES } from './given-names.ts'
import type { NameWord } from './name-word.ts'
import { coarseSounds } from './plain-sounds.ts'
import { soundsOfWord } from './sound-of-word.ts'

let known: ReadonlySet<string> | null = null

/** Whether a word is a common given name of the region, in any usual spelling. The list is read at the first question. */
export function isGivenName(word: NameWord): boolean {
  return isListed(word.forms[0]?.sounds ?? '')
}

/** Whether a word is a common given name, or a family name made of one: such a word is no misspelling of another. */
export function isFromGivenName(word: NameWord): boolean {
  return word.forms.some(({ kind, sounds }) => (kind === 'full' || kind === 'stem') && isListed(sounds))
}

function isListed(sounds: string): boolean {
  known ??= new Set(GIVEN_NAMES.map((name) => coarseSounds(soundsOfWord(name))))
  return known.has(coarseSounds(sounds))
}

let knownAtAll: ReadonlySet<string> | null = null

/** Whether sounds are those of a given name of the region, common or rarer. */
export function isAnyGivenName(sounds: string): boolean {
  knownAtAll ??= new Set([...GIVEN_NAMES, ...RARER_GIVEN_NAMES].map((name) => coarseSounds(soundsOfWord(name))))
  return knownAtAll.has(coarseSounds(sounds))
}

/** Whether a family name is made of a given name (Karimov): many unrelated families bear such a name. */
export function isFathersFamilyName(word: NameWord): boolean {
  return word.forms.some(({ kind, sounds }) => (kind === 'full' || kind === 'stem') && isAnyGivenName(sounds))
}
