import { firstLetter, nameSoundsInAnyCase } from './name-sound.ts'
import { isJoin, isOthers, isParticle } from './words-beside-names.ts'

/** One applicant: initials (`t.k.` as sounds, in order) or name words, each with the sounds it can stand for. */
export interface NamedApplicant {
  readonly initials: string | null
  readonly words: readonly (readonly string[])[]
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
  return { initials: null, words: words.map(nameSoundsInAnyCase) }
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u.test(word) || /^\p{Lu}\.?$/u.test(word)
}

/** Initials are compared letter by letter: A.A., A.O. and U.A. are three applicants. */
function initialSounds(word: string): string {
  return word.split('.').map(firstLetter).join('.').replace(/\.+$/, '')
}
