import { withPlainLetters } from './plain-letters.ts'
import { blankRanges } from './blank-ranges.ts'
import type { TextRange } from './blank-ranges.ts'
import type { FoundReference } from './case-reference.ts'
import { readCourts } from './courts.ts'
import type { FoundCourt } from './courts.ts'
import { readDates } from './read-dates.ts'
import type { FoundDate } from './read-dates.ts'
import { readFindings } from './read-findings.ts'
import type { FoundFinding } from './read-findings.ts'
import { readNumbers } from './read-numbers.ts'
import { readParties } from './read-parties.ts'
import type { FoundParties } from './read-parties.ts'
import { readPinpoints } from './read-pinpoints.ts'
import type { FoundPinpoint } from './read-pinpoints.ts'
import { readTypedReferences } from './read-references.ts'

/** Anything in a text that can be part of a citation. */
export type CitationSign =
  | ({ readonly type: 'parties' } & FoundParties)
  | ({ readonly type: 'reference' } & FoundReference)
  | ({ readonly type: 'date' } & FoundDate)
  | ({ readonly type: 'court' } & FoundCourt)
  | ({ readonly type: 'finding' } & FoundFinding)
  | ({ readonly type: 'volume'; readonly year: number } & TextRange)
  | FoundPinpoint

export interface SignsInText {
  /** In the order of the text. */
  readonly signs: readonly CitationSign[]
  /** The text with all signs but the parties blanked: what is left can be a name. */
  readonly rest: string
}

const URL = /https?:\/\/[^\s<>"«»)\]\ue000]{1,2000}/gi
/** “ECHR 2013 (extracts)”, “ECHR 2008-V”, “Reports 1996-IV”: the year of a volume, not of the judgment. */
const VOLUME = withPlainLetters(
  /(?<!\p{L})(?:ECHR|CEDH|Reports(?: of Judgments and Decisions)?),? ?((?:19|20)\d{2})(?!\d)(?:-[IVX]{1,5})?(?: ?\((?:extracts|extraits)\))?/gu,
)
/** Words before a day that is not the judgment's. */
const OTHER_DAY = withPlainLetters(
  /(?<!\p{L})(?:(?:final|accessed|retrieved|visited|lodged|introduced|обращения|подан\p{L}*|rechtskräftig|abgerufen|définiti\p{L}*|вступил\p{L}* в (?:законную )?силу)(?: (?:on|from|am|seit|le|с))?|since|until|до|seit|depuis)[ :,]{0,2}$/iu,
)

/** Everything in a cleaned text that can be part of a citation. */
export function readCitationSigns(text: string): SignsInText {
  const typed = readTypedReferences(text)
  const volumes = [...typed.rest.matchAll(VOLUME)].map((match) => ({ ...rangeOf(match), year: Number(match[1]) }))
  const addresses = [...[...typed.rest.matchAll(URL)].map(rangeOf), ...volumes]
  const findings = readFindings(blankRanges(typed.rest, addresses))
  const bare = blankRanges(typed.rest, withoutOverlaps([...addresses, ...findings]))
  const pinpoints = withoutOverlaps(readPinpoints(bare))
  const numbers = readNumbers(blankRanges(bare, pinpoints))
  const withoutNumbers = blankRanges(bare, withoutOverlaps([...pinpoints, ...numbers]))
  const courts = readCourts(withoutNumbers)
  const dates = readDates(blankRanges(withoutNumbers, courts)).filter(
    (date) => !OTHER_DAY.test(text.slice(Math.max(0, date.start - 40), date.start)),
  )
  const signs: CitationSign[] = [
    ...[...typed.found, ...numbers].map((reference) => ({ type: 'reference' as const, ...reference })),
    ...volumes.map((volume) => ({ type: 'volume' as const, ...volume })),
    ...findings.map((finding) => ({ type: 'finding' as const, ...finding })),
    ...courts.map((court) => ({ type: 'court' as const, ...court })),
    ...dates.map((date) => ({ type: 'date' as const, ...date })),
    ...readParties(withoutNumbers).map((parties) => ({ type: 'parties' as const, ...parties })),
    ...pinpoints,
  ]
  const rest = blankRanges(withoutNumbers, withoutOverlaps([...courts, ...dates]))
  return { signs: signs.sort((a, b) => a.start - b.start), rest }
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length }
}

/** Of ranges that overlap, the one that begins first. */
function withoutOverlaps<T extends TextRange>(ranges: readonly T[]): readonly T[] {
  let reached = 0
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .filter((range) => {
      const free = range.start >= reached
      if (free) reached = range.end
      return free
    })
}
