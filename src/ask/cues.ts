import { foldedWords } from '../../knowledge/search/fold.ts'
import { CUES, type Cue } from './cue-table.ts'
import { phrase, type Phrase } from './phrase.ts'

let compiled: ReadonlyMap<Cue, readonly Phrase[]> | undefined

/** Words of a message that are searched for cues; a longer one is a document, and what it is after stands at its head. */
const LONGEST_SEARCH = 150

/** The cues that a message holds. */
export function cuesIn(text: string): ReadonlySet<Cue> {
  compiled ??= compile()
  const words = foldedWords(text).slice(0, LONGEST_SEARCH)
  return new Set([...compiled].filter(([, phrases]) => phrases.some((found) => found(words))).map(([cue]) => cue))
}

function compile(): ReadonlyMap<Cue, readonly Phrase[]> {
  return new Map(
    CUES.map(([cue, patterns]) => [cue, patterns.split('|').map((pattern) => phrase(pattern.trim()))] as const),
  )
}
