import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_OUTCOMES } from '../../../knowledge/records/case.ts'
import { ORIGINS } from '../../../knowledge/records/fields.ts'
import { INCIDENT_TYPES } from '../../../knowledge/records/incident.ts'
import { NO_FACETS } from '../../../knowledge/search/facets.ts'
import { commandText, readCommandWords } from '../../../src/ask/command-text.ts'
import type { Query } from '../../../src/ask/query.ts'

const NO_QUERY: Query = {
  intent: 'precedents',
  topic: null,
  facets: NO_FACETS,
  wanted: null,
  courts: [],
  exceptHosts: [],
  categories: [],
  leastYears: null,
  asksForDifference: false,
  measure: null,
  wish: null,
  id: null,
  names: [],
  text: '',
  isCut: false,
  page: 1,
  language: 'en',
  isLanguageRead: false,
  role: 'reader',
  isPersonal: false,
}

const anyFacets = fc.record({
  hosts: fc.uniqueArray(fc.constantFrom('DE', 'PL', 'TR', 'RU'), { maxLength: 3 }),
  origins: fc.subarray([...ORIGINS]),
  groups: fc.subarray(['grp-irpt', 'grp-group24']),
  types: fc.subarray([...INCIDENT_TYPES], { maxLength: 3 }),
  from: fc.constantFrom(null, '2020', '2023-05', '2024-02-29'),
  to: fc.constantFrom(null, '2021', '2025-12'),
  persons: fc.subarray(['per-farrukh-ikromov']),
  outcome: fc.constantFrom(null, 'prison-sentence' as const, ...CASE_OUTCOMES),
  provisions: fc.subarray(['ECHR Art. 3', 'ECHR Art. 5 § 4', 'CAT Art. 3']),
})

describe('a query written as a command', () => {
  it('is read back as the same question, whatever it is narrowed by and at whatever page', () => {
    fc.assert(
      fc.property(anyFacets, fc.integer({ min: 1, max: 9999 }), (facets, page) => {
        const command = commandText({ ...NO_QUERY, facets, courts: ['Grand Chamber'], wanted: 'judgments' }, page)
        const read = readCommandWords(command.replace('/precedents ', ''))
        expect(read).toEqual({
          facets,
          courts: ['Grand Chamber'],
          wanted: 'judgments',
          measure: null,
          exceptHosts: [],
          categories: [],
          leastYears: null,
          language: null,
          page,
          rest: '',
        })
      }),
    )
  })

  it('leaves words it does not know, and values that are none, in the text', () => {
    const read = readCommandWords('host:XX1 origin:DE colour:red page:0 from:2024-13 Germany')
    expect(read.rest).toBe('host:XX1 origin:DE colour:red page:0 from:2024-13 Germany')
    expect(read.facets).toEqual(NO_FACETS)
  })

  it('stays readable for any words at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCommandWords(text).page).toBeGreaterThan(0)
      }),
    )
  })
})
