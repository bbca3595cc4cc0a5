import type { Meaning } from './meaning.ts'
import type { PhraseFound } from './phrase-index.ts'

/** A phrase of a message that means something of the given kind. */
export type FoundMeaning<K extends Meaning['kind'] = Meaning['kind']> = PhraseFound<Extract<Meaning, { kind: K }>>
