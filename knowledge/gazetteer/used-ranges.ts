import type { Facets } from '../search/facets.ts'
import type { Use, UsedRange } from './facet-reading.ts'
import type { Meaning, Signal } from './meaning.ts'
import type { MessagePhrases } from './message-phrases.ts'
import type { PhraseFound } from './phrase-index.ts'
import type { MessageWord } from './message-words.ts'

/** Places of words that were read, with what they were read as. */
export interface UsedWords {
  readonly at: readonly number[]
  readonly as: Use
}

const OF_SIGNAL: ReadonlyMap<Signal, Use> = new Map([
  ['assurances-accepted', 'outcome'],
  ['assurances-rejected', 'outcome'],
  ['violation', 'outcome'],
  ['interim-measure', 'outcome'],
  ['rule-39', 'outcome'],
  ['counting', 'measure'],
  ['court', 'court'],
  ['courts', 'court'],
  ['national', 'court'],
])

/** Words that are read only where the outcome stands on them: «refused» is none in «when was the group refused registration». */
const OF_OUTCOME: ReadonlyMap<Signal, readonly Facets['outcome'][]> = new Map([
  ['refusal', ['removal-halted', 'violation']],
  ['quashed', ['removal-halted', 'remitted', 'violation']],
  ['allowed', ['removal-upheld', 'no-violation', 'rule-39-granted']],
  ['breach', ['rule-39-breached', 'committee-measure-breached']],
])

function useOf(meaning: Meaning, outcome: Facets['outcome']): Use | undefined {
  switch (meaning.kind) {
    case 'removal':
    case 'act':
      return 'type'
    case 'fate':
    case 'court-outcome':
      return 'outcome'
    case 'court':
    case 'judgments':
      return 'court'
    case 'measure':
      return 'measure'
    case 'signal':
      return OF_OUTCOME.get(meaning.signal)?.includes(outcome) ? 'outcome' : OF_SIGNAL.get(meaning.signal)
    case 'none':
      return undefined
  }
}

/** The words of the phrases that were read as something. */
export function usedPhrases(phrases: MessagePhrases, outcome: Facets['outcome']): readonly UsedWords[] {
  const found: readonly (readonly PhraseFound<Meaning>[])[] = Object.values(phrases)
  return found.flat().flatMap(({ meaning, at }) => {
    const as = useOf(meaning, outcome)
    return as ? [{ at, as }] : []
  })
}

/** Neighbouring words of one use make one range; a word counts once, for the first use given. */
export function usedRanges(words: readonly MessageWord[], used: readonly UsedWords[]): readonly UsedRange[] {
  const useAt = new Map<number, Use>()
  for (const { at, as } of used) for (const place of at) if (!useAt.has(place)) useAt.set(place, as)
  const ranges: UsedRange[] = []
  let lastPlace = -2
  for (const [place, as] of [...useAt].sort(([one], [other]) => one - other)) {
    const word = words[place]
    if (!word) continue
    const open = ranges.at(-1)
    if (open && open.as === as && lastPlace === place - 1) ranges[ranges.length - 1] = { ...open, end: word.end }
    else ranges.push({ start: word.start, end: word.end, as })
    lastPlace = place
  }
  return ranges
}
