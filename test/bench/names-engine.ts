import type { NamedPerson } from '../../knowledge/names/named-person.ts'

/** A person an engine found, once, with the engine's own score: the more the better. */
export interface RankedPerson {
  readonly id: string
  readonly score: number
  /** The recorded spelling that scored so. */
  readonly spelling: string
}

/**
 * What its scores can be held to: `absolute`, one scale for every question, used as it is; `bounded`, an exact match
 * scores the same for every question; `open`, the score grows with the question and the records.
 */
export type Scale = 'absolute' | 'bounded' | 'open'

/** A way to find people by name. `build` sets out the recorded spellings, and what it gives answers a name with people, best first. */
export interface NamesEngine {
  readonly name: string
  readonly scale: Scale
  readonly build: (persons: readonly NamedPerson[]) => (asked: string) => readonly RankedPerson[]
}

/** One recorded spelling, as peers index it: a document each. */
export interface SpellingDocument {
  readonly number: number
  readonly id: string
  readonly name: string
}

export function spellingDocuments(persons: readonly NamedPerson[], fold: (text: string) => string): SpellingDocument[] {
  return persons
    .flatMap(({ id, spellings }) => spellings.map(({ name }) => ({ id, name: fold(name) })))
    .map((document, number) => ({ number, ...document }))
}

/** People from documents found best first: each with the best of their spellings. */
export function rankedPersons(
  found: Iterable<SpellingDocument & { readonly score: number }>,
  most = 10,
): RankedPerson[] {
  const best = new Map<string, RankedPerson>()
  for (const { id, name, score } of found) {
    if (best.size >= most) break
    if (!best.has(id)) best.set(id, { id, score, spelling: name })
  }
  return [...best.values()]
}
