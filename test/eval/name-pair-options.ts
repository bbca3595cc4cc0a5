import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nameIndex } from '../../knowledge/names/name-index.ts'
import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import { inventedPersons } from './invented-persons.ts'
import { matchesOf } from './name-doors.ts'
import { readNamePairs } from './name-pairs.ts'
import type { NamePairs, Negative } from './name-pairs.ts'

/** How many invented persons stand in where no file of distractors is given. */
const INVENTED = 20_000
/** From this score on two spellings are one name. */
const SAME_NAME = 0.9
const OWN_PAIRS = join(import.meta.dirname, '../knowledge/names/pairs')

/** The command-line options that say which pairs are measured with, in the form `parseArgs` takes. */
export const PAIR_OPTIONS = {
  persons: { type: 'string' },
  positives: { type: 'string' },
  negatives: { type: 'string' },
  distractors: { type: 'string' },
} as const

interface GivenPairs {
  readonly persons?: string | undefined
  readonly positives?: string | undefined
  readonly negatives?: string | undefined
  readonly distractors?: string | undefined
}

/** The pairs meant by the options, and by a folder where one is named instead; without either, the copies beside the tests. */
export function pairsMeant(given: GivenPairs, folder: string = OWN_PAIRS): NamePairs {
  const inFolder = join(folder, 'distractors.json')
  const pairs = readNamePairs({
    persons: given.persons ?? join(folder, 'persons.json'),
    positives: given.positives ?? join(folder, 'positives.json'),
    negatives: given.negatives ?? join(folder, 'negatives.json'),
    distractors: given.distractors ?? (given.persons === undefined && existsSync(inFolder) ? inFolder : null),
  })
  return pairs.distractors.length > 0 ? pairs : { ...pairs, distractors: strangersTo(pairs.negatives) }
}

/** Invented persons without those who bear an absent name by chance: it would then be no longer absent. */
function strangersTo(negatives: readonly Negative[]): readonly NamedPerson[] {
  const invented = inventedPersons(INVENTED)
  const names = [...new Set(invented.map(nameOf))]
  const index = nameIndex(
    names.map((name) => ({ id: name, origin: 'UZ', sex: null, spellings: [{ name, seenIn: null }] })),
  )
  const borne = new Set(
    negatives.flatMap(({ q }) =>
      matchesOf(index.lookUp(q)).flatMap(({ id, score }) => (score >= SAME_NAME ? [id] : [])),
    ),
  )
  return invented.filter((person) => !borne.has(nameOf(person)))
}

function nameOf({ spellings }: NamedPerson): string {
  return spellings[0]?.name.split(' ').slice(0, 2).join(' ') ?? ''
}
