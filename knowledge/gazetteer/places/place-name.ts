import type { Region } from './region-members.ts'

export type PlaceForm = 'country' | 'nationality' | 'region' | 'city'
export type NameLanguage = 'en' | 'ru' | 'de' | 'pl' | 'uz' | 'tg'

/** What a form of a name stands for: the place, a thing of the place («Turkish»), its people («Turks»), either of the last two («German»), or no place at all. */
export type Sense = 'place' | 'thing' | 'people' | 'either' | 'nothing'

/**
 * What an ending tells. Cases as letters: n g d a i l as in grammar; f away from, t towards, w where (Uzbek suffixes);
 * p: this form is of people («tajiks»). Empty: it tells nothing.
 */
export type Marks = string

/** A stem with the endings it takes, all folded. */
export interface Inflected {
  readonly stem: string
  readonly endings: ReadonlyMap<string, Marks>
}

/** Where a name is read only on a condition: written in capitals, or behind a preposition of place (it is also a name of people or a common word), or unless a personal name is beside it. */
export type Condition = 'capitals' | 'preposition' | 'no-name-beside'

export interface PlaceName {
  readonly codes: readonly string[]
  readonly form: PlaceForm
  readonly sense: Sense
  readonly language: NameLanguage
  readonly region?: Region | undefined
  readonly condition?: Condition | undefined
}
