import type { FormKind, NameWord, WordForm } from './name-word.ts'
import { SUBSTITUTION } from './sound-cost.ts'
import { wordDistance } from './word-distance.ts'

/** How like two words are (0..1), and what lies between them. */
export interface WordLikeness {
  readonly likeness: number
  /** Weighted spelling errors between the forms that came closest. */
  readonly distance: number
  readonly asked: FormKind
  readonly recorded: FormKind
  /** What cut endings and components cost, apart from the distance. */
  readonly cost: number
  readonly otherGender: boolean
}

const OTHER_ENDING = 0.05
const NO_ENDING = 0.05
const WEAK_ENDING = 0.03
const OTHER_GENDER = 0.02
const PATRONYMIC_FOR_NAME = 0.12
const LIGHTEST = 2
/** A family name in another ending that is misspelt as well is more likely another name. */
const CUT_STRICTNESS = 1.4
const TRUNCATED = 0.72
const SHORTEST_BEGINNING = 4
/** Leaving out a sound costs at least this share of its weight. */
const LEAST_OMISSION = 0.55
/** Words less like than this are different names, however much less. */
export const UNLIKE = 0.5
/** A longer name than the one on record is less likely to be the same than a shorter one. */
const RECORDED_SHORTER = 0.08
/** A shortened name that is misspelt as well is another name. */
const SHORTENED_STRICTNESS = 3

/** Compares every form of one word with every form of the other and keeps the best; endings shared by all families never count as likeness. */
export function wordLikeness(asked: NameWord, recorded: NameWord): WordLikeness {
  const otherGender = asked.ending === recorded.ending && asked.feminine !== recorded.feminine
  let best: WordLikeness = { likeness: 0, distance: 9, asked: 'full', recorded: 'full', cost: 0, otherGender }
  for (const one of asked.forms) {
    for (const other of recorded.forms) {
      if (!comparable(one, other)) continue
      const found = formLikeness(asked, recorded, [one, other], best.likeness)
      if (found.likeness > best.likeness) {
        best = { ...found, asked: one.kind, recorded: other.kind, otherGender }
      }
    }
  }
  if (best.likeness >= TRUNCATED || !isBeginningOf(asked, recorded)) return best
  return { likeness: TRUNCATED, distance: 0, asked: 'full', recorded: 'component', cost: 1 - TRUNCATED, otherGender }
}

type Measured = Pick<WordLikeness, 'likeness' | 'distance' | 'cost'>

const NO_BETTER: Measured = { likeness: 0, distance: 9, cost: 0 }

/** The likeness of two forms where it beats the best so far; the distance is measured only as far as that needs. */
function formLikeness(
  asked: NameWord,
  recorded: NameWord,
  forms: readonly [WordForm, WordForm],
  best: number,
): Measured {
  const [one, other] = forms
  const weight = Math.max(LIGHTEST, asked.weight, recorded.weight)
  const ending = endingCost(asked, recorded, one, other)
  const shorter = one.kind === 'component' || other.kind === 'short' ? RECORDED_SHORTER : 0
  const cost = one.cost + other.cost + shorter + ending
  const slack = 1 - cost - Math.max(best, UNLIKE)
  if (slack <= 0) return NO_BETTER
  const strictness =
    isShortened(one) || isShortened(other) ? SHORTENED_STRICTNESS : ending > OTHER_GENDER ? CUT_STRICTNESS : 1
  const limit = (slack * weight) / strictness
  if (LEAST_OMISSION * Math.abs(one.weight - other.weight) > limit) return NO_BETTER
  const distance =
    one.sounds === other.sounds ? 0 : wordDistance(one.codes, other.codes, SUBSTITUTION[asked.script], limit)
  return { likeness: 1 - cost - (distance * strictness) / weight, distance, cost }
}

/** Тиле for Тилекмат: a given name cut short at no known component. */
function isBeginningOf(asked: NameWord, recorded: NameWord): boolean {
  const sounds = asked.forms[0]?.sounds ?? ''
  const isGiven = asked.ending === 'none' && (recorded.ending === 'none' || recorded.ending === 'i')
  return isGiven && sounds.length >= SHORTEST_BEGINNING && (recorded.forms[0]?.sounds ?? '').startsWith(sounds)
}

function comparable(one: WordForm, other: WordForm): boolean {
  if (Math.abs(one.codes.length - other.codes.length) > 5) return false
  if (one.kind === 'cased' && other.kind !== 'full') return false
  return (
    !(isShortened(one) && (other.kind === 'stem' || other.kind === 'short')) &&
    !(isShortened(other) && (one.kind === 'stem' || one.kind === 'short'))
  )
}

const isShortened = ({ kind }: WordForm): boolean => kind === 'component' || kind === 'short'

function endingCost(asked: NameWord, recorded: NameWord, one: WordForm, other: WordForm): number {
  if (one.kind === 'full' && other.kind === 'full') return 0
  if (one.kind === 'stem' && other.kind === 'stem') return betweenEndings(asked, recorded)
  const cut = one.kind === 'stem' ? asked : other.kind === 'stem' ? recorded : null
  if (cut === null) return 0
  if (cut.ending === 'patronymic') return PATRONYMIC_FOR_NAME
  return cut.ending === 'i' ? WEAK_ENDING : NO_ENDING
}

function betweenEndings(asked: NameWord, recorded: NameWord): number {
  if (asked.ending === recorded.ending) return asked.feminine === recorded.feminine ? 0 : OTHER_GENDER
  return asked.ending === 'patronymic' || recorded.ending === 'patronymic' ? PATRONYMIC_FOR_NAME : OTHER_ENDING
}
