import type { RecordSet } from '../records/record-set.ts'
import { applicantNames } from './applicant-name.ts'
import type { NamedApplicant } from './applicant-name.ts'
import type { CaseReference } from './case-reference.ts'
import type { CitationReading } from './citation-reading.ts'
import { readCitationSigns } from './citation-signs.ts'
import type { CitationSign } from './citation-signs.ts'
import { cleanCitedText } from './clean-text.ts'
import { datesAgree, holdsTitle } from './compare-fields.ts'
import { keysOfReference } from './compare-reference.ts'
import { judgmentIndex } from './judgment-index.ts'
import type { CitableJudgment, JudgmentIndex } from './judgment-index.ts'
import { nameSounds } from './name-sound.ts'
import { isOneSlipApart } from './one-slip.ts'
import { readCitations } from './read-citation.ts'
import { stateNamed } from './respondent-state.ts'
import { compareApplicants } from './same-applicant.ts'
import { isBesideNames } from './words-beside-names.ts'

/** What a judgment was found by. `similar-name`: one letter apart, where nothing else was found. */
export type CaseClue = 'id' | 'reference' | 'title' | 'name' | 'similar-name' | 'respondent' | 'date' | 'court' | 'formation'

/** A judgment that a text can mean. */
export interface CaseMatch {
  readonly id: string
  readonly type: 'case' | 'unread-citation'
  /** From 0 to 1: 1 an id or a number; 0.8 and more a name with its respondent; about 0.5 a name alone; 0.3 a similar name. */
  readonly score: number
  readonly matched: readonly CaseClue[]
}

const MOST_MATCHES = 10
/** Names are looked for in the first words of a message only: longer texts are read as citations. */
const MOST_WORDS = 60
const SHORTEST_SIMILAR_NAME = 6
const ID = /(?<![a-z0-9-])(?:case|unread)-[a-z0-9-]{3,60}/g

/** What a text gives to find a judgment by. */
interface Clues {
  readonly readings: readonly CitationReading[]
  readonly keys: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  readonly text: string
  readonly sounds: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly dates: readonly string[]
  readonly courts: ReadonlySet<string>
  readonly grandChamber: boolean
}

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

function cluesIn(text: string, index: JudgmentIndex): Clues {
  const clean = cleanCitedText(text)
  const { signs } = readCitationSigns(clean)
  const words = wordsOf(clean)
  return {
    readings: readCitations(text),
    keys: new Set(ofType(signs, 'reference').flatMap((reference) => recordedKeys(reference, index))),
    ids: new Set(clean.toLowerCase().match(ID) ?? []),
    text: clean,
    sounds: new Set(words.flatMap(nounForms).flatMap(nameSounds)),
    states: new Set([...words.map(stateNamed), ...ofType(signs, 'parties').map(({ state }) => state)].flatMap((state) => (state ? [state] : []))),
    dates: ofType(signs, 'date').map(({ date }) => date),
    courts: new Set(ofType(signs, 'court').map(({ key }) => key)),
    grandChamber: signs.some((sign) => sign.type === 'formation'),
  }
}

/** An ECLI or a document symbol that is recorded means that judgment alone, not all on the same application. */
function recordedKeys(reference: CaseReference, index: JudgmentIndex): readonly string[] {
  const keys = keysOfReference(reference)
  const known = keys.filter((key) => index.byReference.has(key))
  return known.slice(0, 1)
}

function candidatesOf(clues: Clues, index: JudgmentIndex): readonly CitableJudgment[] {
  const initials = clues.readings.flatMap(({ applicant }) => (applicant === null ? [] : applicantNames(applicant).named.flatMap((named) => named.initials ?? [])))
  return [
    ...new Set([
      ...[...clues.ids].flatMap((id) => index.byId.get(id) ?? []),
      ...[...clues.keys].flatMap((key) => index.byReference.get(key) ?? []),
      ...[...clues.sounds, ...initials].flatMap((sound) => index.bySound.get(sound) ?? []),
      ...index.judgments.filter((judgment) => holdsTitle(clues.text, judgment)),
    ]),
  ]
}

function matchOf(judgment: CitableJudgment, clues: Clues): CaseMatch[] {
  const named = nameScore(judgment, clues)
  const sure: CaseClue[] = []
  if (clues.ids.has(judgment.id)) sure.push('id')
  if (referenceKeysOf(judgment).some((key) => clues.keys.has(key))) sure.push('reference')
  if (holdsTitle(clues.text, judgment)) sure.push('title')
  if (sure.length === 0 && named === 0) return []
  const support = supportOf(judgment, clues)
  const worth = support.reduce((sum, [, value]) => sum + value, 0) - (clues.grandChamber && judgment.grandChamber !== true ? 0.1 : 0)
  const score = sure.length > 0 ? 0.9 + worth / 5 + named / 40 : Math.max(0.1, named + worth)
  return [matched(judgment, score, [...sure, ...(named > 0 ? (['name'] as const) : []), ...support.map(([clue]) => clue)])]
}

/** How well the names in a text fit: all applicants by full name, by surname, or only some of them. */
function nameScore(judgment: CitableJudgment, clues: Clues): number {
  const { applicant } = judgment
  if (applicant === null) return 0
  const cited = clues.readings.flatMap((reading) => reading.applicant ?? [])
  const agreements = cited.map((name) => compareApplicants(name, applicant, judgment.persons))
  if (agreements.includes('same')) return 0.7
  if (agreements.includes('short')) return 0.6
  const { named } = applicantNames(applicant)
  const found = named.filter((person) => hasSurname(person, clues))
  if (found.length === 0) return 0
  if (found.length < named.length) return 0.4
  return named.every((person) => person.words.every((word) => word.some((sound) => clues.sounds.has(sound)))) ? 0.6 : 0.5
}

function hasSurname({ words }: NamedApplicant, clues: Clues): boolean {
  return words.at(-1)?.some((sound) => clues.sounds.has(sound)) ?? false
}

function supportOf(judgment: CitableJudgment, clues: Clues): readonly (readonly [CaseClue, number])[] {
  const { date, respondent } = judgment
  const state = respondent ?? judgment.subject.record.respondent
  const support: (readonly [CaseClue, number])[] = []
  if (clues.states.has(state)) support.push(['respondent', 0.15])
  if (date !== null && clues.dates.some((cited) => datesAgree(cited, date))) support.push(['date', 0.1])
  if (clues.courts.has(judgment.court)) support.push(['court', 0.05])
  if (clues.grandChamber && judgment.grandChamber === true) support.push(['formation', 0.1])
  return support
}

/** Only for a short message in which no name is known: the spelling may be one letter off. */
function similarNames(clues: Clues, index: JudgmentIndex): CaseMatch[] {
  const words = [...clues.sounds].filter((sound) => sound.length >= SHORTEST_SIMILAR_NAME)
  if (clues.sounds.size > MOST_WORDS / 3) return []
  const near = [...index.bySound].filter(([sound]) => sound.length >= SHORTEST_SIMILAR_NAME && words.some((word) => isOneSlipApart(word, sound)))
  return [...new Set(near.flatMap(([, judgments]) => judgments))].map((judgment) => matched(judgment, 0.3, ['similar-name']))
}

function matched({ id, subject }: CitableJudgment, score: number, clues: readonly CaseClue[]): CaseMatch {
  return { id, type: subject.type, score: Math.round(score * 1000) / 1000, matched: clues }
}

function referenceKeysOf(judgment: CitableJudgment): readonly string[] {
  return [
    ...judgment.numberKeys,
    ...(judgment.symbol === null ? [] : [`symbol:${judgment.symbol}`]),
    ...(judgment.ecli === null ? [] : [`ecli:${judgment.ecli}`]),
    ...(judgment.itemid === null ? [] : [`itemid:${judgment.itemid}`]),
    ...judgment.reports.map((report) => `report:${report}`),
  ]
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}'’-]{3,40}/gu) ?? []
  return words.filter((word) => !isBesideNames(word)).slice(0, MOST_WORDS)
}

/** A Russian surname can stand in any case. */
function nounForms(word: string): readonly string[] {
  const bare = word.replace(/['’]s$/, '')
  if (!/[а-я]$/i.test(bare) || bare.length < 6) return [bare]
  return [bare, bare.replace(/(?:ого|ому|ой|ей|ым|им|ом|ую|ых|ыми|[аыуеи])$/iu, ''), bare.replace(/ой$/iu, 'а')]
}

function ofType<T extends CitationSign['type']>(
  signs: readonly CitationSign[],
  type: T,
): readonly Extract<CitationSign, { type: T }>[] {
  return signs.filter((sign): sign is Extract<CitationSign, { type: T }> => sign.type === type)
}
