import { z } from 'zod'
import { countryField, dateField, idField, originField, sourcesField, textField } from './fields.ts'

/** CAPE's four categories of exile, and those persecuted for their ties to one. */
export const PERSON_CATEGORIES = [
  'former-insider-or-family',
  'opposition-member',
  'cleric-or-alleged-extremist',
  'journalist-academic-activist',
  'other-associate',
] as const

export const PERSON_STATUSES = [
  'at-liberty-abroad',
  'facing-removal',
  'detained-abroad',
  'imprisoned-at-home',
  'returned-at-liberty',
  'released',
  'disappeared',
  'killed',
  'died',
  'unknown',
] as const

/** A spelling of a name. `seenIn` is null where nobody noted in which of the person's sources it stands. */
const spelling = z.strictObject({
  name: textField,
  script: z.enum(['Latn', 'Cyrl', 'Arab']),
  seenIn: idField.nullable().default(null),
})

const stay = z.strictObject({
  country: countryField,
  from: dateField.nullable().default(null),
  to: dateField.nullable().default(null),
})

const status = z.strictObject({
  value: z.enum(PERSON_STATUSES),
  asOf: dateField.nullable().default(null),
  source: idField.nullable().default(null),
  /** What was last known, where it is too old for `value` to stand. */
  lastKnown: z.enum(PERSON_STATUSES).nullable().default(null),
})

/** An exile already named in public reporting. `origin` is the state that pursues them. */
export const personSchema = z.strictObject({
  id: idField,
  name: textField,
  otherNames: z.array(spelling).default([]),
  sex: z.enum(['m', 'f']).nullable().default(null),
  born: z.int().min(1900).max(2100).nullable().default(null),
  origin: originField,
  nationality: countryField.nullable().default(null),
  category: z.enum(PERSON_CATEGORIES).nullable().default(null),
  affiliations: z.array(idField).default([]),
  role: z.string().default(''),
  hosts: z.array(stay).default([]),
  status: status.default({ value: 'unknown', asOf: null, source: null, lastKnown: null }),
  summary: z.string().default(''),
  sources: sourcesField,
})

export type Person = z.infer<typeof personSchema>
export type PersonCategory = (typeof PERSON_CATEGORIES)[number]
export type PersonStatus = (typeof PERSON_STATUSES)[number]
