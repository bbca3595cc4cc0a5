import { displayedNames } from './displayed-names.ts'
import { tabledNames } from './name-tables.ts'
import type { TabledName } from './name-tables.ts'

/** All names, by the stem of their only word, or for names of several words by the first letters of the first. */
export interface Lexicon {
  readonly stems: ReadonlyMap<string, readonly TabledName[]>
  readonly phrases: ReadonlyMap<string, readonly TabledName[]>
  readonly longestStem: number
  /** The countries of the tables that have one word and no condition. */
  readonly countries: readonly TabledName[]
}

/** Names of several words are kept under this many letters of their first word, which its endings do not reach. */
export const PHRASE_KEY_LENGTH = 2

export const phraseKey = (word: string): string => word.slice(0, PHRASE_KEY_LENGTH)

function add(map: Map<string, TabledName[]>, key: string, name: TabledName): void {
  const names = map.get(key)
  if (names === undefined) map.set(key, [name])
  else names.push(name)
}

function isKnown(stems: ReadonlyMap<string, readonly TabledName[]>, name: TabledName): boolean {
  const [code] = name.name.codes
  return (stems.get(name.last.stem) ?? []).some(
    (other) =>
      other.name.codes[0] === code && other.name.language === name.name.language && other.name.form === 'country',
  )
}

function build(): Lexicon {
  const stems = new Map<string, TabledName[]>()
  const phrases = new Map<string, TabledName[]>()
  let longestStem = 0
  const sink = (name: TabledName): void => {
    const [first] = name.leading
    if (first !== undefined) return add(phrases, phraseKey(first), name)
    longestStem = Math.max(longestStem, name.last.stem.length)
    return add(stems, name.last.stem, name)
  }
  const countries: TabledName[] = []
  tabledNames((name) => {
    const { form, condition } = name.name
    if (form === 'country' && condition === undefined && name.leading.length === 0) countries.push(name)
    sink(name)
  })
  displayedNames((name) => (name.leading.length === 0 && isKnown(stems, name) ? undefined : sink(name)))
  for (const names of phrases.values()) names.sort((a, b) => b.leading.length - a.leading.length)
  return { stems, phrases, longestStem, countries }
}

let built: Lexicon | undefined

/** The names of all places, built when first asked for: about 30 ms, which an import must not cost. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}
