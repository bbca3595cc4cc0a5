import { isVowel } from './sound.ts'

const VOWEL_WEIGHT = 0.6

/** How much of a word can be told apart by ear: 1 a consonant, 0.6 a vowel, nothing for the glide. */
export function wordWeight(sounds: string): number {
  let weight = 0
  for (const sound of sounds) weight += sound === 'y' ? 0.2 : isVowel(sound) ? VOWEL_WEIGHT : 1
  return weight
}
