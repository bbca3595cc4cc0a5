import { editDistance } from './edit-distance.ts'
import { lexicon } from './lexicon.ts'
import type { TabledName } from './name-tables.ts'
import type { Marks } from './place-name.ts'

/** Shorter stems lie too near to names of people and common words: «Georgina», «Германе». */
const SHORTEST = 7
/** From this length on two slips are forgiven: «turkemnestan». */
const LONG = 10

/** A misspelt name with the marks of its ending. */
export interface NearName {
  readonly tabled: TabledName
  readonly marks: Marks
}

let byFirstLetter: ReadonlyMap<string, readonly TabledName[]> | undefined

function build(): ReadonlyMap<string, readonly TabledName[]> {
  const map = new Map<string, TabledName[]>()
  for (const [stem, names] of lexicon().stems) {
    const country = names.find(({ name }) => name.form === 'country' && name.condition === undefined)
    if (country === undefined || stem.length < SHORTEST) continue
    const letter = stem.slice(0, 1)
    map.set(letter, [...(map.get(letter) ?? []), country])
  }
  return map
}

/** A slip lies inside the stem: a changed first letter makes another word, a changed last one another ending. */
function slips(part: string, stem: string): number {
  const most = stem.length >= LONG ? 2 : 1
  if (part.at(-1) !== stem.at(-1)) return most + 1
  return editDistance(part, stem, most)
}

/** The country that a long word misspells by a letter or two, where it is one country only. */
export function nearSpelling(word: string): NearName | undefined {
  if (word.length < SHORTEST - 1) return undefined
  byFirstLetter ??= build()
  let best: NearName | undefined
  let fewest = 3
  for (const tabled of byFirstLetter.get(word.slice(0, 1)) ?? []) {
    const { stem, endings } = tabled.last
    if (Math.abs(word.length - stem.length) > 5) continue
    for (const [ending, marks] of endings) {
      if (!word.endsWith(ending) || Math.abs(word.length - ending.length - stem.length) > 2) continue
      const count = slips(word.slice(0, word.length - ending.length), stem)
      if (count > (stem.length >= LONG ? 2 : 1) || count > fewest) continue
      if (count === fewest && best !== undefined && best.tabled.name.codes[0] !== tabled.name.codes[0]) return undefined
      if (count < fewest) best = { tabled, marks }
      fewest = count
    }
  }
  return best
}
