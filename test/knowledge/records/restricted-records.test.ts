import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import { publicLists } from '../../../knowledge/records/public-lists.ts'
import { RECORD_FILES } from '../../../knowledge/records/record-files.ts'
import { validateFolder } from '../../../knowledge/records/validate-folder.ts'
import { reviewOf } from './checks/review-of.ts'
import { faultsWith, INCIDENT, PERSON, recordFolder, SOURCE, UNREAD_CITATION, VALID_FILES } from './record-folder.ts'

const HIDDEN_PERSON = { ...PERSON, id: 'per-hidden', name: 'Nozim Pinhoniy', affiliations: ['grp-a'] }
const HIDDEN_ACT = { ...INCIDENT, id: 'inc-hidden', persons: ['per-hidden'], date: '2018' }

const ALL_RESTRICTED = [
  'per-a-test',
  'inc-a',
  'case-a',
  'grp-a',
  'stat-a',
  'stm-a',
  'inc-a.date',
  'src-a',
  'unread-ecthr-2-17',
]

describe('a restricted record', () => {
  it('is in no list that a reader gets, whatever its type', () => {
    using folder = recordFolder({ ...VALID_FILES, 'restricted.json': ALL_RESTRICTED })
    const loaded = loadRecords(folder.path)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
    expect(RECORD_FILES.flatMap(({ list }) => [...loaded.records[list]])).toEqual([])
    expect(loaded.records.find('per-a-test')).toBeUndefined()
    expect(RECORD_FILES.map(({ list }) => loaded.lists[list].length)).toEqual(RECORD_FILES.map(() => 1))
    expect(loaded.restricted).toEqual(new Set(ALL_RESTRICTED))
  })

  it('leaves the public ones where they are', () => {
    using folder = recordFolder({
      ...VALID_FILES,
      'persons.json': [PERSON, HIDDEN_PERSON],
      'incidents.json': [INCIDENT, HIDDEN_ACT],
      'restricted.json': ['per-hidden', 'inc-hidden'],
    })
    const loaded = loadRecords(folder.path)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
    expect(loaded.records.persons.map(({ id }) => id)).toEqual(['per-a-test'])
    expect(loaded.records.membersOf('grp-a').map(({ id }) => id)).toEqual(['per-a-test'])
    expect(publicLists(loaded.lists, new Set())).toBe(loaded.lists)
  })

  it('is counted when a folder is validated', () => {
    using folder = recordFolder({ ...VALID_FILES, 'restricted.json': ['unread-ecthr-2-17'] })
    expect(validateFolder(folder.path, '2026-11-21').lines[0]).toMatch(
      /unread citation, 1 of them restricted: no fault$/,
    )
  })

  it('may refer to public ones', () => {
    expect(
      reviewOf({
        'incidents.json': [INCIDENT, { ...HIDDEN_ACT, persons: ['per-a-test'] }],
        'restricted.json': ['inc-hidden'],
      }),
    ).toEqual([])
  })

  it.each([
    ['per-a-test', ['incidents.json | inc-a | persons[0]', 'cases.json | case-a | persons[0]']],
    ['grp-a', ['persons.json | per-a-test | affiliations[0]']],
    ['inc-a', ['conflicts.json | #0 | about']],
    [
      'src-a',
      [
        'persons.json | per-a-test | otherNames[0].seenIn',
        'persons.json | per-a-test | status.source',
        'persons.json | per-a-test | sources[0]',
        'incidents.json | inc-a | sources[0]',
        'cases.json | case-a | sources[0]',
        'groups.json | grp-a | sources[0]',
        'statistics.json | stat-a | sources[0]',
        'statements.json | stm-a | sources[0]',
        'conflicts.json | #0 | values[0].source',
        'conflicts.json | #0 | values[1].source',
      ],
    ],
  ])('must not be referred to by a public one: %s', (id, places) => {
    const faults = faultsWith({ 'restricted.json': [id] }).map(
      ({ file, record, field, reason }) => `${file} | ${record} | ${field} | ${reason}`,
    )
    expect(faults.map((fault) => fault.split(' | ').slice(0, 3).join(' | '))).toEqual(places)
    expect(faults.every((fault) => /restricted/.test(fault) && fault.endsWith(id))).toBe(true)
  })

  it('must not be a later judgment that a public one names', () => {
    const [one] = VALID_FILES['cases.json']
    const later = { ...one, id: 'case-b', date: '2019-01-01', reference: '9/19', laterTreatment: [] }
    const cases = [{ ...one, laterTreatment: [{ case: 'case-b', treatment: 'followed' }] }, later]
    const faults = faultsWith({ 'cases.json': cases, 'restricted.json': ['case-b'] })
    expect(faults).toMatchObject([{ record: 'case-a', field: 'laterTreatment[0].case' }])
  })
})

describe('the file that names restricted records', () => {
  it('must name records that are there, since a slip would publish the one that was meant', () => {
    expect(faultsWith({ 'restricted.json': '[\n "unread-ecthr-2-17",\n "unread-ecthr-2-71"\n]' })).toEqual([
      {
        file: 'restricted.json',
        record: null,
        field: '[1]',
        reason: 'names no record here: “unread-ecthr-2-71”',
        line: 3,
      },
    ])
  })

  it.each([
    ['is cut off', '["inc-a"', 'restricted.json', /ends too early/],
    ['is no list', '{}', 'restricted.json', /array/],
    ['holds a number', '[7]', 'restricted.json', /must be the id of a record/],
  ])('is refused with the whole folder when it %s', (_, text, file, reason) => {
    expect(faultsWith({ 'restricted.json': text })).toMatchObject([{ file, reason: expect.stringMatching(reason) }])
  })

  it('is not blamed for records in a file that cannot be read', () => {
    const faults = faultsWith({ 'sources.json': '[', 'restricted.json': ['src-a'] })
    expect(faults.map(({ file }) => file)).not.toContain('restricted.json')
  })

  it('hides a record with a shape fault, too: it is known by the id it claims', () => {
    const faults = faultsWith({
      'sources.json': [SOURCE, { ...SOURCE, id: 'src-b', kind: 'blog' }],
      'restricted.json': ['src-b'],
    })
    expect(faults).toMatchObject([{ file: 'sources.json', record: 'src-b', field: 'kind' }])
    const [citation] = [{ ...UNREAD_CITATION, date: 'May' }]
    expect(
      faultsWith({ 'citations-outcome-unread.json': [citation], 'restricted.json': ['unread-ecthr-2-17'] }),
    ).toMatchObject([{ field: 'date' }])
  })

  it('gives faults, or a set without what it names, whatever it holds', () => {
    const text = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.array(fc.constantFrom(...ALL_RESTRICTED, 'per-b', 7)).map((keys) => JSON.stringify(keys)),
    )
    fc.assert(
      fc.property(text, (content) => {
        using folder = recordFolder({ ...VALID_FILES, 'restricted.json': content })
        const loaded = loadRecords(folder.path)
        const shown = loaded.ok ? [...loaded.restricted].filter((key) => loaded.records.find(key) !== undefined) : []
        expect({ shown, faultless: !loaded.ok && loaded.faults.length === 0 }).toEqual({ shown: [], faultless: false })
      }),
      { numRuns: 40 },
    )
  })
})
