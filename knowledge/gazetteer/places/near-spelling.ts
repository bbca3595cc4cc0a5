import { editDistance } from './edit-distance.ts'
import { lexicon } from './lexicon.ts'
import type { TabledName } from './name-tables.ts'
import type { Marks } from './place-name.ts'

/** Shorter stems lie too near to names of people and common words: «Georgina», «Германе». */
const SHORTEST = 7
/** From this length on two slips are forgiven: «turkemnestan». */
const LONG = 10
const mostSlips = (stem: string): number => (stem.length >= LONG ? 2 : 1)

/** A misspelt name with the marks of its ending. */
export interface NearName {
  readonly tabled: TabledName
  readonly marks: Marks
}

let byFirstLetter: ReadonlyMap<string, readonly TabledName[]> | undefined

function build(): ReadonlyMap<string, readonly TabledName[]> {
  const map = new Map<string, TabledName[]>()
  for (const country of lexicon().countries) {
    const { stem } = country.last
    if (stem.length < SHORTEST) continue
    const letter = stem.slice(0, 1)
    map.set(letter, [...(map.get(letter) ?? []), country])
  }
  return map
}

/** The fewest slips that make the word a form of the name, with the marks of that form. They lie inside the stem: a changed first letter makes another word, a changed last one another ending. */
function slips(word: string, { stem, endings }: TabledName['last']): readonly [slips: number, marks: Marks] {
  let best: readonly [number, Marks] = [Number.POSITIVE_INFINITY, '']
  for (const [ending, marks] of endings) {
    const part = word.slice(0, word.length - ending.length)
    if (!word.endsWith(ending) || part.at(-1) !== stem.at(-1)) continue
    const count = editDistance(part, stem, mostSlips(stem))
    if (count <= mostSlips(stem) && count < best[0]) best = [count, marks]
  }
  return best
}

/** The country that a long word misspells by a letter or two; undefined where it may be one of two. Only countries of the tables, so that «surname» is not Suriname. */
export function nearSpelling(word: string): NearName | undefined {
  if (word.length < SHORTEST - 1) return undefined
  byFirstLetter ??= build()
  let nearest: NearName | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const tabled of byFirstLetter.get(word.slice(0, 1)) ?? []) {
    const [count, marks] = slips(word, tabled.last)
    if (count > fewest || count === Number.POSITIVE_INFINITY) continue
    const isOther = nearest !== undefined && nearest.tabled.name.codes[0] !== tabled.name.codes[0]
    if (count === fewest && isOther) return undefined
    if (count < fewest) nearest = { tabled, marks }
    fewest = count
  }
  return nearest
}
