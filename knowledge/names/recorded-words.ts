import type { Steps } from '../building/in-one-go.ts'
import type { NamedPerson } from './named-person.ts'
import { nameWord } from './name-word.ts'
import type { NameWord } from './name-word.ts'
import { completeSpellings } from './recorded-name.ts'
import type { RecordedName } from './recorded-name.ts'

/** Every distinct word of the recorded names, and the names each stands in (by place in `recorded`). */
export interface RecordedWords {
  readonly words: readonly NameWord[]
  readonly bearers: readonly (readonly number[])[]
  readonly recorded: readonly RecordedName[]
}

/** Takes all recorded spellings apart, a person a step, reading each distinct word once. */
export function* recordedWordsSteps(persons: readonly NamedPerson[]): Steps<RecordedWords> {
  const words: NameWord[] = []
  const bearers: number[][] = []
  const recorded: RecordedName[] = []
  const numbers = new Map<string, number>()
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
    yield
  }
  return { words, bearers, recorded }
}
