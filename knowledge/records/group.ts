import { z } from 'zod'
import { dateField, idField, originField, sourcesField, textField } from './fields.ts'

export const GROUP_KINDS = ['party', 'movement', 'media', 'ngo', 'religious'] as const

/** A party, movement, medium or NGO named in the records. `banned`: since when its origin state bans it, null where no ban is recorded. */
export const groupSchema = z.strictObject({
  id: idField,
  name: textField,
  abbreviation: z.string().nullable().default(null),
  otherNames: z.array(textField).default([]),
  origin: originField,
  kind: z.enum(GROUP_KINDS),
  banned: dateField.nullable().default(null),
  note: z.string().default(''),
  sources: sourcesField,
})

export type Group = z.infer<typeof groupSchema>
