import { foldedWords } from '../../knowledge/search/fold.ts'

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.split(' ').map((word, place) => [word, place + 1] as const),
  ...([
    ['пяти', 5],
    ['шести', 6],
    ['семи', 7],
    ['восьми', 8],
    ['девяти', 9],
    ['десяти', 10],
    ['пятнадцати', 15],
    ['двадцати', 20],
  ] as const),
])

const MORE_THAN =
  'more than|longer than|over|above|exceeding|свыше|(?<!не )более|(?<!не )больше|дольше|mehr als|uber|ponad|powyzej|wiecej niz|dluzej niz'
const AT_LEAST =
  'at least|no less than|not less than|minimum|не менее|не меньше|mindestens|co najmniej|kamida|на камтар аз'
const SENTENCE = new RegExp(
  `(?<![^ ])(?:(${MORE_THAN})|${AT_LEAST}) (\\S{1,12}) (?:years?|yrs?|лет|года?|jahren?|lat|lata|yil|сол)`,
  'u',
)
const PLUS = /(?<!\d)(\d{1,2})\s?\+\s?(?:years?|yrs?|лет|jahre|lat)/iu

/** Sentences are recorded in years and tenths: “more than ten” holds ten and a half, and not ten. */
const SMALLEST_STEP = 0.1

/** The least sentence asked for, in years, as “sentenced to more than ten years”, «не менее 15 лет», “10+ years”; null for none. */
export function leastYearsIn(text: string): number | null {
  const plus = PLUS.exec(text)
  if (plus) return Number(plus[1])
  const [, isStrict, word = ''] = SENTENCE.exec(foldedWords(text).join(' ')) ?? []
  const years = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word)
  if (years === undefined) return null
  return isStrict ? years + SMALLEST_STEP : years
}
