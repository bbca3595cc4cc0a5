import { z } from 'zod'
import { dateField, idField, textField } from './fields.ts'

export const SOURCE_KINDS = ['court', 'igo', 'government', 'ngo', 'academic', 'news'] as const

/** Where a fact was read. `via: mirror` = read on a copy; the address is the original's. */
export const sourceSchema = z.strictObject({
  id: idField,
  publisher: textField,
  title: textField,
  url: z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' }),
  published: dateField.nullable().default(null),
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a language code of two or three small letters (ISO 639)'),
  kind: z.enum(SOURCE_KINDS),
  via: z.enum(['mirror']).nullable().default(null),
  note: z.string().default(''),
})

export type Source = z.infer<typeof sourceSchema>
