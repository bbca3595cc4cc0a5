import type { RecordSet } from '../records/record-set.ts'
import { soundsOfNames } from './applicant-name.ts'
import type { NamedApplicant, NameWord } from './applicant-name.ts'
import { datesAgree, holdsTitle } from './compare-fields.ts'
import { judgmentIndex, recordedKeysOf } from './judgment-index.ts'
import type { CitableJudgment, JudgmentIndex } from './judgment-index.ts'
import { isOneSlipApart } from './one-slip.ts'
import { readCitations } from './read-citation.ts'
import { compareApplicantNames } from './same-applicant.ts'
import { cluesIn } from './text-clues.ts'
import type { TextClues } from './text-clues.ts'

/** What a judgment was found by. `similar-name`: one letter apart, where nothing else was found. */
export type CaseClue =
  | 'id'
  | 'reference'
  | 'title'
  | 'name'
  | 'similar-name'
  | 'respondent'
  | 'date'
  | 'court'
  | 'formation'

/** A judgment that a text can mean. */
export interface CaseMatch {
  readonly id: string
  readonly type: 'case' | 'unread-citation'
  /**
   * From 0 to 1: from 0.9 an id, a number or the recorded name of a decision without parties; about 0.8 a name with its
   * respondent; about 0.5 a name alone; 0.3 a similar name. Supporting clues only order the matches within these.
   */
  readonly score: number
  readonly matched: readonly CaseClue[]
}

const MOST_MATCHES = 10
const SHORTEST_SIMILAR_NAME = 6
/** A longer message is no name with a slip of the hand. */
const MOST_SOUNDS_FOR_SIMILAR_NAMES = 20

/** The cases and unread citations that a text means, best first: by id, number, ECLI, HUDOC item, report or name in any spelling. */
export function findCases(text: string, records: RecordSet): readonly CaseMatch[] {
  const index = judgmentIndex(records)
  const clues = cluesIn(text, index)
  const exact = candidatesOf(clues, index).flatMap((judgment) => matchOf(judgment, clues))
  const matches = exact.length > 0 ? exact : similarNames(clues, index)
  return matches.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_MATCHES)
}

/** True where a text holds a citation: a case number, ECLI, report or “A v. B”. Years, fractions and dates are none. */
export function holdsCitation(text: string): boolean {
  return readCitations(text).some((reading) => reading.certain)
}

function candidatesOf(clues: TextClues, index: JudgmentIndex): readonly CitableJudgment[] {
  return [
    ...new Set([
      ...[...clues.ids].flatMap((id) => index.byId.get(id) ?? []),
      ...[...clues.keys].flatMap((key) => index.byReference.get(key) ?? []),
      ...[...clues.sounds].flatMap((sound) => index.bySound.get(sound) ?? []),
      ...clues.names.flatMap(soundsOfNames).flatMap((sound) => index.bySound.get(sound) ?? []),
      ...index.described.filter((judgment) => holdsTitle(clues.foldedText, judgment)),
    ]),
  ]
}

function matchOf(judgment: CitableJudgment, clues: TextClues): CaseMatch[] {
  const named = nameScore(judgment, clues)
  const sure: CaseClue[] = []
  if (clues.ids.has(judgment.id)) sure.push('id')
  if (recordedKeysOf(judgment).some((key) => clues.keys.has(key))) sure.push('reference')
  if (holdsTitle(clues.foldedText, judgment)) sure.push('title')
  if (sure.length === 0 && named === 0) return []
  const support = supportOf(judgment, clues)
  const otherFormation = clues.grandChamber && judgment.grandChamber !== true ? 0.1 : 0
  const worth = support.reduce((sum, [, value]) => sum + value, 0) - otherFormation
  const score = sure.length > 0 ? 0.9 + worth / 5 + named / 40 : Math.max(0.1, named + worth)
  const name: readonly CaseClue[] = named > 0 ? ['name'] : []
  return [matched(judgment, score, [...sure, ...name, ...support.map(([clue]) => clue)])]
}

/** How well the names in a text fit: all applicants by full name, by surname, or only some of them. */
function nameScore(judgment: CitableJudgment, clues: TextClues): number {
  const { applicants, persons } = judgment
  if (applicants === null) return 0
  const agreements = new Set(clues.names.map((names) => compareApplicantNames(names, applicants, persons)))
  if (agreements.has('same')) return 0.65
  if (agreements.has('short')) return 0.55
  const { named } = applicants
  const found = named.filter((person) => isHeard(person.words.at(-1), clues))
  if (found.length === 0) return 0
  if (found.length < named.length) return 0.4
  return isWholeName(named, clues) ? 0.6 : 0.5
}

function isWholeName(named: readonly NamedApplicant[], clues: TextClues): boolean {
  return named.every((person) => person.words.every((word) => isHeard(word, clues)))
}

function isHeard(word: NameWord | undefined, clues: TextClues): boolean {
  return word?.sounds.some((sound) => clues.sounds.has(sound)) ?? false
}

function supportOf(judgment: CitableJudgment, clues: TextClues): readonly (readonly [CaseClue, number])[] {
  const { date, subject } = judgment
  const support: (readonly [CaseClue, number])[] = []
  if (clues.states.has(subject.record.respondent)) support.push(['respondent', 0.15])
  if (date !== null && clues.dates.some((cited) => datesAgree(cited, date))) support.push(['date', 0.1])
  if (clues.courts.has(judgment.court)) support.push(['court', 0.02])
  if (clues.grandChamber && judgment.grandChamber === true) support.push(['formation', 0.05])
  return support
}

/** Only for a short message in which no name is known: the spelling may be one letter off. */
function similarNames(clues: TextClues, index: JudgmentIndex): CaseMatch[] {
  if (clues.sounds.size > MOST_SOUNDS_FOR_SIMILAR_NAMES) return []
  const heard = [...clues.sounds].filter((sound) => sound.length >= SHORTEST_SIMILAR_NAME)
  const near = [...index.bySound].filter(
    ([sound]) => sound.length >= SHORTEST_SIMILAR_NAME && heard.some((word) => isOneSlipApart(word, sound)),
  )
  const judgments = new Set(near.flatMap(([, known]) => known))
  return [...judgments].map((judgment) => matched(judgment, 0.3, ['similar-name']))
}

function matched({ id, subject }: CitableJudgment, score: number, clues: readonly CaseClue[]): CaseMatch {
  return { id, type: subject.type, score: Math.round(score * 1000) / 1000, matched: clues }
}
