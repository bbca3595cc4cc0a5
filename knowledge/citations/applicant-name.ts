import { firstLetter, nameSoundsInAnyCase } from './name-sound.ts'
import { isJoin, isOthers, isParticle } from './words-beside-names.ts'

/** A word of a name: the sounds it can stand for, and its first letter in the signs that all scripts share. */
export interface NameWord {
  /** In small letters, as written. */
  readonly written: string
  readonly sounds: readonly string[]
  readonly firstLetter: string
  /** True for `I.` of `I. Azimov`. */
  readonly isInitial: boolean
}

/** One applicant: initials alone (`T.K.` as `t.k`) or name words. */
export interface NamedApplicant {
  readonly initials: string | null
  readonly words: readonly NameWord[]
}

/** The applicants that a case name lists. */
export interface ApplicantNames {
  readonly named: readonly NamedApplicant[]
  /** True where “and Others” follows. */
  readonly others: boolean
}

/** Reads the applicant part of a case name in any script: `T.K. and Others`, `Т.К. и другие`, `Хасанов и Рахманов`. */
export function applicantNames(text: string): ApplicantNames {
  const words = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[«»“”„"]/g, ' ')
    .replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1')
    .split(/\s+|(?<=[\p{L}.])(?=,)/u)
    .filter((word) => word !== '')
  const others = words.some((word) => isOthers(word.replace(/^,/, '')))
  const groups: string[][] = [[]]
  for (const word of words) {
    const bare = word.replace(/^,+|,+$/g, '')
    if (isJoin(bare) || word.startsWith(',')) groups.push([])
    if (isJoin(bare) || isOthers(bare) || isParticle(bare) || !/\p{L}/u.test(bare)) continue
    groups.at(-1)?.push(bare)
  }
  return { named: groups.filter((group) => group.length > 0).map(namedApplicant), others }
}

function namedApplicant(words: readonly string[]): NamedApplicant {
  const [only = ''] = words
  if (words.length === 1 && isInitials(only)) return { initials: initialSounds(only), words: [] }
  return { initials: null, words: words.map(nameWord) }
}

function nameWord(word: string): NameWord {
  const isInitial = /^\p{L}{1,2}\.$/u.test(word)
  return { written: word.toLowerCase(), sounds: nameSoundsInAnyCase(word), firstLetter: firstLetter(word), isInitial }
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u.test(word) || /^\p{Lu}\.?$/u.test(word)
}

/** Initials are compared letter by letter: A.A., A.O. and U.A. are three applicants. */
function initialSounds(word: string): string {
  return word.split('.').map(firstLetter).join('.').replace(/\.+$/, '')
}

/** Every key under which names can be looked up: the sounds of their words, and initials as `t.k`. */
export function soundsOfNames({ named }: ApplicantNames): readonly string[] {
  return named.flatMap(({ initials, words }) => [
    ...(initials === null ? [] : [initials]),
    ...words.flatMap(({ sounds }) => sounds),
  ])
}
