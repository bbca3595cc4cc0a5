import { z } from 'zod'
import { countryField, dateField, idField, momentField, originField, sourcesField, textField } from './fields.ts'

/** The acts that are coded, one a row. `other` is the last resort. */
export const INCIDENT_TYPES = [
  'interpol-notice',
  'wanted-listing',
  'threat',
  'harassment',
  'surveillance',
  'proxy-repression',
  'passport-denial',
  'extradition-request',
  'conviction-in-absentia',
  'asylum-refusal',
  'removal-order',
  'refused-entry',
  'arrest',
  'detention',
  'assault',
  'assassination-attempt',
  'assassination',
  'disappearance',
  'deportation',
  'extradition',
  'rendition',
  'conviction-after-return',
  'release',
  'death-in-custody',
  'other',
] as const

export const OUTCOME_TYPES = [
  'killed',
  'tortured',
  'disappeared',
  'prison-sentence',
  'detained',
  'released',
  'removal-stopped',
  'pending',
  'unknown',
] as const

/** From the strongest to the weakest. */
export const CONFIDENCES = ['court-established', 'official', 'multiple-sources', 'single-source', 'alleged'] as const

const outcome = z.strictObject({
  type: z.enum(OUTCOME_TYPES),
  sentenceYears: z.number().positive().nullable().default(null),
  date: dateField.nullable().default(null),
  note: z.string().default(''),
})

/** One act: what happened, when, where (`host`), which state was behind it (`origin`), to whom, with which outcome. */
export const incidentSchema = z.strictObject({
  id: idField,
  type: z.enum(INCIDENT_TYPES),
  date: dateField.nullable().default(null),
  /** When a removal is to be carried out, as was published; may lie in the future. */
  scheduledFor: momentField.nullable().default(null),
  host: countryField,
  origin: originField,
  destination: countryField.nullable().default(null),
  persons: z.array(idField).default([]),
  unnamedPersons: z.int().nonnegative().default(0),
  description: textField,
  outcome: outcome.nullable().default(null),
  confidence: z.enum(CONFIDENCES),
  sources: sourcesField,
})

export type Incident = z.infer<typeof incidentSchema>
export type IncidentType = (typeof INCIDENT_TYPES)[number]
export type OutcomeType = (typeof OUTCOME_TYPES)[number]
export type Confidence = (typeof CONFIDENCES)[number]
