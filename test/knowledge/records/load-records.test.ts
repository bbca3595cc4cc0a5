import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import {
  CASE,
  CONFLICT,
  faultsOf,
  faultsWith,
  INCIDENT,
  PERSON,
  recordFolder,
  STATEMENT,
  STATISTIC,
  VALID_FILES,
} from './record-folder.ts'

describe('what is no fault', () => {
  const accepted: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['one valid record of every type', {}],
    [
      'a folder of persons alone, whatever they refer to',
      Object.fromEntries(
        Object.keys(VALID_FILES).map((file) => [file, file === 'persons.json' ? [PERSON] : undefined]),
      ),
    ],
    ['references into sources when sources.json is absent', { 'sources.json': undefined }],
    ['references into groups when groups.json is absent', { 'groups.json': undefined }],
    ['a conflict about an incident when incidents.json is absent', { 'incidents.json': undefined }],
    [
      'a conflict about an unknown kind of record when a file is absent',
      { 'statements.json': undefined, 'conflicts.json': [{ ...CONFLICT, about: 'other-1.date' }] },
    ],
    ['lists without records', Object.fromEntries(Object.keys(VALID_FILES).map((file) => [file, []]))],
    ['a byte order mark before the array', { 'persons.json': `\uFEFF${JSON.stringify([PERSON])}` }],
    [
      'the optional fields left out',
      { 'persons.json': [{ id: 'per-a-test', name: 'A', origin: 'TJ', sources: ['src-a'] }] },
    ],
    [
      'a stay within one year or month of mixed precision',
      {
        'persons.json': [
          {
            ...PERSON,
            hosts: [
              { country: 'RU', from: '2017-04', to: '2017' },
              { country: 'TR', from: '2017-04-30', to: '2017-04' },
            ],
          },
        ],
      },
    ],
    ['a period within one year of mixed precision', { 'statistics.json': [{ ...STATISTIC, period: '2016-07/2016' }] }],
    ['a statement about the European Union', { 'statements.json': [{ ...STATEMENT, about: 'EU' }] }],
    [
      'a spelling whose source nobody noted',
      { 'persons.json': [{ ...PERSON, otherNames: [{ name: 'A', script: 'Latn', seenIn: null }] }] },
    ],
    [
      'the joint that Persian spelling demands',
      { 'persons.json': [{ ...PERSON, otherNames: [{ name: 'علی\u200Cرضا', script: 'Arab', seenIn: 'src-a' }] }] },
    ],
    ['a line break in running text', { 'incidents.json': [{ ...INCIDENT, description: 'One.\nTwo.' }] }],
    [
      'acts that differ only in their date, or have none',
      {
        'incidents.json': [
          INCIDENT,
          { ...INCIDENT, id: 'inc-b', date: '2018' },
          { ...INCIDENT, id: 'inc-c', date: null },
          { ...INCIDENT, id: 'inc-d', date: null },
        ],
      },
    ],
    [
      'acts that name nobody',
      {
        'incidents.json': [
          INCIDENT,
          { ...INCIDENT, id: 'inc-b', persons: [] },
          { ...INCIDENT, id: 'inc-c', persons: [] },
        ],
      },
    ],
    [
      'a provision found violated in one respect and not in another',
      { 'cases.json': [{ ...CASE, provisionsNotViolated: ['ECHR Art. 3 (procedural)'] }] },
    ],
    ['an id of 56 characters', { 'statements.json': [{ ...STATEMENT, id: `stm-${'a'.repeat(52)}` }] }],
  ]

  it.each(accepted)('%s', (_, files) => {
    expect(faultsWith(files)).toEqual([])
  })

  it('loads as the lists of a record set, joined by id', () => {
    using folder = recordFolder(VALID_FILES)
    const loaded = loadRecords(folder.path)
    expect(loaded.ok && loaded.records.incidentsOf('per-a-test').map(({ id }) => id)).toEqual(['inc-a'])
    expect(loaded.ok && loaded.records.find('unread-ecthr-2-17')?.type).toBe('unread-citation')
  })
})

describe('a folder that cannot be read', () => {
  it('is named when it is not there', () => {
    using folder = recordFolder({})
    const path = join(folder.path, 'nowhere')
    expect(faultsOf(path)).toEqual([
      { file: path, record: null, field: null, reason: 'is no folder here; check the path' },
    ])
  })

  it('is refused when it is empty, because persons.json is compulsory', () => {
    using folder = recordFolder({})
    expect(faultsOf(folder.path)).toEqual([
      {
        file: 'persons.json',
        record: null,
        field: null,
        reason: expect.stringContaining('is missing from the folder'),
      },
    ])
  })

  it('is refused when it is a file, or a path no system takes', () => {
    using folder = recordFolder({ 'persons.json': [] })
    expect(faultsOf(join(folder.path, 'persons.json'))[0]?.reason).toContain('is not a folder')
    expect(faultsOf('a\0b')).toHaveLength(1)
    expect(faultsOf('')).toHaveLength(1)
  })

  it('is refused when a file is a folder, or a link to itself, and names the file and what to do', () => {
    using folder = recordFolder({ 'persons.json': [PERSON] })
    mkdirSync(join(folder.path, 'groups.json'))
    symlinkSync('sources.json', join(folder.path, 'sources.json'))
    expect(faultsOf(folder.path)).toEqual([
      {
        file: 'groups.json',
        record: null,
        field: null,
        reason: expect.stringContaining('put a JSON file in its place'),
      },
      { file: 'sources.json', record: null, field: null, reason: expect.stringContaining('ELOOP') },
    ])
  })

  it.each([
    ['nothing', '', /is empty/, 1],
    ['blanks', ' \n ', /is empty/, 2],
    ['an object', '\n{}', /must hold an array/, 1],
    ['a text', '"persons"', /must hold an array/, 1],
    [
      'a missing comma',
      '[\n{"id": "a"}\n{"id": "b"}]',
      /broken JSON \(line 3, column 1\): found { where , or ] should be/,
      3,
    ],
    ['a trailing comma', '[\n1,\n]', /line 3, column 1/, 3],
    ['a quote left open', '[\n{"id": "a}\n]', /line 2, column 11\).*the closing quote/, 2],
    ['an unknown word', '[\nnone]', /line 2, column 1/, 2],
    ['two arrays', '[]\n[]', /line 2, column 1.*the end/, 2],
    ['the first half', '[\n{"id":', /ends too early \(line 2, column 7\)/, 2],
    ['bytes that are no UTF-8', Buffer.from('[\n"caf\xe9"]', 'latin1'), /not UTF-8.*line 2, column 5/, 2],
  ])('is refused when incidents.json holds %s, with the line', (_, content, reason, line) => {
    const faults = faultsWith({ 'incidents.json': content })
    expect(faults).toEqual([
      { file: 'incidents.json', record: null, field: null, reason: expect.stringMatching(reason), line },
    ])
  })
})
