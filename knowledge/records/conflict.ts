import { z } from 'zod'
import { idField, textField } from './fields.ts'

/** A place where sources disagree. `about` is a record id, a full stop and a field, as in `inc-….outcome.sentenceYears`. */
export const conflictSchema = z.strictObject({
  about: z.string().regex(/^[^.\s]+\.[A-Za-z.]+$/, 'must be a record id, a full stop and a field name'),
  values: z.array(z.strictObject({ value: textField, source: idField })).min(1),
  note: z.string().default(''),
})

export type Conflict = z.infer<typeof conflictSchema>
