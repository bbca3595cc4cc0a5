import type { Steps } from '../building/in-one-go.ts'
import { compareNames } from './compare-names.ts'
import type { ComparedName, ComparedWord, NameLikeness } from './compare-names.ts'
import type { NameParts } from './name-parts.ts'
import type { NameWord } from './name-word.ts'
import { nearWords } from './near-words.ts'
import type { NearWords } from './near-words.ts'
import { recordedWordsSteps } from './recorded-words.ts'
import type { RecordedName } from './recorded-name.ts'
import type { NamedPerson } from './named-person.ts'
import { vocabularySteps } from './vocabulary.ts'
import { UNLIKE } from './word-likeness.ts'
import type { WordLikeness } from './word-likeness.ts'

/** A person whose recorded name is like the one asked for. */
export interface FoundName {
  readonly id: string
  readonly recorded: RecordedName
  readonly likeness: NameLikeness
}

/** A recorded word like the one asked for, and the names it stands in. */
export interface NearWord {
  readonly word: NameWord
  readonly likeness: WordLikeness
  readonly bearers: readonly RecordedName[]
}

export interface NameSearch {
  readonly persons: readonly NamedPerson[]
  /** Persons with their best recorded name, best first; equals stay in the order of the records. */
  readonly find: (parts: NameParts, near: NearCache) => readonly FoundName[]
  readonly near: (word: NameWord, cache: NearCache) => NearWords
  readonly nearest: (word: NameWord, cache: NearCache) => readonly NearWord[]
  readonly wordsOf: (recorded: RecordedName) => readonly NameWord[]
}

/** What was found near each word, kept while one question is answered. */
export type NearCache = Map<string, NearWords>

/** So many names with two or more like words are compared, and so many with one. */
const MOST_COMPARED = 120
const MOST_BESIDE_OTHERS = 60
const MOST_NAMES = 5

/** Sets out every recorded spelling word by word and finds whose name comes nearest. */
export function* nameSearchSteps(persons: readonly NamedPerson[]): Steps<NameSearch> {
  const { words, bearers, recorded } = yield* recordedWordsSteps(persons)
  const index = yield* vocabularySteps(words)
  const compared = (number: number): ComparedWord[] => {
    const word = words[number]
    return word === undefined ? [] : [{ number, word }]
  }
  const near = (word: NameWord, cache: NearCache): NearWords => {
    const found = cache.get(word.written) ?? nearWords(word, index.candidates(word), words)
    cache.set(word.written, found)
    return found
  }

  const find = (parts: NameParts, cache: NearCache): readonly FoundName[] => {
    const asked = askedName(parts)
    const seen = asked.names.map(({ word }) => near(word, cache))
    const likeness = (one: ComparedWord, other: ComparedWord): WordLikeness =>
      (seen[one.number] ?? near(one.word, cache)).likeness(other.number, other.word)
    const best = new Map<number, FoundName>()
    for (const at of promising(seen, bearers, recorded.length)) {
      const name = recorded[at]
      if (name === undefined) continue
      const setOut = {
        names: name.names.flatMap(compared),
        patronymics: name.patronymics.flatMap(compared),
        initials: [],
      }
      const found = compareNames(asked, setOut, likeness)
      const before = best.get(name.person)
      if (before !== undefined && found.score <= before.likeness.score) continue
      best.set(name.person, { id: persons[name.person]?.id ?? '', recorded: name, likeness: found })
    }
    return [...best.values()].sort(
      (a, b) => b.likeness.score - a.likeness.score || a.recorded.person - b.recorded.person,
    )
  }

  return {
    persons,
    find,
    near,
    wordsOf: ({ names }) => names.flatMap((number) => words[number] ?? []),
    nearest: (word, cache) =>
      [...near(word, cache).found].flatMap(([number, likeness]) =>
        compared(number).map(({ word }) => ({
          word,
          likeness,
          bearers: (bearers[number] ?? []).flatMap((at) => recorded[at] ?? []),
        })),
      ),
  }
}

function askedName(parts: NameParts): ComparedName {
  return {
    names: parts.names.slice(0, MOST_NAMES).map((word, number) => ({ number, word })),
    patronymics: parts.patronymics.map((word, at) => ({ number: 100 + at, word })),
    initials: parts.initials.map((word, at) => ({ number: 200 + at, word })),
  }
}

/** The recorded names with the most likeness summed over the words asked for. */
function promising(seen: readonly NearWords[], bearers: readonly (readonly number[])[], size: number): number[] {
  const sums = new Float32Array(size)
  const touched: number[] = []
  for (const { found } of seen) {
    const mine = new Map<number, number>()
    for (const [number, { likeness }] of found) {
      if (likeness < UNLIKE) continue
      for (const at of bearers[number] ?? []) if (likeness > (mine.get(at) ?? 0)) mine.set(at, likeness)
    }
    for (const [at, likeness] of mine) {
      if (sums[at] === 0) touched.push(at)
      sums[at] = (sums[at] ?? 0) + likeness
    }
  }
  const several = touched.filter((at) => (sums[at] ?? 0) > 1)
  const bySum = (a: number, b: number): number => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b
  const single = several.length > 0 ? MOST_BESIDE_OTHERS : MOST_COMPARED
  const one = touched.filter((at) => (sums[at] ?? 0) <= 1).sort(bySum)
  return [...several.sort(bySum).slice(0, MOST_COMPARED), ...one.slice(0, single)]
}
