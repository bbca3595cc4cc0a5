import { withPlainLetters } from './plain-letters.ts'
import type { TextRange } from './blank-ranges.ts'
import { isCapitalised, nameBefore } from './name-before.ts'
import type { NameReading } from './name-before.ts'
import { stateAtStart, stateNamed } from './respondent-state.ts'
import { looksLikeSurname } from './surname-endings.ts'
import { isBesideNames, isJoin, isOthers } from './words-beside-names.ts'

/** Applicant and respondent as a text names them. */
export interface FoundParties extends TextRange {
  readonly applicant: string
  readonly respondent: string
  /** ISO 3166-1 alpha-2 where the respondent is a state known by name. */
  readonly state: string | null
  /**
   * `sure`; `with-day` a lower-case name before “v”, a case if a day, a court or the Grand Chamber is named too;
   * `with-court` an ordinary sentence (“Sanctions against Russia”, “Poland v Germany”) unless a court is.
   */
  readonly certainty: 'sure' | 'with-day' | 'with-court'
}

/** “v.” and its like in the languages of citations; a slash parts the parties in Turkish. */
const MARKER = withPlainLetters(
  /(?<=[\p{L}\p{M}.,)\]»”"'’])(?:\s{1,3}(v|vs|versus|V|VS|c)(\.)?\s{1,3}|\s{1,3}(against|gegen|contre|contra|против|проти|przeciwko|przeciw|karşı)\s{1,3}|\s{0,3}(\.\/\.)\s{0,3}|\s?(\/)\s?(?=\p{Lu}))(?=["«“„(]?\p{L})/gu,
)

const ORDINARY_WORD = new Set([
  'against',
  'gegen',
  'contre',
  'contra',
  'против',
  'проти',
  'przeciwko',
  'przeciw',
  'karşı',
])

/** Every “A v. B” of a cleaned text. Where the marker is an ordinary word or a slash, B must be a state and A a name in capitals. */
export function readParties(text: string): readonly FoundParties[] {
  const found: FoundParties[] = []
  for (const match of text.matchAll(MARKER)) {
    const parties = partiesAround(text, match)
    const last = found.at(-1)
    if (parties && (last === undefined || last.end <= parties.start)) found.push(parties)
  }
  return found
}

function partiesAround(text: string, match: RegExpExecArray): FoundParties | undefined {
  const [whole, short, stop, word, german, slash] = match
  const left = nameBefore(text, match.index)
  if (left === undefined) return undefined
  const after = match.index + whole.length + (/^["«“„(]/.test(text.slice(match.index + whole.length)) ? 1 : 0)
  const state = stateAtStart(text.slice(after, after + 80))
  const mustBeState =
    slash !== undefined || short === 'c' || short === 'V' || (word !== undefined && ORDINARY_WORD.has(word))
  if (state === undefined && (mustBeState || (left.lowerCase && stop === undefined))) return undefined
  if (left.lowerCase && (mustBeState || german !== undefined)) return undefined
  const respondent = state === undefined ? privateParty(text, after) : text.slice(after, after + state.length)
  if (respondent === '') return undefined
  return {
    applicant: left.name,
    respondent: respondent.replace(/\s+/g, ' ').replace(/[.'’]+$/, ''),
    state: state?.state ?? null,
    certainty: certaintyOf(left, { stop, word, state: state?.state }),
    start: left.start,
    end: after + respondent.length,
  }
}

/** An ordinary word needs a surname, initials or “others” before it; two states are no case without a court. */
function certaintyOf(
  left: NameReading,
  marker: { readonly stop: string | undefined; readonly word: string | undefined; readonly state: string | undefined },
): FoundParties['certainty'] {
  const last = left.name.split(' ').at(-1) ?? ''
  const isName = looksLikeSurname(last) || isOthers(last) || /^(?:\p{Lu}\.)+$/u.test(last)
  if (marker.word !== undefined) return isName ? 'sure' : 'with-court'
  if (stateNamed(left.name) !== undefined && marker.state !== undefined) return 'with-court'
  return left.lowerCase && marker.stop === undefined ? 'with-day' : 'sure'
}

/** A respondent that is no state: the capitalised words after “v.”, as in `Ministerstvo vnitra` or `SSHD`. */
function privateParty(text: string, start: number): string {
  const taken: string[] = []
  for (const word of text.slice(start, start + 120).split(/(?<=\s)/)) {
    const bare = word.trim()
    if (taken.length >= 10 || !(isCapitalised(bare) || (taken.length > 0 && isJoin(bare)))) break
    if (/^[([]/.test(bare) || (isBesideNames(bare) && taken.length === 0)) break
    taken.push(word)
    if (/[,;:.?!)\]\n]\s*$/.test(word)) break
  }
  return taken
    .join('')
    .trim()
    .replace(/[,;:.?!)\]]+$/, '')
}
