import { cue } from './cues.ts'
import { preposition } from './small-words.ts'
import type { Sighting } from './find-places.ts'
import { folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'

/** Russian surnames that are also the genitive of a people: «Узбеков», «Поляков», «Чехова». */
const SURNAME_ENDING = /(?:ов|ев)$/

const isCapitalised = (text: string): boolean => text !== '' && text.slice(0, 1) !== text.slice(0, 1).toLowerCase()

function isName({ words, sightings, actAt }: Scene, at: number): boolean {
  const word = words[at]
  if (word === undefined || !isCapitalised(word.text) || actAt.has(at)) return false
  if (cue(word.folded) !== undefined || preposition(word.folded) !== undefined) return false
  return !sightings.some((other) => at >= other.first && at <= other.last)
}

/** «Рустам Узбеков», «Дания Мурадова»: in capitals beside another word in capitals that is no act and no place; «выдача узбеков» is of people. */
export function isPersonalName(scene: Scene, { first, last, sense, maybeName }: Sighting): boolean {
  const { words } = scene
  const text = words[first]?.text ?? ''
  const isSurname = sense === 'people' && SURNAME_ENDING.test(folded(words, first))
  if (!(isSurname || maybeName) || !isCapitalised(text) || text === text.toUpperCase()) return false
  return (
    (!isParted(words, first) && isName(scene, first - 1)) || (!isParted(words, last + 1) && isName(scene, last + 1))
  )
}
