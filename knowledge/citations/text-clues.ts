import { applicantNames } from './applicant-name.ts'
import type { ApplicantNames } from './applicant-name.ts'
import type { CaseReference } from './case-reference.ts'
import { readCitationSigns } from './citation-signs.ts'
import type { CitationSign } from './citation-signs.ts'
import { cleanCitedText } from './clean-text.ts'
import { keysOfReference } from './compare-reference.ts'
import { foldedWords } from './judgment-index.ts'
import type { JudgmentIndex } from './judgment-index.ts'
import { nameSoundsInAnyCase } from './name-sound.ts'
import { readCitations } from './read-citation.ts'
import { stateNamed } from './respondent-state.ts'
import { isBesideNames } from './words-beside-names.ts'

/** What a text gives to find a judgment by. */
export interface TextClues {
  /** Its letters and digits, as recorded titles are looked for in them. */
  readonly foldedText: string
  /** The applicants that its citations name. */
  readonly names: readonly ApplicantNames[]
  /** Keys of references that are recorded. */
  readonly keys: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  /** Sounds of the words that can be names. */
  readonly sounds: ReadonlySet<string>
  /** ISO 3166-1 alpha-2. */
  readonly states: ReadonlySet<string>
  readonly dates: readonly string[]
  readonly courts: ReadonlySet<string>
  readonly grandChamber: boolean
}

/** Names are looked for in the first words of a message only: longer texts are read as citations. */
const MOST_WORDS = 60
const ID = /(?<![a-z0-9-])(?:case|unread)-[a-z0-9-]{3,60}/g

/** Everything in a text by which judgments of the index can be found. */
export function cluesIn(text: string, index: JudgmentIndex): TextClues {
  const clean = cleanCitedText(text)
  const { signs } = readCitationSigns(clean)
  const words = (clean.match(/[\p{L}\p{M}'’-]{3,40}/gu) ?? [])
    .filter((word) => !isBesideNames(word))
    .slice(0, MOST_WORDS)
  const parties = ofType(signs, 'parties')
  const states = [...words.map(stateNamed), ...parties.map(({ state }) => state)]
  return {
    foldedText: foldedWords(clean),
    names: readCitations(text).flatMap(({ applicant }) => (applicant === null ? [] : [applicantNames(applicant)])),
    keys: new Set(ofType(signs, 'reference').flatMap((reference) => recordedKeys(reference, index))),
    ids: new Set(clean.toLowerCase().match(ID) ?? []),
    sounds: new Set(words.flatMap(nameSoundsInAnyCase)),
    states: new Set(states.flatMap((state) => state ?? [])),
    dates: ofType(signs, 'date').map(({ date }) => date),
    courts: new Set(ofType(signs, 'court').map(({ key }) => key)),
    grandChamber: signs.some((sign) => sign.type === 'formation'),
  }
}

/** An ECLI or a document symbol that is recorded means that judgment alone, not all on the same application. */
function recordedKeys(reference: CaseReference, index: JudgmentIndex): readonly string[] {
  return keysOfReference(reference)
    .filter((key) => index.byReference.has(key))
    .slice(0, 1)
}

function ofType<T extends CitationSign['type']>(
  signs: readonly CitationSign[],
  type: T,
): readonly Extract<CitationSign, { type: T }>[] {
  return signs.filter((sign): sign is Extract<CitationSign, { type: T }> => sign.type === type)
}
