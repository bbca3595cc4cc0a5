import { SOUNDS, isVowel } from './sound.ts'

const VOWEL_WEIGHT = 0.6
/** Glides, a final х and the stop of Аъзам are hardly heard. */
const FAINT = 'yhʕ'
const FAINT_WEIGHT = 0.2

const WEIGHTS = Float32Array.from(
  Array.from(SOUNDS).map((sound) => (FAINT.includes(sound) ? FAINT_WEIGHT : isVowel(sound) ? VOWEL_WEIGHT : 1)),
)

/** How much of a word can be told apart by ear: 1 a consonant, 0.6 a vowel, next to nothing for the faint sounds. */
export function wordWeight(codes: Uint8Array): number {
  let weight = 0
  for (const code of codes) weight += WEIGHTS[code] ?? 0
  return weight
}
