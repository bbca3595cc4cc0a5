import { isAnyGivenName } from './common-given-name.ts'
import { hasFamilyEnding } from './family-word.ts'
import { nameParts, textWords } from './name-parts.ts'
import type { FoundName, NameSearch } from './name-search.ts'
import type { NamedPerson } from './named-person.ts'
import { nameWord } from './name-word.ts'
import type { NameWord } from './name-word.ts'
import { coarseSounds } from './plain-sounds.ts'
import { isSameGivenName } from './same-given-name.ts'
import { wordLikeness } from './word-likeness.ts'

interface Pair {
  readonly asked: NameWord
  readonly recorded: NameWord
  readonly likeness: number
}

const SAME_WORD = 0.93
const SPELLING_OF_IT = 0.7

/**
 * Whether a finding, however like, may be of a relative or a namesake: another given name, father and son the wrong way
 * round, or the other sex. Such a person is offered and never taken for the one meant.
 * `sons` are the words asked for as the father's ("Zainiddin uulu").
 */
export function isDoubtful(search: NameSearch, { recorded, likeness }: FoundName, sons: readonly string[]): boolean {
  const person = search.persons[recorded.person]
  if (person === undefined) return false
  const pairs = likeness.pairs.map(({ asked, recorded: other, likeness: value }) => ({
    asked: nameWord(asked, true),
    recorded: nameWord(other),
    likeness: value,
  }))
  const otherGender = likeness.details.some((detail) => detail.otherGender)
  const given = pairs.filter(({ asked, recorded: other }) => !isFamily(asked) && !isFamily(other))
  const spellings = person.spellings.flatMap(({ name }) => wordsOf(name))
  return (
    isSwapped(pairs, person, sons) ||
    given.some((pair) => isAnother(pair, spellingsOf(pair.recorded, spellings), otherGender))
  )
}

const wordsOf = (name: string): readonly NameWord[] => nameParts(textWords(name.replace(/[()]/gu, ' '))).names

/** The recorded word and what else stands for it in the person's other spellings. */
function spellingsOf(word: NameWord, words: readonly NameWord[]): readonly NameWord[] {
  return [word, ...words.filter((other) => wordLikeness(word, other).likeness >= SPELLING_OF_IT)]
}

/** Sharof ends as family names do and is none. */
const isFamily = (word: NameWord): boolean => hasFamilyEnding(word) && !isAnyGivenName(soundsOf(word))

const soundsOf = (word: NameWord): string => word.forms[0]?.sounds ?? ''

/** Safar is no spelling of Zafar, nor Farida of Farid: both are given names in their own right. */
function isAnother({ asked, likeness }: Pair, recorded: readonly NameWord[], otherGender: boolean): boolean {
  const sounds = soundsOf(asked)
  if (recorded.some((word) => coarseSounds(sounds) === coarseSounds(soundsOf(word)))) return false
  const known = isAnyGivenName(sounds) ? recorded.filter((word) => isAnyGivenName(soundsOf(word))) : []
  if ((known.length > 0 ? known : recorded).some((word) => isSameGivenName(sounds, soundsOf(word)))) return false
  if (known.length > 0 || (otherGender && likeness < SAME_WORD)) return true
  // In Russian -а may be the genitive of a man's name; in Latin letters it is a woman's.
  const feminine = `${coarseSounds(sounds).replace(/a$/u, '')}a`
  const isFeminine = asked.script === 'latin' && coarseSounds(sounds) === feminine
  return isFeminine && recorded.some((word) => `${coarseSounds(soundsOf(word))}a` === feminine)
}

/** The son's name made of what is the given name on record: Atovullo Dodojonov is not Dodojon Atovulloev but may be his son or father. */
function isSwapped(pairs: readonly Pair[], person: NamedPerson, sons: readonly string[]): boolean {
  if (pairs.length < 2) return false
  const given = givenNamesOf(person)
  return pairs.some(
    ({ asked, recorded }) =>
      (isFamily(asked) || asked.ending === 'son' || sons.includes(asked.written)) &&
      !isFamily(recorded) &&
      given.some((word) => wordLikeness(recorded, word).likeness >= SPELLING_OF_IT),
  )
}

/**
 * The words beside a family name with its ending, in any spelling. Where the first spelling has none, all but its last
 * word besides, unless another spelling shows them to be the family name.
 */
function givenNamesOf({ spellings }: NamedPerson): readonly NameWord[] {
  const written = spellings.map(({ name }) => wordsOf(name)).filter((words) => words.length > 0)
  const telling = written.filter((words) => words.some(isFamily))
  const families = telling.flatMap((words) => words.filter(isFamily))
  const [first] = written
  // Рахмон Озода Эмомалиевна: the patronymic follows the given name.
  const hasPatronymic = nameParts(textWords(spellings[0]?.name ?? '')).patronymics.length > 0
  const leading = first === undefined || first.some(isFamily) ? [] : first.slice(...(hasPatronymic ? [-1] : [0, -1]))
  return [
    ...telling.flatMap((words) => words.filter((word) => !isFamily(word))),
    ...leading.filter((word) => !families.some((family) => wordLikeness(word, family).likeness >= SPELLING_OF_IT)),
  ]
}
