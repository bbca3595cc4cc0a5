import { z } from 'zod'
import { countryField, dateField, idField, originField, sourcesField, textField } from './fields.ts'

export const REMOVAL_TYPES = ['deportation', 'extradition', 'expulsion', 'rendition'] as const
export const CASE_OUTCOMES = [
  'violation',
  'no-violation',
  'removal-halted',
  'removal-upheld',
  'remitted',
  'inadmissible',
  'struck-out',
  'pending',
  'detention-unlawful',
] as const
export const INTERIM_MEASURES = [
  'rule-39-granted',
  'rule-39-breached',
  'committee-measure-granted',
  'committee-measure-breached',
  'national-stay',
  'none',
  'unknown',
] as const

/** For the person who resists removal. `mixed`: the removal complaint failed and another succeeded, or the reverse. */
export const DIRECTIONS = ['favourable', 'adverse', 'mixed'] as const

const laterTreatment = z.strictObject({ case: idField.nullable(), treatment: textField })

/** A judgment or decision about removal. `itemid`, `importance`, `formation` and `finalOn` are HUDOC's, null where nobody has read them. */
export const caseSchema = z.strictObject({
  id: idField,
  court: textField,
  name: textField,
  reference: textField.nullable().default(null),
  ecli: textField.nullable().default(null),
  itemid: textField.nullable().default(null),
  date: dateField.nullable().default(null),
  finalOn: dateField.nullable().default(null),
  respondent: countryField,
  respondentLeftConvention: dateField.nullable().default(null),
  origins: z.array(originField).min(1),
  persons: z.array(idField).default([]),
  removalType: z.enum(REMOVAL_TYPES),
  removalCarriedOut: z.enum(['yes', 'no', 'unknown']),
  outcome: z.enum(CASE_OUTCOMES),
  direction: z.enum(DIRECTIONS),
  interimMeasure: z.enum(INTERIM_MEASURES),
  provisionsViolated: z.array(textField).default([]),
  provisionsNotViolated: z.array(textField).default([]),
  formation: z.enum(['Committee', 'Chamber', 'Grand Chamber']).nullable().default(null),
  importance: z.int().min(1).max(4).nullable().default(null),
  holding: textField,
  consequence: textField.nullable().default(null),
  laterTreatment: z.array(laterTreatment).default([]),
  sources: sourcesField,
})

export type Case = z.infer<typeof caseSchema>
export type CaseOutcome = (typeof CASE_OUTCOMES)[number]
export type InterimMeasure = (typeof INTERIM_MEASURES)[number]
