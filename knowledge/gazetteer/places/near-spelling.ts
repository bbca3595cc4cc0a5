import type { MessageWord } from '../message-words.ts'
import type { Sighting } from './find-places.ts'

export function nearSpelling(_words: readonly MessageWord[], _at: number): Sighting | undefined {
  return undefined
}
