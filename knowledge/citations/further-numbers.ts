import { withPlainLetters } from './plain-letters.ts'

const COUNTS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:one|another|один|одна|одну|одной|ein|eine|un|une)$/i],
  [2, /^(?:two|два|две|двух|zwei|deux)$/i],
  [3, /^(?:three|три|тр[её]х|drei|trois)$/i],
  [4, /^(?:four|четыре|четыр[её]х|vier|quatre)$/i],
  [5, /^(?:five|пять|пяти|fünf|cinq)$/i],
  [6, /^(?:six|шесть|шести|sechs)$/i],
  [7, /^(?:seven|семь|семи|sieben|sept)$/i],
  [8, /^(?:eight|восемь|восьми|acht|huit)$/i],
  [9, /^(?:nine|девять|девяти|neun|neuf)$/i],
  [10, /^(?:ten|десять|десяти|zehn|dix)$/i],
]

/** “and 3 others”, “and three other applications”, “и ещё 3 жалобы”, “и другие”: more applications than are numbered. */
const FURTHER = withPlainLetters(
  /^\)?,? ?(?:(?:and|и|und|et|i|ve|та|&|\+|plus)(?: (?:еще|ещё|ще))? ?)(?:(\d{1,3}|\p{L}{2,8}) (?:others?|more|further|other (?:applications?|numbers?)|applications?|друг\p{L}{2,3}|ин\p{L}{2,3}|жалоб\p{L}{0,2}|заявлени\p{L}{1,2}|дел\p{L}?|вести|weitere\p{L}?|andere\p{L}?|autres?|inne|innych|інш\p{L}{1,3}|diğer\p{L}{0,4})|(others|other applications|другие|др\.|другим|иные|weitere|andere|autres|inne|diğerleri|інші|al\.?))(?!\p{L}| (?:cases?|judgments?|дела|решения|постановления|Urteile|arrêts))/iu,
)

/** How many further applications the words right after a case number speak of; `count` null where they give no number. Undefined where they speak of none. */
export function readFurtherNumbers(after: string): { readonly count: number | null } | undefined {
  const match = FURTHER.exec(after)
  if (match === null) return undefined
  const [, counted] = match
  if (counted === undefined) return { count: null }
  if (/^\d+$/.test(counted)) return { count: Number(counted) }
  return { count: COUNTS.find(([, word]) => word.test(counted))?.[0] ?? null }
}
