/** What lies between the question and the recorded spelling; the sentence is made where the answer is written. */
export const DIFFERENCES = [
  'other-script',
  'transliteration',
  'word-order',
  'one-letter',
  'several-letters',
  'ending',
  'gender-form',
  'short-form',
  'joined-or-split',
  'patronymic-left-out',
  'patronymic-added',
  'patronymic-differs',
  'word-left-out',
  'word-added',
  'initial',
  'one-word-only',
  'keyboard-layout',
] as const
export type Difference = (typeof DIFFERENCES)[number]

/** How one word of the question compares with one word of the recorded spelling. */
export interface WordPair {
  readonly asked: string
  readonly recorded: string
  /** 0..1 */
  readonly likeness: number
}

/** A person a name may mean. */
export interface NameMatch {
  readonly id: string
  /** Absolute likeness from 0 to 1: half the mean, half the least of `pairs`, times every factor in `factors`. */
  readonly score: number
  /** The recorded spelling that came closest. */
  readonly spelling: string
  readonly seenIn: string | null
  /** Empty where the spelling is the same letter for letter. */
  readonly how: readonly Difference[]
  readonly pairs: readonly WordPair[]
  /** What the likeness of the words was multiplied by, and for which difference. */
  readonly factors: readonly { readonly difference: Difference; readonly times: number }[]
  /** The part of the question that was read as the name. */
  readonly words: string
}
