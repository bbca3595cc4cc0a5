import { isFathersFamilyName, isGivenName } from './common-given-name.ts'
import type { NameLikeness } from './compare-names.ts'
import { isFamilyWord, isFathersNameAsFamily } from './family-word.ts'
import { nameMatch } from './explained.ts'
import type { NameOutcome } from './name-outcome.ts'
import type { FoundName, NameSearch, NearCache } from './name-search.ts'
import type { NameWord } from './name-word.ts'
import type { WordLikeness } from './word-likeness.ts'

const SAME_FAMILY = 0.86
const SAME_SPELLING = 0.12
/** A surname this many bear is a query about everyone, and is not answered with a list of people. */
const TOO_COMMON = 25
const LONGEST_LIST = 12
const ONE_WORD = 0.6
const SAME_ENDING = 0.02
const WORTH_SHOWING = 0.6
const MOST_MATCHES = 5
/** Where more than so many bear a given name, first or last, the question is about everyone of that name. */
const MOST_OF_A_GIVEN_NAME = 3

/** A family name alone: one person only where nobody else bears it, it is spelt as recorded, of that sex and not made of a given name; else a list of all who do. */
export function lookUpFamilyName(search: NameSearch, word: NameWord, asked: string, cache: NearCache): NameOutcome {
  if (word.written.length < 3) return { outcome: 'refused', why: 'too-short' }
  if (isGivenName(word)) return lookUpFathersName(search, word, asked, cache)
  const bearers = bearersOf(search, word, isFamilyWord, cache)
  const close = bearers.filter(isSame)
  const matches = close.map((found) => nameMatch(found, asked))
  const [first] = matches
  if (first === undefined)
    return {
      outcome: 'none',
      near: [],
      matches: bearers.slice(0, MOST_MATCHES).map((found) => nameMatch(found, asked)),
    }
  if (matches.length > TOO_COMMON) return { outcome: 'refused', why: 'too-common' }
  const pure = close.every(({ likeness }) =>
    likeness.details.every(({ distance, cost }) => distance <= SAME_SPELLING && cost <= SAME_ENDING),
  )
  const isOne = matches.length === 1 && pure && !isFathersFamilyName(word) && !close.some(isOfOtherSex)
  if (isOne) return { outcome: 'sure', match: first, others: [] }
  return { outcome: 'list', matches: matches.slice(0, LONGEST_LIST) }
}

/** Yuldashev beside a Yuldasheva: a relative, or a stranger of the family. */
const isOfOtherSex = ({ likeness }: FoundName): boolean => likeness.details.some(({ otherGender }) => otherGender)

const isSame = ({ likeness }: FoundName): boolean => likeness.score >= SAME_FAMILY * ONE_WORD

/** A common given name alone names nobody, unless a few bear it as their family name; those are a list, never one person. */
function lookUpFathersName(search: NameSearch, word: NameWord, asked: string, cache: NearCache): NameOutcome {
  const ofThatName = bearersOf(search, word, () => true, cache).filter(isSame)
  const asFamily = bearersOf(search, word, isFathersNameAsFamily, cache).filter(isSame)
  if (asFamily.length === 0 || ofThatName.length > MOST_OF_A_GIVEN_NAME)
    return { outcome: 'refused', why: 'only-a-given-name' }
  return { outcome: 'list', matches: asFamily.map((found) => nameMatch(found, asked)) }
}

type IsFamily = (word: NameWord, name: readonly NameWord[]) => boolean

function bearersOf(search: NameSearch, asked: NameWord, isFamily: IsFamily, cache: NearCache): FoundName[] {
  const best = new Map<number, FoundName>()
  for (const { word, likeness, bearers } of search.nearest(asked, cache)) {
    if (likeness.likeness < WORTH_SHOWING) continue
    for (const recorded of bearers) {
      const person = search.persons[recorded.person]
      if (person === undefined || contradictsSex(asked, person.sex) || !isFamily(word, search.wordsOf(recorded)))
        continue
      const score = likeness.likeness * ONE_WORD
      if (score <= (best.get(recorded.person)?.likeness.score ?? 0)) continue
      best.set(recorded.person, { id: person.id, recorded, likeness: loneLikeness(asked, word, likeness) })
    }
  }
  return [...best.values()].sort((a, b) => b.likeness.score - a.likeness.score || a.recorded.person - b.recorded.person)
}

function loneLikeness(asked: NameWord, recorded: NameWord, likeness: WordLikeness): NameLikeness {
  return {
    score: likeness.likeness * ONE_WORD,
    pairs: [{ asked: asked.written, recorded: recorded.written, likeness: likeness.likeness }],
    factors: [{ difference: 'one-word-only', times: ONE_WORD }],
    details: [likeness],
    inOrder: true,
  }
}

/** Шалабаевой can only be a woman; Гадоева may be a man's name in the genitive, and a bare -ov is written of women abroad. */
function contradictsSex(asked: NameWord, sex: 'm' | 'f' | null): boolean {
  return sex === 'm' && asked.ending === 'ov' && /[ae]?(?:ой|ою|ей|oj|oy|ej)$/u.test(asked.written)
}
