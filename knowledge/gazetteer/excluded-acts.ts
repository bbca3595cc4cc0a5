import { exclusionAt, exclusionBehind, goesOn, type Exclusion } from './exclusion.ts'
import type { FoundMeaning } from './found-meaning.ts'
import type { MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import { isNoun } from './removal-noun.ts'

type Act = FoundMeaning<'removal'> | FoundMeaning<'act'>

/** Words between an exclusion and the act that is left out: «except for all cases of extradition». */
const FILLERS = new Set(
  'the a an any all of for cases case all by случаев случаи die der den das von wszystkich'.split(' '),
)
const MOST_FILLERS = 3
/** «Deported and not extradited»: two acts so near each other are set against each other. */
const NEAR = 4

/** The phrases without the acts that the message leaves out: «deportations, not extraditions», «кроме угроз». */
export function withoutExcludedActs(words: readonly MessageWord[], phrases: MessagePhrases): MessagePhrases {
  const acts = [...phrases.removals, ...phrases.acts].toSorted((one, other) => one.first - other.first)
  const left = new Map(acts.map((act) => [act, before(act, words) ?? exclusionBehind(words, act.last + 1)] as const))
  if ([...left.values()].every((exclusion) => exclusion === undefined)) return phrases
  const meant = acts.filter((act) => left.get(act) === undefined)
  const excluded = new Set<Act>()
  const decided = (act: Act, found: Exclusion | undefined): Exclusion | undefined =>
    found === 'negation' && !meant.some((other) => isSetAgainst(act, other, words)) ? undefined : found
  let open: { readonly act: Act; readonly exclusion: Exclusion } | undefined
  for (const act of acts) {
    const continued = open && act.first === open.act.last + 2 && goesOn(words, open.act.last, open.exclusion)
    const exclusion = continued ? open?.exclusion : decided(act, left.get(act))
    open = exclusion && { act, exclusion }
    if (exclusion) excluded.add(act)
  }
  return {
    ...phrases,
    removals: phrases.removals.filter((removal) => !excluded.has(removal)),
    acts: phrases.acts.filter((act) => !excluded.has(act)),
  }
}

function before({ first }: Act, words: readonly MessageWord[]): Exclusion | undefined {
  for (let last = first - 1; last >= first - 1 - MOST_FILLERS; last -= 1) {
    if (/[,.;:!?()\n]/u.test(words[last + 1]?.before ?? '')) return undefined
    const exclusion = exclusionAt(words, last)
    if (exclusion) return exclusion
    if (!FILLERS.has(words[last]?.folded ?? '')) return undefined
  }
  return undefined
}

/**
 * Whether the other act is what is meant in place of the negated one. «Court refused extradition», «not extradited»
 * alone tell what became of the removal and leave nothing out.
 */
function isSetAgainst(act: Act, other: Act, words: readonly MessageWord[]): boolean {
  if (sameTypes(act, other)) return false
  if (act.meaning.kind === 'act') return true
  if (act.meaning.listed || act.at.some((place) => isNoun(words[place]))) return true
  if (other.meaning.kind !== 'removal') return false
  const apart = act.first > other.last ? act.first - other.last : other.first - act.last
  return apart - 1 <= NEAR
}

function sameTypes({ meaning: one }: Act, { meaning: other }: Act): boolean {
  return one.types.length === other.types.length && one.types.every((type) => other.types.includes(type))
}
