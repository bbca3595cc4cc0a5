import type { FacetReading } from '../../knowledge/gazetteer/read-facets.ts'
import type { NameMention } from '../../knowledge/names/name-outcome.ts'
import type { CitationSigns } from './citation-signs.ts'
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
  /** Some record of an act, a judgment or a group holds every word of the message; asked only when nothing else decides. */
  readonly isInText: () => boolean
  /** A figure on just these places and this time has been published. */
  readonly isPublished: boolean
}
