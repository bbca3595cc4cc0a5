import { z } from 'zod'
import { countryField, dateField, LONGEST_ID, textField } from './fields.ts'

const fields = z.strictObject({
  court: textField,
  name: textField,
  reference: textField,
  date: dateField.nullable().default(null),
  respondent: countryField,
  /** One origin, or two joined by “and”. */
  origin: z
    .string()
    .regex(/^(KZ|KG|TJ|TM|UZ)( and (KZ|KG|TJ|TM|UZ))*$/, 'must be KZ, KG, TJ, TM or UZ, or several joined by “and”'),
  interimMeasure: z.string().nullable().default(null),
  formation: z.enum(['Committee', 'Chamber', 'Grand Chamber']).nullable().default(null),
  finalOn: dateField.nullable().default(null),
  itemid: textField.nullable().default(null),
  urls: z.array(z.string()).default([]),
  note: z.string().nullable().default(null),
  outcome: z.null().default(null),
})

/**
 * A judgment whose name, number and date are checked and whose outcome nobody has read:
 * good for finding and verifying a citation, never a precedent. Its id is made of court and number.
 */
export const unreadCitationSchema = fields.transform((citation) => ({ ...citation, id: unreadId(citation) }))

export type UnreadCitation = z.infer<typeof unreadCitationSchema>

/** The id of a citation, which has none of its own in the files. */
export function unreadId({ court, reference }: { readonly court: string; readonly reference: string }): string {
  const slug = `unread ${court} ${reference}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return slug.slice(0, LONGEST_ID)
}
