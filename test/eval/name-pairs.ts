import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { NamedPerson } from '../../knowledge/names/named-person.ts'

const personsSchema = z.array(
  z.object({
    id: z.string(),
    cc: z.string().default(''),
    sex: z.enum(['m', 'f']).nullable().default(null),
    names: z.array(z.string()),
  }),
)
const positivesSchema = z.array(z.object({ q: z.string(), id: z.string(), kind: z.string() }))
const negativesSchema = z.array(z.object({ q: z.string(), kind: z.string() }))

export type Positive = z.infer<typeof positivesSchema>[number]
export type Negative = z.infer<typeof negativesSchema>[number]

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Persons of a file of pairs, as the name index takes them. */
export function readPersons(file: string): NamedPerson[] {
  return personsSchema.parse(read(file)).map(({ id, cc, sex, names }) => ({
    id,
    origin: cc.toUpperCase(),
    sex,
    spellings: names.map((name) => ({ name, seenIn: null })),
  }))
}

export const readPositives = (file: string): Positive[] => positivesSchema.parse(read(file))
export const readNegatives = (file: string): Negative[] => negativesSchema.parse(read(file))
