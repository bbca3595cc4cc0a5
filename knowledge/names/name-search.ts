import { compareNames } from './compare-names.ts'
import type { ComparedName, ComparedWord, NameLikeness } from './compare-names.ts'
import { isFromGivenName } from './common-given-name.ts'
import type { NameParts } from './name-parts.ts'
import { nameWord } from './name-word.ts'
import type { FormKind, NameWord } from './name-word.ts'
import type { NamedPerson } from './named-person.ts'
import { completeSpellings } from './recorded-name.ts'
import type { RecordedName } from './recorded-name.ts'
import { vocabulary } from './vocabulary.ts'
import { wordLikeness } from './word-likeness.ts'
import type { WordLikeness } from './word-likeness.ts'

export interface FoundName {
  readonly id: string
  readonly recorded: RecordedName
  readonly likeness: NameLikeness
}

export interface NameSearch {
  readonly persons: readonly NamedPerson[]
  /** Persons' best recorded names, best first. */
  readonly find: (parts: NameParts) => readonly FoundName[]
  readonly wordsOf: (recorded: RecordedName) => readonly NameWord[]
  /** The nearest recorded words to one word. */
  readonly nearest: (word: NameWord) => readonly { readonly word: NameWord; readonly likeness: WordLikeness; readonly bearers: readonly RecordedName[] }[]
}

const MOST_COMPARED = 150
const MOST_NAMES = 5
const WORTH_FOLLOWING = 0.5
/** Within this distance a word asked for is a known name in its own right, and no misspelling of another. */
const IS_KNOWN = 0.15
const IS_OTHER = 0.25
const KNOWN_AS_ANOTHER = 0.2
/** A given name in its own right may still be short for a longer one, less surely. */
const KNOWN_IN_FULL = 0.06

/** Sets out every recorded spelling word by word and finds whose name comes nearest. */
export function nameSearch(persons: readonly NamedPerson[]): NameSearch {
  const words: NameWord[] = []
  const numbers = new Map<string, number>()
  const bearers: number[][] = []
  const recorded: RecordedName[] = []
  const numberOf = (written: string): number => {
    const known = numbers.get(written)
    if (known !== undefined) return known
    words.push(nameWord(written))
    bearers.push([])
    numbers.set(written, words.length - 1)
    return words.length - 1
  }
  const read = (written: string): NameWord => words[numberOf(written)] ?? nameWord(written)
  for (const [person, named] of persons.entries()) {
    for (const { spelling, wording } of completeSpellings(named, read)) {
      const names = wording.names.map(numberOf)
      for (const number of new Set(names)) bearers[number]?.push(recorded.length)
      recorded.push({ person, spelling, names, patronymics: wording.patronymics.map(numberOf), joined: wording.joined })
    }
  }
  const index = vocabulary(words)
  const compared = (number: number): ComparedWord[] => {
    const word = words[number]
    return word === undefined ? [] : [{ number, word }]
  }
  const setOut = ({ names, patronymics }: RecordedName): ComparedName => ({
    names: names.flatMap(compared),
    patronymics: patronymics.flatMap(compared),
    initials: [],
  })

  function near(word: NameWord): NearWords {
    const found = new Map<number, WordLikeness>()
    let closest = 9
    for (const number of index.candidates(word)) {
      const other = words[number]
      if (other === undefined) continue
      const likeness = wordLikeness(word, other)
      if (likeness.likeness < WORTH_FOLLOWING) continue
      if (isWhole(likeness.asked) && isWhole(likeness.recorded)) closest = Math.min(closest, likeness.distance)
      found.set(number, likeness)
    }
    const isKnown = closest <= IS_KNOWN || isFromGivenName(word)
    if (isKnown) for (const [number, likeness] of found) found.set(number, asAnother(likeness))
    return { found, isKnown }
  }

  function find(parts: NameParts): readonly FoundName[] {
    const names = parts.names.slice(0, MOST_NAMES).map((word, number) => ({ number, word }))
    const asked: ComparedName = {
      names,
      patronymics: parts.patronymics.map((word, at) => ({ number: 100 + at, word })),
      initials: parts.initials.map((word, at) => ({ number: 200 + at, word })),
    }
    const seen = names.map(({ word }) => near(word))
    const sums = new Map<number, number>()
    for (const { found } of seen) {
      const mine = new Map<number, number>()
      for (const [number, { likeness }] of found) {
        if (likeness < WORTH_FOLLOWING) continue
        for (const at of bearers[number] ?? []) mine.set(at, Math.max(mine.get(at) ?? 0, likeness))
      }
      for (const [at, likeness] of mine) sums.set(at, (sums.get(at) ?? 0) + likeness)
    }
    const likeness = (one: ComparedWord, other: ComparedWord): WordLikeness => {
      const { found, isKnown } = seen[one.number] ?? { found: new Map<number, WordLikeness>(), isKnown: false }
      const before = found.get(other.number)
      if (before !== undefined) return before
      const measured = wordLikeness(one.word, other.word)
      const value = isKnown ? asAnother(measured) : measured
      found.set(other.number, value)
      return value
    }
    const best = new Map<number, FoundName>()
    const ranked = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED)
    for (const [at] of ranked) {
      const name = recorded[at]
      if (name === undefined) continue
      const found = { id: persons[name.person]?.id ?? '', recorded: name, likeness: compareNames(asked, setOut(name), likeness) }
      const before = best.get(name.person)
      if (before === undefined || found.likeness.score > before.likeness.score) best.set(name.person, found)
    }
    return [...best.values()].sort((a, b) => b.likeness.score - a.likeness.score)
  }

  return {
    persons,
    find,
    wordsOf: ({ names }) => names.flatMap((number) => words[number] ?? []),
    nearest: (word) =>
      [...near(word).found].flatMap(([number, likeness]) =>
        compared(number).map(({ word }) => ({ word, likeness, bearers: (bearers[number] ?? []).flatMap((at) => recorded[at] ?? []) })),
      ),
  }
}

interface NearWords {
  readonly found: Map<number, WordLikeness>
  /** Whether the word asked for is itself a name on record or a common given name. */
  readonly isKnown: boolean
}

function asAnother(likeness: WordLikeness): WordLikeness {
  const { asked, recorded, distance } = likeness
  const whole = isWhole(asked) && isWhole(recorded)
  if (asked !== 'cased' && whole && distance < IS_OTHER) return likeness
  const shortened = asked !== 'cased' && !whole && distance < IS_KNOWN
  return { ...likeness, likeness: likeness.likeness - (shortened ? KNOWN_IN_FULL : KNOWN_AS_ANOTHER) }
}

const isWhole = (kind: FormKind): boolean => kind === 'full' || kind === 'stem'
