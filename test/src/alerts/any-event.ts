import * as fc from 'fast-check'
import { ORIGINS } from '../../../knowledge/records/fields.ts'
import { PERSON_CATEGORIES } from '../../../knowledge/records/person.ts'
import {
  CERTAINTIES,
  DELIVERY_CLASSES,
  EVENT_TYPES,
  SEVERITIES,
  URGENCIES,
  type AlertEvent,
} from '../../../src/alerts/alert-event.ts'

/** A new event in which nothing is known but its number. */
export const EVENT: AlertEvent = {
  event: 'A-2026-014',
  sequence: 1,
  message: 'new',
  reach: 'matching',
  isSilent: false,
  record: 'inc-2026-de-one',
  list: 'incidents',
  type: 'removal-carried-out',
  host: 'DE',
  origins: ['TJ'],
  persons: [],
  groups: [],
  categories: [],
  cases: [],
  occurredOn: '2026-11-18',
  scheduledFor: null,
  learnedAt: Date.parse('2026-11-21T12:00Z'),
  urgency: 'past',
  severity: 'extreme',
  certainty: 'confirmed',
  class: 'prompt',
  changes: [],
  cause: '',
  isProtective: false,
}

const some = <T>(values: readonly T[]) => fc.subarray([...values])

/** Any event over a few countries, people, groups and judgments. */
export const anyEvent: fc.Arbitrary<AlertEvent> = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES),
    host: fc.constantFrom('DE', 'TR', 'RU', 'AT', null),
    origins: some(ORIGINS),
    persons: some(['per-1', 'per-2', 'per-3']),
    groups: some(['grp-1', 'grp-2']),
    categories: some(PERSON_CATEGORIES),
    cases: some(['case-1', 'case-2']),
    urgency: fc.constantFrom(...URGENCIES),
    severity: fc.constantFrom(...SEVERITIES),
    certainty: fc.constantFrom(...CERTAINTIES),
    class: fc.constantFrom(...DELIVERY_CLASSES),
  })
  .map((parts) => ({ ...EVENT, ...parts }))
