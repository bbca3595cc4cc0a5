import type { Origin } from '../../records/fields.ts'
import type { PlaceForm } from './place-name.ts'
import type { Region } from './region-members.ts'

/** A word of a message that names an act on a person, as the caller has found it. `first` and `last` are indices into the words. */
export interface ActMention {
  readonly first: number
  readonly last: number
  /** `removal`: deported, extradited, abducted, sent back. `other`: detained, convicted, pressed. */
  readonly kind: 'removal' | 'other'
}

/** What part a place plays: the state that removes or shelters, the state that the people are from, ethnicity alone, or none. */
export type PlaceRole = 'host' | 'origin' | 'ethnic' | 'ignored'

export interface PlaceMention {
  readonly first: number
  readonly last: number
  /** ISO 3166-1 alpha-2; for a region all its members; none for a body that only sounds like a place. */
  readonly codes: readonly string[]
  readonly form: PlaceForm
  readonly role: PlaceRole
}

/** The places of a message by the part they play; codes in order of first mention, each once. */
export interface PlaceReading {
  readonly hosts: readonly string[]
  readonly origins: readonly Origin[]
  /** States other than the five that the people asked about are from, or are removed to. */
  readonly elsewhere: readonly string[]
  readonly regions: readonly Region[]
  readonly mentions: readonly PlaceMention[]
}
