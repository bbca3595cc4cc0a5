import { nameParts, textWords } from './name-parts.ts'
import type { NameWord } from './name-word.ts'
import type { NamedPerson, RecordedSpelling } from './named-person.ts'
import { isPlainWord } from './plain-words.ts'

/** One way a recorded spelling is set out as words: names and patronymics by word number. */
export interface RecordedName {
  readonly person: number
  readonly spelling: RecordedSpelling
  readonly names: readonly number[]
  readonly patronymics: readonly number[]
  readonly joined: boolean
}

export interface Wording {
  readonly names: readonly string[]
  readonly patronymics: readonly string[]
  readonly joined: boolean
}

/** The ways to set out a spelling: as it stands, with two of its words joined, and with the name in brackets for the last. */
export function wordings(spelling: string, read: (written: string) => NameWord): Wording[] {
  const bracket = /\(([^()]{2,60})\)/u.exec(spelling)?.[1]
  const main = wording(spelling.replace(/\([^()]*\)/gu, ' '), read)
  const all = [main, ...joinedWordings(main)]
  const other = bracket === undefined ? [] : wording(bracket, read).names.filter((word) => !isPlainWord(word))
  if (other.length > 0) all.push({ ...main, names: [...main.names.slice(0, -1), ...other] })
  return all.filter(({ names }) => names.length > 0)
}

function wording(spelling: string, read: (written: string) => NameWord): Wording {
  const parts = nameParts(textWords(spelling), read)
  const names = parts.names.map(({ written }) => written)
  const patronymics = parts.patronymics.map(({ written }) => written)
  // Bakir uulu, Tazhibek kyzy: where nothing else is recorded the patronymic is the family name.
  return names.length < 2
    ? { names: [...names, ...patronymics], patronymics: [], joined: false }
    : { names, patronymics, joined: false }
}

function joinedWordings({ names, patronymics }: Wording): Wording[] {
  if (names.length < 3 || names.length > 5) return []
  return names.slice(1).map((_, at) => ({
    names: [...names.slice(0, at), `${names[at] ?? ''}${names[at + 1] ?? ''}`, ...names.slice(at + 2)],
    patronymics,
    joined: true,
  }))
}

/** A person's spellings; a family name recorded alone is completed with the given name of the first spelling. */
export function completeSpellings(
  { spellings }: NamedPerson,
  read: (written: string) => NameWord,
): readonly { spelling: RecordedSpelling; wording: Wording }[] {
  const first = spellings[0]
  return spellings.flatMap((spelling) =>
    wordings(spelling.name, read).flatMap((found) => {
      if (found.names.length > 1 || spelling === first) return [{ spelling, wording: found }]
      const main = first === undefined ? undefined : wordings(first.name, read)[0]
      if (main === undefined || main.names.length < 2) return []
      return [{ spelling, wording: { ...found, names: [...main.names.slice(0, -1), ...found.names] } }]
    }),
  )
}
