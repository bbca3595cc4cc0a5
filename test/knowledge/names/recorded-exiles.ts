import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { nameIndex } from '../../../knowledge/names/name-index.ts'
import type { NamedPerson } from '../../../knowledge/names/named-person.ts'

const seedSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    origin: z.string(),
    sex: z.enum(['m', 'f']).nullable().default(null),
    sources: z.array(z.string()),
    otherNames: z.array(z.object({ name: z.string(), seenIn: z.string().nullable() })).default([]),
  }),
)

const seeds = seedSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../seeds/persons.json'), 'utf8')),
)

/** The public record set, as the name index takes it. */
export const recordedExiles: readonly NamedPerson[] = seeds.map(({ id, name, origin, sex, sources, otherNames }) => ({
  id,
  origin,
  sex,
  spellings: [{ name, seenIn: sources[0] ?? null }, ...otherNames],
}))

export const exileIndex = nameIndex(recordedExiles)

/** An index over plainly invented persons: the id is the name. */
export const indexOf = (...names: string[]): ReturnType<typeof nameIndex> =>
  nameIndex(names.map((name) => ({ id: name, origin: 'TJ', sex: null, spellings: [{ name, seenIn: 'src-invented' }] })))
