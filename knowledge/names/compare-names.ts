import type { NameWord } from './name-word.ts'
import type { Difference, WordPair } from './name-match.ts'
import { UNLIKE } from './word-likeness.ts'
import type { WordLikeness } from './word-likeness.ts'

/** A name asked for or recorded, as words with a number each. */
export interface ComparedWord {
  readonly number: number
  readonly word: NameWord
}

export interface ComparedName {
  readonly names: readonly ComparedWord[]
  readonly patronymics: readonly ComparedWord[]
  readonly initials: readonly ComparedWord[]
}

export interface NameLikeness {
  readonly score: number
  readonly pairs: readonly WordPair[]
  readonly factors: readonly { readonly difference: Difference; readonly times: number }[]
  readonly details: readonly WordLikeness[]
  readonly inOrder: boolean
}

export type Likeness = (asked: ComparedWord, recorded: ComparedWord) => WordLikeness

interface Pairing {
  readonly total: number
  readonly pairs: readonly (readonly [ComparedWord, ComparedWord, WordLikeness])[]
}

const SAME_WORD = 0.93
const TIMES = {
  wordAdded: 0.84,
  wordLeftOut: 0.92,
  patronymicAdded: 0.98,
  patronymicLeftOut: 0.995,
  patronymicDiffers: 0.75,
  oneWord: 0.6,
  patronymicForFamily: 0.85,
  rolesSwapped: 0.8,
  initial: 0.8,
  otherSex: 0.93,
}

/** Compares two names word by word in the best pairing, whatever their order. */
export function compareNames(asked: ComparedName, recorded: ComparedName, likeness: Likeness): NameLikeness {
  const found = bestPairing(asked.names, recorded.names, likeness)
  const taken = new Set(found.pairs.map(([, word]) => word.number))
  const free = recorded.names.filter(({ number }) => !taken.has(number))
  const initials = pairInitials(asked.initials, free, recorded.patronymics)
  const factors: { difference: Difference; times: number }[] = []
  const add = (difference: Difference, times: number): void => {
    factors.push({ difference, times })
  }
  const addedWords = asked.names.length - found.pairs.length
  for (let n = 0; n < addedWords; n += 1) add('word-added', TIMES.wordAdded)
  const known = found.pairs.length + initials.matched
  if (initials.missed > 0) add('initial', 0.7)
  const patronymic = comparePatronymics(asked, recorded, likeness, initials.matched)
  if (found.pairs.length === 0) return { score: 0, pairs: [], factors, details: [], inOrder: true }
  if (known < 2 && recorded.names.length > 1) {
    if (patronymic.matched) add('word-left-out', TIMES.patronymicForFamily)
    else add('one-word-only', TIMES.oneWord)
  } else for (let n = known; n < recorded.names.length; n += 1) add('word-left-out', TIMES.wordLeftOut)
  if (known < 2 && recorded.names.length === 1 && asked.names.length > 1) add('one-word-only', TIMES.oneWord)
  if (initials.matched > 0) add('initial', TIMES.initial)
  if (patronymic.difference !== null) add(patronymic.difference, patronymic.times)
  if (haveSwappedRoles(found)) add('ending', TIMES.rolesSwapped)
  if (isOfOtherSex(found)) add('gender-form', TIMES.otherSex)
  const likenesses = found.pairs.map(([, , { likeness }]) => likeness)
  const mean = likenesses.reduce((sum, value) => sum + value, 0) / likenesses.length
  const least = Math.min(...likenesses)
  const score = factors.reduce((product, { times }) => product * times, 0.5 * mean + 0.5 * least)
  return {
    score: Math.max(0, Math.min(1, score)),
    pairs: found.pairs.map(([one, other, value]) => ({
      asked: one.word.written,
      recorded: other.word.written,
      likeness: value.likeness,
    })),
    factors,
    details: found.pairs.map(([, , value]) => value),
    inOrder: areInOrder(found, recorded),
  }
}

function bestPairing(asked: readonly ComparedWord[], recorded: readonly ComparedWord[], likeness: Likeness): Pairing {
  const [first, ...rest] = asked
  if (first === undefined) return { total: 0, pairs: [] }
  let best = bestPairing(rest, recorded, likeness)
  for (const word of recorded) {
    const value = likeness(first, word)
    if (value.likeness < UNLIKE) continue
    const others = bestPairing(
      rest,
      recorded.filter((other) => other !== word),
      likeness,
    )
    const total = others.total + value.likeness
    if (total > best.total) best = { total, pairs: [[first, word, value], ...others.pairs] }
  }
  return best
}

interface Initials {
  readonly matched: number
  readonly missed: number
}

/** One initial must stand for a name that is still free; a second one, for the patronymic where one is recorded. */
function pairInitials(
  initials: readonly ComparedWord[],
  free: readonly ComparedWord[],
  patronymics: readonly ComparedWord[],
): Initials {
  const [first, second] = initials
  if (first === undefined || free.length === 0) return { matched: 0, missed: 0 }
  if (!free.some(({ word }) => startsAlike(first.word, word))) return { matched: 0, missed: 1 }
  const [patronymic] = patronymics
  const misses = second !== undefined && patronymic !== undefined && !startsAlike(second.word, patronymic.word)
  return { matched: 1, missed: misses ? 1 : 0 }
}

function startsAlike(initial: NameWord, word: NameWord): boolean {
  const one = initial.forms[0]?.sounds.replace(/^y/u, '') ?? ''
  const other = word.forms[0]?.sounds.replace(/^y/u, '') ?? ''
  return (
    one !== '' && (other.startsWith(one) || (OPEN_INITIALS.get(one.charAt(0)) ?? '').includes(other.charAt(0) || '-'))
  )
}

const OPEN_INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ŝ: 'szSZţ',
    s: 'ŝz',
    H: 'CxS',
    C: 'H',
    S: 'ŝZ',
    J: 'jyd',
    j: 'Jy',
    k: 'qgxkc',
    q: 'kgx',
    g: 'kqx',
    x: 'gqk',
    c: 'kCJsţ',
    d: 'J',
    a: 'äo',
    o: 'aôu',
    u: 'oôü',
    e: 'iyä',
    i: 'ey',
    z: 'J',
    w: 'v',
    v: 'w',
    ţ: 'c',
  }),
)

function comparePatronymics(
  asked: ComparedName,
  recorded: ComparedName,
  likeness: Likeness,
  initials: number,
): { difference: Difference | null; times: number; matched: boolean } {
  const [one] = asked.patronymics
  const [other] = recorded.patronymics
  if (one === undefined && other === undefined) return { difference: null, times: 1, matched: false }
  if (one === undefined)
    return { difference: 'patronymic-left-out', times: initials > 0 ? 1 : TIMES.patronymicLeftOut, matched: false }
  if (other === undefined) return { difference: 'patronymic-added', times: TIMES.patronymicAdded, matched: false }
  const value = likeness(one, other).likeness
  if (value >= 0.65) return { difference: null, times: 1, matched: true }
  return { difference: 'patronymic-differs', times: TIMES.patronymicDiffers, matched: false }
}

function areInOrder({ pairs }: Pairing, recorded: ComparedName): boolean {
  const places = pairs.map(([, word]) => recorded.names.indexOf(word))
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
}

/** Хасан Икрамов against Хасанов Икром: a given name in the family name's place on both sides. */
function haveSwappedRoles({ pairs }: Pairing): boolean {
  const gained = pairs.some(([one, other]) => isFamily(one.word) && !isFamily(other.word))
  const lost = pairs.some(
    ([one, other]) =>
      !isFamily(one.word) && (isFamily(other.word) || (other.word.ending === 'i' && one.word.ending === 'none')),
  )
  return gained && lost
}

/** The family name of the other sex is a small thing beside the same given name, and a sign of another person beside a like one. */
function isOfOtherSex({ pairs }: Pairing): boolean {
  return pairs.some(([, , { otherGender }]) => otherGender) && pairs.some(([, , { likeness }]) => likeness < SAME_WORD)
}

const isFamily = ({ ending }: NameWord): boolean => ending === 'ov' || ending === 'zoda' || ending === 'iyon'
