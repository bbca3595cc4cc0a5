import { z } from 'zod'
import { countryOrUnionField, dateField, idField, originField, sourcesField, textField } from './fields.ts'

/** What an official, researcher or NGO said about a host country, in the records' own words. */
export const statementSchema = z.strictObject({
  id: idField,
  about: countryOrUnionField,
  origin: originField.nullable().default(null),
  speaker: textField,
  date: dateField.nullable().default(null),
  gist: textField,
  sources: sourcesField,
})

export type Statement = z.infer<typeof statementSchema>
