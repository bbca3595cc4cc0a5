import type { FacetReading } from '../../knowledge/gazetteer/read-facets.ts'
import type { NameMention } from '../../knowledge/names/name-outcome.ts'
import type { Cue } from './cue-table.ts'

/** Everything that was read out of a message, before it is decided what it is after. */
export interface Signals {
  readonly cues: ReadonlySet<Cue>
  readonly reading: FacetReading
  readonly names: readonly NameMention[]
  readonly citations: CitationSigns
  /** Words of letters or digits. */
  readonly words: number
  /** Nothing but places, and words that carry no subject. */
  readonly isPlacesOnly: boolean
  /** A record id stands in the message. */
  readonly id: string | null
  /** A figure on just these places and this time has been published. */
  readonly isPublished: boolean
}

export interface CitationSigns {
  /** Name with number or date, or an identifier that only a citation has: something that can be checked. */
  readonly isComplete: boolean
  /** A number, a name or an identifier of a judgment stands in the message. */
  readonly isPresent: boolean
  /** A judgment of the records is named by number, or by name as a case. */
  readonly isKnownCase: boolean
  readonly isStyleNamed: boolean
}
