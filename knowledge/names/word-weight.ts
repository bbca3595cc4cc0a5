import { isVowel } from './sound.ts'

const VOWEL_WEIGHT = 0.6
const FAINT: ReadonlyMap<string, number> = new Map([['y', 0.2], ['h', 0.2], ['ʕ', 0.2]])

/** How much of a word can be told apart by ear: 1 a consonant, 0.6 a vowel, nothing for the glide. */
export function wordWeight(sounds: string): number {
  let weight = 0
  for (const sound of sounds) weight += FAINT.get(sound) ?? (isVowel(sound) ? VOWEL_WEIGHT : 1)
  return weight
}
