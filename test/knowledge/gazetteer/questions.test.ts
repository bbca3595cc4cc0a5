import { expect, test } from 'vitest'
import { readFacets } from '../../../knowledge/gazetteer/read-facets.ts'
import { shippedRecords } from '../removals/shipped-records.ts'
import questions from './questions.json' with { type: 'json' }

const known = { groups: shippedRecords().groups, today: '2026-11-21' }

type Facet = 'types' | 'outcome' | 'provisions' | 'groups' | 'from' | 'to' | 'hosts' | 'origins'

/** Questions whose facets say anything; in the others a person, a citation or a refusal decides, and their facets are dropped later. */
const narrowed = questions.filter(({ facets }) =>
  Object.values(facets).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null)),
)

function written(value: string | readonly string[] | null): string {
  return Array.isArray(value)
    ? [...new Set(value)].toSorted((one, other) => one.localeCompare(other)).join()
    : String(value)
}

function right(facet: Facet, among: typeof questions): number {
  return among.filter(({ text, facets }) => written(readFacets(text, known).facets[facet]) === written(facets[facet]))
    .length
}

test.each([
  ['types', 69],
  ['outcome', 69],
  ['provisions', 70],
  ['groups', 69],
  ['from', 70],
  ['to', 70],
  ['hosts', 69],
  ['origins', 70],
] as const)(
  'of the 70 questions that are narrowed, the %s of at least %i are read as a lawyer reads them',
  (facet, least) => {
    expect(narrowed).toHaveLength(70)
    expect(right(facet, narrowed)).toBeGreaterThanOrEqual(least)
  },
)

test.each([
  ['types', 131],
  ['outcome', 135],
  ['provisions', 136],
  ['groups', 131],
  ['from', 134],
  ['to', 134],
] as const)('of all 136 questions, the %s of at least %i are read as a lawyer reads them', (facet, least) => {
  expect(right(facet, questions)).toBeGreaterThanOrEqual(least)
})
