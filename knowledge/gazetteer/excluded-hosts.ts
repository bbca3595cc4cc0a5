import { exclusionAt, exclusionBehind, goesOn, type Exclusion } from './exclusion.ts'
import type { MessageWord } from './message-words.ts'
import type { PlaceMention } from './places/place-reading.ts'
import { ORIGINS } from '../records/fields.ts'

/** The places that a message leaves out. */
export interface ExcludedPlaces {
  readonly mentions: readonly PlaceMention[]
  /** The states among them that are left out as hosts, ISO 3166-1 alpha-2, each once. */
  readonly hosts: readonly string[]
  /** The states of origin that are left out: «not to Tajikistan». */
  readonly origins: readonly string[]
}

/** Words between an exclusion and a place: «not from the», «nicht aus der», «за исключением государства». */
const OF_HOSTS = new Set(
  'the from by in inside der dem den die das aus von durch из с от z ze w przez iz states state'.split(' '),
)
const OF_THE_WAY = new Set(['to', 'into', 'nach', 'do', 'ба'])
/** Russian «в»: the place, not the way there, where the case says so: «не в Турции». */
const LOCATIVE = /(?:е|и|ях|ах)$/u
const MOST_BETWEEN = 2

/** Words that leave out a place alone: an act is not «outside». */
const OUTSIDE = new Set(['outside', 'beyond', 'вне', 'minus'])
const PASSING = new Set(['пределами', 'рубежами'])
/** «Any country but Russia», «everywhere but Germany». */
const ALL = new Set(['any', 'all', 'every', 'anywhere', 'everywhere', 'anyone', 'everyone', 'no', 'none', 'nobody'])
const COURTS = /^(?:court|tribunal|judge|authorit|gericht|behord|суд|власт|sad|wladz)/u

/** Finds the states that a message leaves out: «EU states except Germany», «не из России», «outside the EU». */
export function excludedPlaces(words: readonly MessageWord[], mentions: readonly PlaceMention[]): ExcludedPlaces {
  const excluded: PlaceMention[] = []
  const hosts = new Set<string>()
  const origins = new Set<string>()
  for (const [order, mention] of mentions.entries()) {
    if (excluded.includes(mention) || !canBeHost(mention, words)) continue
    const found = exclusionOf(mention, words)
    if (!found) continue
    const left = [mention, ...listed(mentions.slice(order), words, found.exclusion)]
    excluded.push(...left)
    const isOrigin = found.isWay || isOtherOrigin(mention, mentions[order - 1], words)
    for (const code of left.flatMap(({ codes }) => codes)) {
      if (!isOrigin) hosts.add(code)
      else if (FIVE.has(code)) origins.add(code)
    }
  }
  return { mentions: excluded, hosts: [...hosts], origins: [...origins] }
}

/** «Non-Russian courts» leaves out Russia; «no Russians» leaves out people, «shot outside Vienna» nothing. */
function canBeHost({ form, first, last }: PlaceMention, words: readonly MessageWord[]): boolean {
  if (form === 'city') return false
  if (form !== 'nationality') return true
  const isOutside = [first - 1, first - 2].some((at) => OUTSIDE.has(words[at]?.folded ?? ''))
  return COURTS.test(words[last + 1]?.folded ?? '') && !isOutside
}

function exclusionOf(
  { first, last }: PlaceMention,
  words: readonly MessageWord[],
): { readonly exclusion: Exclusion; readonly isWay: boolean } | undefined {
  const behind = isParted(words, last + 1) ? undefined : exclusionBehind(words, last + 1)
  if (behind) return { exclusion: behind, isWay: false }
  let isWay = false
  for (let at = first - 1; at >= first - 1 - MOST_BETWEEN; at -= 1) {
    if (isParted(words, at + 1)) return undefined
    const exclusion = exclusionOfPlaceAt(words, at)
    if (exclusion) return { exclusion, isWay }
    const word = words[at]?.folded ?? ''
    if (isMoving(word)) isWay ||= !LOCATIVE.test(words[first]?.folded ?? '')
    else if (OF_THE_WAY.has(word)) isWay = true
    else if (!OF_HOSTS.has(word)) return undefined
  }
  return undefined
}

const isMoving = (word: string): boolean => word === 'в' || word === 'во'

function exclusionOfPlaceAt(words: readonly MessageWord[], at: number): Exclusion | undefined {
  const word = words[at]?.folded ?? ''
  if (OUTSIDE.has(word)) return 'exception'
  if (PASSING.has(word) && words[at - 1]?.folded === 'за') return 'exception'
  const isAllBut = word === 'but' && words.slice(Math.max(0, at - 3), at).some(({ folded }) => ALL.has(folded))
  return isAllBut ? 'exception' : exclusionAt(words, at)
}

/** The places after the first that are left out with it. A comma alone ends the list: «apart from Russia, Poland deported». */
function listed(
  [first, ...rest]: readonly PlaceMention[],
  words: readonly MessageWord[],
  exclusion: Exclusion,
): readonly PlaceMention[] {
  let previous = first
  let certain = 0
  for (const [order, mention] of rest.entries()) {
    if (!previous) break
    const goes = mention.first === previous.last + 2 && goesOn(words, previous.last, exclusion)
    const comma = mention.first === previous.last + 1 && words[mention.first]?.before.trim() === ','
    if (!goes && !comma) break
    if (goes) certain = order + 1
    previous = mention
  }
  return rest.slice(0, certain)
}

const FIVE: ReadonlySet<string> = new Set(ORIGINS)

/** «To Tajikistan, not Uzbekistan»: another state of origin, not a host. */
function isOtherOrigin(
  mention: PlaceMention,
  previous: PlaceMention | undefined,
  words: readonly MessageWord[],
): boolean {
  if (!previous || previous.role !== 'origin' || previous.form === 'nationality') return false
  const between = words.slice(previous.last + 1, mention.first)
  return between.length <= 2 && mention.codes.every((code) => FIVE.has(code))
}

function isParted(words: readonly MessageWord[], at: number): boolean {
  return /[,.;:!?()\n]/u.test(words[at]?.before ?? '')
}
