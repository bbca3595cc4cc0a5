import { isGivenName } from './common-given-name.ts'
import { isFamilyWord } from './family-word.ts'
import { nameMatch } from './explained.ts'
import type { NameOutcome } from './name-outcome.ts'
import type { FoundName, NameSearch } from './name-search.ts'
import type { NameWord } from './name-word.ts'

const SAME_FAMILY = 0.86
const SAME_SPELLING = 0.12
/** A surname this many bear is a query about everyone, and is not answered with a list of people. */
const TOO_COMMON = 25
const LONGEST_LIST = 12
const ONE_WORD = 0.6


/** A family name alone: one person only where nobody else bears it and it is spelt as recorded; else a list of all who do. */
export function lookUpFamilyName(search: NameSearch, word: NameWord, asked: string): NameOutcome {
  if (isGivenName(word)) return { outcome: 'refused', why: 'only-a-given-name' }
  if ([...word.written].length < 3) return { outcome: 'refused', why: 'too-short' }
  const bearers = bearersOf(search, word)
  const close = bearers.filter(({ likeness }) => likeness.score >= SAME_FAMILY * ONE_WORD)
  const matches = close.map((found) => nameMatch(found, asked))
  const [first] = matches
  if (first === undefined) return { outcome: 'none', near: [], matches: bearers.slice(0, 5).map((found) => nameMatch(found, asked)) }
  if (matches.length > TOO_COMMON) return { outcome: 'refused', why: 'too-common' }
  const pure = close.every(({ likeness }) => likeness.details.every(({ distance, cost }) => distance <= SAME_SPELLING && cost <= 0.02))
  if (matches.length === 1 && pure) return { outcome: 'sure', match: first, others: [] }
  return { outcome: 'list', matches: matches.slice(0, LONGEST_LIST) }
}

function bearersOf(search: NameSearch, asked: NameWord): FoundName[] {
  const best = new Map<number, FoundName>()
  for (const { word, likeness, bearers } of search.nearest(asked)) {
    if (likeness.likeness < 0.6) continue
    for (const recorded of bearers) {
      if (!isFamilyWord(word, search.wordsOf(recorded))) continue
      const person = search.persons[recorded.person]
      if (person === undefined || contradictsSex(asked, person.sex)) continue
      const score = likeness.likeness * ONE_WORD
      if (score <= (best.get(recorded.person)?.likeness.score ?? 0)) continue
      best.set(recorded.person, {
        id: person.id,
        recorded,
        likeness: {
          score,
          pairs: [{ asked: asked.written, recorded: word.written, likeness: likeness.likeness }],
          factors: [{ difference: 'one-word-only', times: ONE_WORD }],
          details: [likeness],
          inOrder: true,
        },
      })
    }
  }
  return [...best.values()].sort((a, b) => b.likeness.score - a.likeness.score)
}

/** Шалабаевой can only be a woman; Гадоева may be a man's name in the genitive, and a bare -ov is written of women abroad. */
function contradictsSex(asked: NameWord, sex: 'm' | 'f' | null): boolean {
  return sex === 'm' && asked.ending === 'ov' && /[ae]?(?:ой|ою|ей|oj|oy|ej)$/u.test(asked.written)
}
