import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import { Fault } from '../../src/fault.ts'

const text = z.string().trim().min(1)
const personsSchema = z
  .array(
    z.object({
      id: text,
      cc: z.string().default(''),
      sex: z.enum(['m', 'f']).nullable().default(null),
      names: z.array(text).min(1),
    }),
  )
  .min(1)
const positivesSchema = z.array(z.object({ q: text, id: text, kind: text })).min(1)
const negativesSchema = z.array(z.object({ q: z.string(), kind: text })).min(1)

export type Positive = z.infer<typeof positivesSchema>[number]
export type Negative = z.infer<typeof negativesSchema>[number]

/** Pairs to measure with: names asked for, each with the person it means, and names that mean nobody on record. */
export interface NamePairs {
  readonly persons: readonly NamedPerson[]
  readonly positives: readonly Positive[]
  readonly negatives: readonly Negative[]
  /** Persons nobody asks for, among whom the others must be told apart. */
  readonly distractors: readonly NamedPerson[]
}

export interface PairFiles {
  readonly persons: string
  readonly positives: string
  readonly negatives: string
  readonly distractors: string | null
}

/**
 * Reads files of pairs, whoever made them, and checks that they fit each other: ids are given once, and every name
 * asked for means a person of the file. Throws a fault that names the file and the place in it.
 */
export function readNamePairs(files: PairFiles): NamePairs {
  const persons = readPersons(files.persons)
  const distractors = files.distractors === null ? [] : readPersons(files.distractors)
  const positives = readPositives(files.positives)
  const ids = new Set(persons.map(({ id }) => id))
  const stranger = positives.findIndex(({ id }) => !ids.has(id))
  if (stranger >= 0) {
    const found = `[${stranger}].id is «${positives[stranger]?.id}», whom ${files.persons} does not hold`
    throw broken(files.positives, found, 'Give the persons and the positives of one set.')
  }
  const second = distractors.findIndex(({ id }) => ids.has(id))
  if (files.distractors !== null && second >= 0) {
    const found = `[${second}].id is «${distractors[second]?.id}», which ${files.persons} gives to a person`
    throw broken(files.distractors, found, 'Give distractors ids of their own.')
  }
  return { persons, positives, negatives: readNegatives(files.negatives), distractors }
}

/** Persons of a file of pairs, as the name index takes them. Throws where the file cannot be used. */
export function readPersons(file: string): NamedPerson[] {
  const persons = readAs(personsSchema, file)
  const seen = new Set<string>()
  for (const [at, { id }] of persons.entries()) {
    if (seen.has(id)) throw broken(file, `[${at}].id is «${id}» a second time`, 'Give every person an id of their own.')
    seen.add(id)
  }
  return persons.map(({ id, cc, sex, names }) => ({
    id,
    origin: cc.toUpperCase(),
    sex,
    spellings: names.map((name) => ({ name, seenIn: null })),
  }))
}

export const readPositives = (file: string): Positive[] => readAs(positivesSchema, file)
export const readNegatives = (file: string): Negative[] => readAs(negativesSchema, file)

const MOST_ISSUES = 3

function readAs<T>(schema: z.ZodType<T>, file: string): T {
  const { data, error } = schema.safeParse(readJson(file))
  if (error === undefined) return data
  const issues = error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`)
  const more = error.issues.length > MOST_ISSUES ? ` (and ${error.issues.length - MOST_ISSUES} more)` : ''
  throw broken(file, `${issues.join('; ')}${more}`, FORMAT)
}

const FORMAT =
  'Give JSON lists: persons [{id, names: [text], cc?, sex?}], positives [{q, id, kind}], negatives [{q, kind}].'

function readJson(file: string): unknown {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (cause) {
    throw broken(file, 'it cannot be read', 'Give the path of a file that is there.', cause)
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw broken(file, 'it is not JSON', FORMAT, cause)
  }
}

function broken(file: string, found: string, remedy: string, cause?: unknown): Fault {
  return new Fault('config', `${file}: ${found}`, { remedy, cause })
}
