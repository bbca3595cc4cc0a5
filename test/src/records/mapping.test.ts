import { describe, expect, it } from 'vitest'
import { ACTS_MAPPING, ACT_ROW, COLUMNS, outcomeOf } from './imported.ts'

/** What is said against a mapping of a table of acts, with a part of it replaced. */
function faultsOf(changes: object, fields: object = {}): Promise<readonly string[]> {
  const mapping = { ...ACTS_MAPPING, ...changes, fields: { ...ACTS_MAPPING.fields, ...fields } }
  return mappingOutcome(mapping)
}

function mappingOutcome(mapping: unknown): Promise<readonly string[]> {
  const files = { 'acts.csv': `${COLUMNS}\n${ACT_ROW}`, 'acts.mapping.json': mapping }
  return outcomeOf({ files, name: 'acts.csv' })
}

const WRONG: readonly (readonly [what: string, changes: object, fields: object, fault: RegExp])[] = [
  ['a list that there is not', { list: 'acts' }, {}, / › list: must be one of persons, incidents, /],
  ['something it cannot say', { encoding: 'cp1251' }, {}, / › encoding: is nothing that a mapping can say here$/],
  [
    'a field that such a record does not have',
    {},
    { hosst: 'Host' },
    / › fields\.hosst: is no field of a record of type incident that a table can fill$/,
  ],
  ['a part instead of its fields', {}, { outcome: 'What' }, / › fields\.outcome: is no field of/],
  ['a field without column or constant', {}, { origin: {} }, / › fields\.origin: must have a column or a constant/],
  [
    'a field with both',
    {},
    { origin: { column: 'Origin', constant: 'TJ' } },
    / › fields\.origin: must have a column or a constant, and not both$/,
  ],
  [
    'something a field cannot say',
    {},
    { origin: { column: 'Origin', default: 'TJ' } },
    / › fields\.origin\.default: is nothing/,
  ],
  ['a column that is no name', {}, { origin: 7 }, / › fields\.origin: must be an object/],
  ['a list without separator', {}, { persons: 'People' }, / › fields\.persons\.separator: is missing/],
  [
    'a separator of what is no list',
    {},
    { origin: { column: 'Origin', separator: ',' } },
    / › fields\.origin\.separator: is for a field that holds a list$/,
  ],
  [
    'dates nobody declared',
    { dates: undefined },
    {},
    / › fields\.date\.dates: is missing: say how the dates are written/,
  ],
  [
    'dates in a way that is not known',
    { dates: 'DD-MM-YY' },
    {},
    / › dates: must be one of ISO, DD\.MM\.YYYY, DD\/MM\/YYYY, MM\/DD\/YYYY/,
  ],
  [
    'dates of what is no date',
    {},
    { origin: { column: 'Origin', dates: 'ISO' } },
    / › fields\.origin\.dates: is for a field that holds a date$/,
  ],
  [
    'values that are no plain values',
    {},
    { origin: { column: 'Origin', values: { x: ['TJ'] } } },
    / › fields\.origin\.values\.x: must be a text, a number or null$/,
  ],
  [
    'a column that the table does not have',
    {},
    { origin: 'From' },
    / › fields\.origin: is no column of the table: “From”; it has “ID”, “Act”/,
  ],
  [
    'a column of restriction without values',
    { restricted: { column: 'What' } },
    {},
    / › restricted\.values: is missing$/,
  ],
  [
    'no column for the id',
    {},
    { id: { constant: 'inc-new' } },
    / › fields\.id: is missing: a column must tell which incident a row is$/,
  ],
]

/** A mapping of people with their host countries. */
function people(each: object): object {
  return { list: 'persons', fields: { id: 'ID', hosts: { column: 'Host', separator: ',', ...each } } }
}

describe('a mapping', () => {
  it.each(WRONG)('is refused for %s, and names the field and the line', async (_, changes, fields, fault) => {
    const lines = await faultsOf(changes, fields)
    expect(lines).toContainEqual(expect.stringMatching(fault))
    expect(lines.every((line) => /^acts\.mapping\.json:\d+ › /.test(line))).toBe(true)
  })

  it('is named with all its faults at once', async () => {
    const lines = await faultsOf({ dates: undefined }, { persons: 'People', hosst: 'Host' })
    expect(new Set(lines.map((line) => line.split(' › ')[1]?.split(':')[0]))).toEqual(
      new Set(['fields.date.dates', 'fields.hosst', 'fields.persons.separator']),
    )
  })

  it.each([
    [
      'is broken JSON',
      '{"list": "incidents",',
      /^acts\.mapping\.json:1: is broken JSON: a field name in quotes should be here$/,
    ],
    ['is no object', '[]', /^acts\.mapping\.json:1: must be an object/],
  ])('is refused when it %s', async (_, text, fault) => {
    expect(await mappingOutcome(text)).toEqual([expect.stringMatching(fault)])
  })

  it('tells the parts of a list of parts', async () => {
    expect(await mappingOutcome(people({}))).toEqual([
      expect.stringMatching(/fields\.hosts\.each: is missing: say which of country, from, to a cell fills$/),
    ])
    expect(await mappingOutcome(people({ each: { field: 'city', constants: { until: null } } }))).toEqual([
      expect.stringMatching(/fields\.hosts\.each\.field: must be one of country, from, to$/),
      expect.stringMatching(/fields\.hosts\.each\.constants\.until: is no field of the entries of this list$/),
    ])
  })

  it('is not misled by names that JavaScript knows', async () => {
    const values = JSON.parse('{"__proto__": "TJ", "constructor": "TJ"}')
    expect(await faultsOf({}, { origin: { column: 'Origin', values: { ...values, toString: 'KZ' } } })).toEqual([
      expect.stringMatching(/^addition inc-new/),
    ])
    expect(await faultsOf({}, { constructor: 'What' })).toEqual([
      expect.stringMatching(/fields\.constructor: is no field of/),
    ])
  })
})
