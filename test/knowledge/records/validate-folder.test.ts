import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../knowledge/records/format-faults.ts'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import { reviewRecords, validateFolder } from '../../../knowledge/records/validate-folder.ts'
import {
  CASE,
  CONFLICT,
  GROUP,
  INCIDENT,
  PERSON,
  recordFolder,
  SOURCE,
  STATEMENT,
  STATISTIC,
  UNREAD_CITATION,
  VALID_FILES,
} from './record-folder.ts'

const TODAY = '2026-11-21'

function reviewOf(files: Readonly<Record<string, unknown>>): readonly string[] {
  using folder = recordFolder({ ...VALID_FILES, ...files })
  const reviewed = reviewRecords(folder.path, TODAY)
  return reviewed.ok
    ? []
    : reviewed.faults.map(({ file, record, field, reason }) => [file, record, field, reason].join(' | '))
}

describe('records that must not be published', () => {
  const phone = 'ask +992 918 12 34 56'
  const texts: readonly (readonly [file: string, record: string, field: string, rows: readonly unknown[]])[] = [
    ['persons.json', 'per-a-test', 'role', [{ ...PERSON, role: phone }]],
    ['persons.json', 'per-a-test', 'summary', [{ ...PERSON, summary: phone }]],
    [
      'persons.json',
      'per-a-test',
      'otherNames[0].name',
      [{ ...PERSON, otherNames: [{ ...PERSON.otherNames[0], name: phone }] }],
    ],
    ['incidents.json', 'inc-a', 'description', [{ ...INCIDENT, description: phone }]],
    ['incidents.json', 'inc-a', 'outcome.note', [{ ...INCIDENT, outcome: { ...INCIDENT.outcome, note: phone } }]],
    ['cases.json', 'case-a', 'holding', [{ ...CASE, holding: phone }]],
    ['cases.json', 'case-a', 'consequence', [{ ...CASE, consequence: phone }]],
    [
      'cases.json',
      'case-a',
      'laterTreatment[0].treatment',
      [{ ...CASE, laterTreatment: [{ case: null, treatment: phone }] }],
    ],
    ['groups.json', 'grp-a', 'note', [{ ...GROUP, note: phone }]],
    ['statistics.json', 'stat-a', 'note', [{ ...STATISTIC, note: phone }]],
    ['statements.json', 'stm-a', 'gist', [{ ...STATEMENT, gist: phone }]],
    [
      'conflicts.json',
      '#0',
      'values[1].value',
      [{ ...CONFLICT, values: [CONFLICT.values[0], { value: phone, source: 'src-a' }] }],
    ],
    ['sources.json', 'src-a', 'note', [{ ...SOURCE, note: phone }]],
    ['citations-outcome-unread.json', '#0', 'note', [{ ...UNREAD_CITATION, note: phone }]],
  ]

  it.each(texts)('%s › %s › %s must hold no telephone number', (file, record, field, rows) => {
    expect(reviewOf({ [file]: rows })).toEqual([
      `${file} | ${record} | ${field} | holds what looks like a phone number; leave it out`,
    ])
  })

  it('are named without a word of what would do harm', () => {
    const harmful = { role: '12 Baker Street', summary: 'passport AA1234567, name@example.org, 38.5598, 68.7870' }
    const faults = reviewOf({ 'persons.json': [{ ...PERSON, ...harmful }] })
    expect(faults.map((fault) => fault.split(' | ').at(-1))).toEqual([
      'holds what looks like a street address; leave it out',
      'holds what looks like an e-mail address; leave it out',
      'holds what looks like coordinates; leave it out',
      'holds what looks like an identity number; leave it out',
    ])
    expect(faults.join(' ')).not.toMatch(/Baker|1234567|name@|38\.5/)
  })

  it('include numbers in an address only where it is not the address of a page', () => {
    const url = 'https://example.org/992918123456/38.5598,68.7870'
    expect(reviewOf({ 'sources.json': [{ ...SOURCE, url }] })).toEqual([])
  })

  it.each([
    ['2010', 2010],
    ['2008, whose birthday may be still to come', 2008],
  ])('include a person born in %s', (_, born) => {
    expect(reviewOf({ 'persons.json': [{ ...PERSON, born }] })).toEqual([
      'persons.json | per-a-test | born | is the year of birth of someone who may be a minor; name no minors',
    ])
  })

  it('include a person or an act told with an age under 18', () => {
    const minor = 'gives an age under 18 for a recorded person; name no minors'
    const ageless = { ...PERSON, born: null }
    expect(reviewOf({ 'persons.json': [{ ...ageless, role: '16-year-old activist' }] })).toEqual([
      `persons.json | per-a-test | role | ${minor}`,
    ])
    expect(reviewOf({ 'persons.json': [{ ...ageless, summary: '16-летний активист' }] })).toEqual([
      `persons.json | per-a-test | summary | ${minor}`,
    ])
    expect(
      reviewOf({
        'persons.json': [ageless],
        'incidents.json': [{ ...INCIDENT, description: 'Seized aged 16 in Moscow.' }],
      }),
    ).toEqual([`incidents.json | inc-a | description | ${minor}`])
  })

  it('do not include an adult, an adult’s youth, or an act that names nobody', () => {
    expect(reviewOf({ 'persons.json': [{ ...PERSON, born: 2007 }] })).toEqual([])
    expect(reviewOf({ 'persons.json': [{ ...PERSON, born: 1990, summary: 'Left Tajikistan aged 12.' }] })).toEqual([])
    expect(
      reviewOf({
        'incidents.json': [{ ...INCIDENT, persons: [], unnamedPersons: 1, description: 'A 16-year-old was held.' }],
      }),
    ).toEqual([])
  })

  it('include a person who seems to be there twice, but not a namesake', () => {
    const twin = { ...PERSON, id: 'per-b', name: 'alisher  NAMUNAVIY' }
    expect(reviewOf({ 'persons.json': [PERSON, twin] })).toEqual([
      'persons.json | per-b | name | seems to be per-a-test once more: the same name, origin and year of birth',
    ])
    expect(
      reviewOf({
        'persons.json': [
          PERSON,
          { ...twin, born: 1971 },
          { ...twin, id: 'per-c', born: null },
          { ...twin, id: 'per-d', born: null },
        ],
      }),
    ).toEqual([])
  })

  it('include a status that nobody can trace, but not an unknown one', () => {
    const status = { ...PERSON.status, source: null }
    expect(reviewOf({ 'persons.json': [{ ...PERSON, status }] })).toEqual([
      'persons.json | per-a-test | status.source | is missing: a status other than unknown needs a source',
    ])
    expect(reviewOf({ 'persons.json': [{ ...PERSON, status: { ...status, value: 'unknown' } }] })).toEqual([])
  })

  it('can still be loaded where only a reviewer’s judgement is missing', () => {
    using folder = recordFolder({ ...VALID_FILES, 'persons.json': [PERSON, { ...PERSON, id: 'per-b' }] })
    expect(loadRecords(folder.path).ok).toBe(true)
    expect(validateFolder(folder.path, TODAY).exitCode).toBe(2)
  })
})

describe('the verdict on a folder', () => {
  it('counts the records of each type when all is well', () => {
    using folder = recordFolder(VALID_FILES)
    expect(validateFolder(folder.path, TODAY)).toEqual({
      lines: [
        '1 person, 1 incident, 1 case, 1 group, 1 statistic, 1 statement, 1 conflict, 1 source, 1 unread citation: no fault',
      ],
      exitCode: 0,
    })
  })

  it('names every fault on its own line and counts them', () => {
    using folder = recordFolder({
      ...VALID_FILES,
      'incidents.json': [{ ...INCIDENT, host: 'UK', persons: ['per-b'] }],
      'sources.json': '[',
    })
    expect(validateFolder(folder.path, TODAY)).toEqual({
      lines: [
        'sources.json:1: ends too early (line 1, column 2), as if it had been cut off: a value or ] is missing',
        'incidents.json:6 › inc-a › host: must be the two-letter code of a country in use today (ISO 3166-1 alpha-2); found “UK”',
        'incidents.json:10 › inc-a › persons[0]: names a person that is not there: per-b',
        '3 faults in 2 files; the records are refused as a whole',
      ],
      exitCode: 2,
    })
  })

  it('names the folder when there is none', () => {
    expect(validateFolder('nowhere/at-all', TODAY)).toEqual({
      lines: [
        'nowhere/at-all: is no folder here; check the path',
        '1 fault in 1 file; the records are refused as a whole',
      ],
      exitCode: 2,
    })
  })

  it('shows no character that could steer a terminal or disguise a record', () => {
    using folder = recordFolder({
      ...VALID_FILES,
      'groups.json': [{ ...GROUP, id: 'grp-\u202Ea', '\u001B[31mred': 1, kind: '\u0007' }],
      'persons.json': [{ ...PERSON, affiliations: [] }],
    })
    const { lines } = validateFolder(folder.path, TODAY)
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([])
    expect(lines.join('\n')).toContain('groups.json:14 › #0 › \\u{1b}[31mred: is no field')
  })
})

describe('a fault as a line', () => {
  it('leaves out what does not apply', () => {
    expect(
      formatFaults([
        { file: 'persons.json', record: 'per-a', field: 'status.asOf', reason: 'is wrong', line: 3 },
        { file: 'persons.json', record: 'per-a', field: null, reason: 'is wrong' },
        { file: 'persons.json', record: null, field: null, reason: 'is wrong', line: 1 },
      ]),
    ).toEqual([
      'persons.json:3 › per-a › status.asOf: is wrong',
      'persons.json › per-a: is wrong',
      'persons.json:1: is wrong',
    ])
  })
})
