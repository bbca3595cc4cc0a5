import { ORIGINS } from '../../records/fields.ts'
import type { Origin } from '../../records/fields.ts'
import type { MessageWord } from '../message-words.ts'
import type { Sighting } from './find-places.ts'
import type { ActMention } from './place-reading.ts'

/** A message as the rules see it: its words, the places in it, and which words are acts. */
export interface Scene {
  readonly words: readonly MessageWord[]
  readonly sightings: readonly Sighting[]
  readonly acts: readonly ActMention[]
  /** The act that a word belongs to. */
  readonly actAt: ReadonlyMap<number, ActMention>
  readonly hasRemoval: boolean
}

export function scene(
  words: readonly MessageWord[],
  sightings: readonly Sighting[],
  acts: readonly ActMention[],
): Scene {
  const actAt = new Map<number, ActMention>()
  for (const act of acts) {
    const last = Math.min(act.last, words.length - 1)
    for (let at = Math.max(0, act.first); at <= last; at += 1) actAt.set(at, act)
  }
  return { words, sightings, acts, actAt, hasRemoval: acts.some((act) => act.kind === 'removal') }
}

const FIVE = new Map<string, Origin>(ORIGINS.map((code) => [code, code]))

/** The code as one of the five states of the records, if it is one. */
export const asOrigin = (code: string | undefined): Origin | undefined =>
  code === undefined ? undefined : FIVE.get(code)

export const folded = (words: readonly MessageWord[], at: number): string => words[at]?.folded ?? ''

/** What ends a phrase: the words on its two sides do not belong together. «v. Russia» is no such end. */
export function isParted(words: readonly MessageWord[], at: number): boolean {
  const gap = words[at]?.before ?? ''
  if (/[!?;:,()\n]/.test(gap)) return true
  return gap.includes('.') && (words[at - 1]?.text.length ?? 0) > 2
}
