import type { Meaning, Signal } from './meaning.ts'
import type { MessageWord } from './message-words.ts'
import type { FoundMeaning } from './found-meaning.ts'
import { findPhrases, phraseIndex, type PhraseFound } from './phrase-index.ts'
import { isOfThing } from './things-moved.ts'
import { ACT_WORDS } from './tables/act-words.ts'
import { ASKING_WORDS } from './tables/asking-words.ts'
import { COURT_WORDS } from './tables/court-words.ts'
import { FATE_WORDS } from './tables/fate-words.ts'
import { OUTCOME_WORDS } from './tables/outcome-words.ts'
import { REMOVAL_WORDS } from './tables/removal-words.ts'

const INDEX = phraseIndex<Meaning>([
  ...REMOVAL_WORDS,
  ...FATE_WORDS,
  ...ACT_WORDS,
  ...COURT_WORDS,
  ...OUTCOME_WORDS,
  ...ASKING_WORDS,
])

/** The phrases of a message that its facets are read from, by kind and in the order of the message. */
export interface MessagePhrases {
  readonly removals: readonly FoundMeaning<'removal'>[]
  readonly acts: readonly FoundMeaning<'act'>[]
  readonly fates: readonly FoundMeaning<'fate'>[]
  readonly courtOutcomes: readonly FoundMeaning<'court-outcome'>[]
  readonly courts: readonly FoundMeaning<'court'>[]
  readonly judgments: readonly FoundMeaning<'judgments'>[]
  readonly measures: readonly FoundMeaning<'measure'>[]
  readonly signals: readonly FoundMeaning<'signal'>[]
}

export function messagePhrases(words: readonly MessageWord[]): MessagePhrases {
  const found = findPhrases(words, INDEX)
  return {
    removals: found.filter((each) => isOf(each, 'removal')).filter((each) => !isOfThing(words, each)),
    acts: found.filter((each) => isOf(each, 'act')),
    fates: found.filter((each) => isOf(each, 'fate')),
    courtOutcomes: found.filter((each) => isOf(each, 'court-outcome')),
    courts: found.filter((each) => isOf(each, 'court')),
    judgments: found.filter((each) => isOf(each, 'judgments')),
    measures: found.filter((each) => isOf(each, 'measure')),
    signals: found.filter((each) => isOf(each, 'signal')),
  }
}

export function says(phrases: MessagePhrases, signal: Signal): boolean {
  return phrases.signals.some(({ meaning }) => meaning.signal === signal)
}

/** Courts and treaty bodies of no state. */
export const INTERNATIONAL_COURTS: ReadonlySet<string> = new Set(['ECtHR', 'UN CAT', 'UN HRC', 'CJEU', 'Grand Chamber'])

export function isInternationalCourt({ meaning }: FoundMeaning<'court'>): boolean {
  return meaning.courts.every((court) => INTERNATIONAL_COURTS.has(court))
}

function isOf<K extends Meaning['kind']>(found: PhraseFound<Meaning>, kind: K): found is FoundMeaning<K> {
  return found.meaning.kind === kind
}
