import { inOneGo, type Steps } from '../building/in-one-go.ts'
import { findIn } from './find-in.ts'
import type { TextRange } from './find-in.ts'
import { lookUp } from './look-up.ts'
import type { NameMention, NameOutcome } from './name-outcome.ts'
import { nameSearchSteps } from './name-search.ts'
import type { NamedPerson } from './named-person.ts'

/** The one door to name matching. */
export interface NameIndex {
  /** Who is meant by a text that is nothing but a name. Any text gives an outcome. */
  readonly lookUp: (name: string) => NameOutcome
  /** The names in a running text, in the order they stand; `taken` are stretches already read as places, groups, types or dates. */
  readonly findIn: (text: string, taken?: readonly TextRange[]) => readonly NameMention[]
}

/** Builds the index over every recorded spelling at once. */
export function nameIndex(persons: readonly NamedPerson[]): NameIndex {
  return inOneGo(nameIndexSteps(persons))
}

/** Builds the index over every recorded spelling, a person or a word a step. */
export function* nameIndexSteps(persons: readonly NamedPerson[]): Steps<NameIndex> {
  const search = yield* nameSearchSteps(persons)
  return {
    lookUp: (name) => lookUp(search, name),
    findIn: (text, taken) => findIn(search, text, taken),
  }
}
