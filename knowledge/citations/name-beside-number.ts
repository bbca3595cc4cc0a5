import { withPlainLetters } from './plain-letters.ts'
import type { FoundReference } from './case-reference.ts'
import { isCapitalised, nameBefore } from './name-before.ts'
import { monthNamed } from './months.ts'
import { looksLikeSurname } from './surname-endings.ts'
import { isBesideNames, isJoin, isOthers } from './words-beside-names.ts'

const RUN_OF_WORDS = withPlainLetters(/^(?:[\p{L}\p{M}.'’-]{1,40} ?){1,6}/u)

/** A name that stands beside a case number, without a respondent. */
export interface NameBesideNumber {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What may stand between a name and its number. `\ue000` is a court, a date or a pinpoint. */
const BETWEEN = withPlainLetters(
  /(?:[\s,(:;«»"\ue000[\]-]|(?<![\p{L}])(?:app(?:lication|l)?s?|nos?|nrs?|n°|communications?|жалоб\p{L}{0,2}|заявлени\p{L}{1,2}|сообщени\p{L}{1,2}|дел[аоеу]|beschwerden?|requ[êe]tes?|skarg\p{L}{1,2}|başvuru|az|aktenzeichen|b|rec|ord|cited above|case|judgment|urteil|in|to|on|and|с|от)\.?|№)+$/iu,
)

/** The name before the first reference, or right after it: “Karimov (no. 54219/08)”, “54219/08 Karimov”. `rest` has all other signs blanked. */
export function nameBesideNumber(
  rest: string,
  references: readonly FoundReference[],
  from: number,
): NameBesideNumber | undefined {
  const first = references[0]
  const last = references.at(-1)
  if (first === undefined || last === undefined) return undefined
  const left = nameLeft(rest, first.start, from)
  const isOnLineBefore = left !== undefined && rest.slice(left.end, first.start).includes('\n')
  return (isOnLineBefore ? undefined : left) ?? nameRight(rest, last.end) ?? left
}

function nameLeft(rest: string, start: number, from: number): NameBesideNumber | undefined {
  const earliest = Math.max(from, start - 120)
  const end = endOfName(rest, earliest, start)
  if (end <= from || /[.?!\n]$/.test(rest.slice(from, end))) return undefined
  const reading = nameBefore(rest, end, from)
  if (reading === undefined) return undefined
  const last = reading.name.split(' ').at(-1) ?? ''
  if (!reading.lowerCase) return { name: reading.name, start: reading.start, end }
  return looksLikeSurname(last) ? { name: last, start: end - last.length, end } : undefined
}

/** Steps back over what parts a name from its number, also over a bracket as in “Shalabayeva (Italy), ord. 17407/14”. */
function endOfName(rest: string, earliest: number, start: number): number {
  const before = rest.slice(earliest, start)
  const end = earliest + before.length - (BETWEEN.exec(before)?.[0].length ?? 0)
  const bracket = /\([^()\n]{0,80}\)$/.exec(rest.slice(earliest, end))
  if (bracket === null) return end
  const outside = rest.slice(earliest, end - bracket[0].length)
  return earliest + outside.trimEnd().length
}

function nameRight(rest: string, end: number): NameBesideNumber | undefined {
  const gap = /^[^\S\n]*[,(«"-]?[^\S\n]*[«"]?/.exec(rest.slice(end, end + 8))?.[0].length ?? 0
  const start = end + gap
  const words = RUN_OF_WORDS.exec(rest.slice(start, start + 100))?.[0].split(/(?<= )/) ?? []
  const stop = words.findIndex((word) => !isPartOfName(word.trim()))
  const taken = words
    .slice(0, stop === -1 ? words.length : stop)
    .join('')
    .trim()
  const name = /\p{Lu}\.$/u.test(taken) ? taken : taken.replace(/[.,]+$/, '')
  return name.length < 3 ? undefined : { name, start, end: start + name.length }
}

function isPartOfName(word: string): boolean {
  return (
    isJoin(word) || isOthers(word) || (isCapitalised(word) && !isBesideNames(word) && monthNamed(word) === undefined)
  )
}
