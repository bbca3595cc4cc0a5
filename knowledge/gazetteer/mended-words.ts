import { fold } from '../search/fold.ts'
import type { MessageWord } from './message-words.ts'
import { editDistance } from './places/edit-distance.ts'
import { KEY_WORDS, OTHER_WORDS } from './tables/key-words.ts'

/** In shorter words one slip makes another word too easily. */
const SHORTEST = 7

const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => fold(line).split(/\s+/))

const ROOTS = KEY_WORDS.filter((line) => line.includes(':')).map((line) => fold(line.slice(0, line.indexOf(':'))))
const KNOWN = [...ROOTS, ...listed(OTHER_WORDS)]

/** The key words by themselves and by what is left of them without one letter: words one slip apart share one of these. */
const BY_REST: ReadonlyMap<string, readonly string[]> = index(
  listed(KEY_WORDS.map((line) => line.slice(line.indexOf(':') + 1).trim())),
)

function index(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byRest = new Map<string, string[]>()
  for (const key of keys)
    for (const rest of rests(key)) {
      const sharing = byRest.get(rest)
      if (sharing) sharing.push(key)
      else byRest.set(rest, [key])
    }
  return byRest
}

function rests(word: string): ReadonlySet<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])
}

/**
 * The words with slips of the fingers in the commonest words of removal and of courts put right in `folded`: «depoted»,
 * «высилка». One letter put in, left out, changed, or swapped with its neighbour; never the first, which makes another
 * word: «reported», «водворение».
 */
export function mendedWords(words: readonly MessageWord[]): readonly MessageWord[] {
  return words.map((word) => {
    const key = keyMeant(word.folded)
    return key === undefined ? word : { ...word, folded: key }
  })
}

const LONGEST = 20

function keyMeant(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || word.length > LONGEST) return undefined
  if (KNOWN.some((root) => word.startsWith(root))) return undefined
  for (const rest of rests(word)) {
    const key = BY_REST.get(rest)?.find(
      (each) => each.length >= SHORTEST && each[0] === word[0] && editDistance(word, each, 1) <= 1,
    )
    if (key !== undefined) return key
  }
  return undefined
}
