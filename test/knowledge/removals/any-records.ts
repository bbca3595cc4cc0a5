import * as fc from 'fast-check'
import type { Case } from '../../../knowledge/records/case.ts'
import { CASE_OUTCOMES, DIRECTIONS, INTERIM_MEASURES } from '../../../knowledge/records/case.ts'
import { CONFIDENCES, OUTCOME_TYPES, type Incident } from '../../../knowledge/records/incident.ts'
import { madeUpCase, madeUpIncident, outcome } from './made-up-records.ts'

/** Few values of each, so that records meet. Kyrgyzstan is a host and an origin. */
export const HOSTS = ['PL', 'RU', 'KG'] as const
export const ORIGINS = ['TJ', 'UZ', 'KG'] as const
/** Around the edges of a window of 36 months to 21 November 2026, and after that day. */
const DATES = [
  null,
  '2020',
  '2023',
  '2023-11',
  '2023-11-20',
  '2023-11-21',
  '2024-02',
  '2024-02-10',
  '2024-02-20',
  '2026',
  '2026-11-21',
  '2026-11-22',
  '2026-12',
  '2027',
]
const TYPES = [
  'deportation',
  'deportation',
  'deportation',
  'deportation',
  'extradition',
  'rendition',
  'detention',
  'arrest',
  'conviction-after-return',
  'death-in-custody',
  'disappearance',
  'release',
  'threat',
  'surveillance',
  'removal-order',
  'other',
] as const

const anyPersons = fc.uniqueArray(fc.constantFrom('per-a', 'per-b', 'per-c', 'per-d', 'per-e'), { maxLength: 3 })
const anySources = fc.uniqueArray(fc.constantFrom('src-1', 'src-2', 'src-3', 'src-4', 'src-5'), {
  minLength: 1,
  maxLength: 2,
})
const anyDate = fc.constantFrom(...DATES)

/** Up to thirty acts. Where a host other than the origin is not drawn, the act is one at home. */
export const anyIncidents: fc.Arbitrary<readonly Incident[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      date: anyDate,
      host: fc.constantFrom(...HOSTS, 'PL', 'PL', 'TJ', 'UZ'),
      origin: fc.constantFrom(...ORIGINS),
      destination: fc.constantFrom(null, null, 'TJ', 'UZ', 'GE'),
      persons: anyPersons,
      unnamedPersons: fc.constantFrom(0, 0, 0, 1, 4),
      outcome: fc.option(fc.constantFrom(...OUTCOME_TYPES).map((type) => outcome(type))),
      confidence: fc.constantFrom(...CONFIDENCES),
      sources: anySources,
    }),
    { maxLength: 30, size: 'max' },
  )
  .map((acts) => acts.map((act, place) => madeUpIncident({ id: `inc-${place}`, ...act })))

export const anyCases: fc.Arbitrary<readonly Case[]> = fc
  .array(
    fc.record({
      date: anyDate,
      respondent: fc.constantFrom(...HOSTS),
      origins: fc.uniqueArray(fc.constantFrom(...ORIGINS), { minLength: 1, maxLength: 2 }),
      persons: anyPersons,
      removalCarriedOut: fc.constantFrom('yes', 'no', 'unknown'),
      outcome: fc.constantFrom(...CASE_OUTCOMES),
      direction: fc.constantFrom(...DIRECTIONS),
      interimMeasure: fc.constantFrom(...INTERIM_MEASURES),
      sources: anySources,
    }),
    { maxLength: 5 },
  )
  .map((judgments) => judgments.map((judgment, place) => madeUpCase({ id: `case-${place}`, ...judgment })))
