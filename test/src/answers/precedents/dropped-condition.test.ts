import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPrecedents, sizeOf } from '../../../../src/answers/precedents/find-precedents.ts'
import type { Narrowing } from '../../../../src/answers/precedents/condition.ts'
import { REMOVAL_ACTS } from '../../../../knowledge/removals/completed-removals.ts'
import { CASE_OUTCOMES, INTERIM_MEASURES } from '../../../../knowledge/records/case.ts'
import { ORIGINS } from '../../../../knowledge/records/fields.ts'
import { INCIDENT_TYPES, OUTCOME_TYPES } from '../../../../knowledge/records/incident.ts'
import { NO_FACETS, type Facets } from '../../../../knowledge/search/facets.ts'
import { records } from '../../shipped-bot.ts'

const STOPPED: ReadonlySet<string | null> = new Set(['removal-stopped', 'removal-halted'])
const hosts = [...new Set(records.incidents.map(({ host }) => host))]
const none = fc.constant([])
const facets = fc.record({
  hosts: fc.oneof(none, fc.subarray(hosts, { minLength: 1, maxLength: 2 })),
  origins: fc.oneof(none, fc.subarray([...ORIGINS], { minLength: 1, maxLength: 2 })),
  types: fc.oneof(
    none,
    fc.subarray([...INCIDENT_TYPES], { minLength: 1, maxLength: 2 }),
    fc.subarray([...REMOVAL_ACTS]),
  ),
  outcome: fc.constantFrom(null, 'adverse', 'favourable', ...OUTCOME_TYPES, ...CASE_OUTCOMES, ...INTERIM_MEASURES),
})

function found(narrowed: Partial<Facets>): number {
  const narrowing: Narrowing = {
    facets: { ...NO_FACETS, ...narrowed },
    courts: [],
    wanted: null,
    exceptHosts: [],
    categories: [],
    leastYears: null,
  }
  return sizeOf(findPrecedents(narrowing, records))
}

test('a list never shrinks when its host or its origin is taken away', () => {
  fc.assert(
    fc.property(facets, (asked) => {
      const all = found(asked)
      expect(found({ ...asked, hosts: [] })).toBeGreaterThanOrEqual(all)
      expect(found({ ...asked, origins: [] })).toBeGreaterThanOrEqual(all)
    }),
    { numRuns: 300 },
  )
})

// Acts that are no removals are listed only where they are asked for.
test('a list never shrinks when its kind of removal is taken away', () => {
  fc.assert(
    fc.property(facets, fc.subarray([...REMOVAL_ACTS], { minLength: 1 }), (asked, types) => {
      expect(found({ ...asked, types: [] })).toBeGreaterThanOrEqual(found({ ...asked, types }))
    }),
    { numRuns: 300 },
  )
})

test('a list never shrinks when its outcome is taken away, except of stopped removals, which no other list holds', () => {
  fc.assert(
    fc.property(facets, (asked) => {
      fc.pre(!STOPPED.has(asked.outcome))
      expect(found({ ...asked, outcome: null })).toBeGreaterThanOrEqual(found(asked))
    }),
    { numRuns: 300 },
  )
})
