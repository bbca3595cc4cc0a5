import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../../knowledge/records/changes/changes-between.ts'
import type { RecordChange } from '../../../../knowledge/records/changes/record-change.ts'
import type { ListName } from '../../../../knowledge/records/record-files.ts'
import type { RecordLists } from '../../../../knowledge/records/record-set.ts'
import { syntheticRecords } from '../../../bench/synthetic-records.ts'
import { CASE, CONFLICT, GROUP, INCIDENT, PERSON, STATISTIC } from '../record-folder.ts'
import { NO_RECORDS } from '../../../../knowledge/records/no-records.ts'
import { anyLists, keysIn, listsOf, rowsIn, SHIPPED } from './changed-lists.ts'

/** What became of one record of a list: kind and fields, or nothing. */
function changeOf(list: ListName, before: object, after: object): string {
  const one = (row: object): RecordLists => listsOf((name) => (name === list ? [row] : []))
  const [change] = changesBetween(one(before), one(after))
  if (!change) return 'nothing'
  return [
    change.kind,
    ...change.fields.map((field) => `${field.field}: ${JSON.stringify(field.before)} → ${JSON.stringify(field.after)}`),
  ].join(' | ')
}

describe('what became of a record', () => {
  it('is nothing where only the order of its sources, persons, spellings or stays is another', () => {
    const person = {
      ...PERSON,
      sources: ['src-a', 'src-b'],
      otherNames: [
        { name: 'A', script: 'Latn', seenIn: null },
        { name: 'B', script: 'Latn', seenIn: null },
      ],
      hosts: [
        { country: 'RU', from: null, to: null },
        { country: 'TR', from: null, to: null },
      ],
    }
    const turned = Object.fromEntries(
      Object.entries(person).map(([field, value]) => [field, Array.isArray(value) ? value.toReversed() : value]),
    )
    expect(changeOf('persons', person, turned)).toBe('nothing')
    const act = { ...INCIDENT, persons: ['per-a', 'per-b'] }
    expect(changeOf('incidents', act, { ...act, persons: ['per-b', 'per-a'] })).toBe('nothing')
    const values = { ...CONFLICT, values: CONFLICT.values.toReversed() }
    expect(changeOf('conflicts', CONFLICT, values)).toBe('nothing')
  })

  it.each([
    ['a list grew', 'incidents', { sources: ['src-a', 'src-b'] }, 'sources: ["src-a"] → ["src-a","src-b"]'],
    ['a field was filled', 'incidents', { scheduledFor: '2026-11-24' }, 'scheduledFor: null → "2026-11-24"'],
    ['a note was written', 'groups', { note: 'Word.' }, 'note: "" → "Word."'],
    ['a date became more precise', 'statements', { date: '2018-05' }, 'date: "2018" → "2018-05"'],
  ] as const)('is a change where %s', (_, list, changes, told) => {
    const rows = { incidents: INCIDENT, groups: GROUP, statements: { ...PLAIN_STATEMENT } }
    expect(changeOf(list, rows[list], { ...rows[list], ...changes })).toBe(`change | ${told}`)
  })

  it('is a change where what was unknown is known, also in a part and in an entry of a list', () => {
    const act = { ...INCIDENT, outcome: { type: 'unknown' } }
    const known = { ...INCIDENT, outcome: { type: 'released', sentenceYears: null, date: '2018-01', note: '' } }
    expect(changeOf('incidents', act, known)).toBe(
      'change | outcome.type: "unknown" → "released" | outcome.date: null → "2018-01"',
    )
    const person = { ...PERSON, hosts: [{ country: 'RU', from: '2015', to: null }] }
    const ended = { ...PERSON, hosts: [{ country: 'RU', from: '2015', to: '2017' }] }
    expect(changeOf('persons', person, ended)).toMatch(/^change \| hosts: /)
    expect(changeOf('cases', { ...CASE, removalCarriedOut: 'unknown' }, CASE)).toMatch(/^change \| removalCarriedOut/)
  })

  it('tells an outcome that came field by field, without what it leaves open', () => {
    expect(changeOf('incidents', { ...INCIDENT, outcome: null }, INCIDENT)).toBe(
      'change | outcome.type: null → "prison-sentence" | outcome.sentenceYears: null → 9',
    )
    expect(changeOf('incidents', INCIDENT, { ...INCIDENT, outcome: null })).toBe(
      'correction | outcome.type: "prison-sentence" → null | outcome.sentenceYears: 9 → null',
    )
  })

  it.each([
    {
      what: 'another sentence',
      changes: { outcome: { ...INCIDENT.outcome, sentenceYears: 7 } },
      told: 'outcome.sentenceYears: 9 → 7',
    },
    { what: 'another source', changes: { sources: ['src-b'] }, told: 'sources: ["src-a"] → ["src-b"]' },
    { what: 'another day', changes: { date: '2017-02-02' }, told: 'date: "2017-02-01" → "2017-02-02"' },
    { what: 'a day that was too precise', changes: { date: '2017-02' }, told: 'date: "2017-02-01" → "2017-02"' },
    { what: 'a field emptied', changes: { destination: null }, told: 'destination: "TJ" → null' },
  ])('is a correction where there is $what', ({ changes, told }) => {
    expect(changeOf('incidents', INCIDENT, { ...INCIDENT, ...changes })).toBe(`correction | ${told}`)
  })

  it('is a correction where a source is taken away, or a count is said to be of a narrower period', () => {
    const two = { ...INCIDENT, sources: ['src-a', 'src-b'] }
    expect(changeOf('incidents', two, { ...two, sources: ['src-b'] })).toMatch(/^correction \| sources/)
    const year = { ...STATISTIC, period: '2016' }
    expect(changeOf('statistics', year, { ...year, period: '2016-07' })).toMatch(/^correction \| period/)
  })

  it('is a correction as soon as one field contradicts, whatever the others add', () => {
    const after = { ...INCIDENT, scheduledFor: '2017-02-01', host: 'KZ' }
    expect(changeOf('incidents', INCIDENT, after)).toMatch(/^correction/)
  })

  it('tells all that a new record tells, and leaves out what it does not', () => {
    const [change] = changesBetween(
      NO_RECORDS,
      listsOf((list) => (list === 'groups' ? [GROUP] : [])),
    )
    expect(change).toEqual({
      list: 'groups',
      key: 'grp-a',
      kind: 'addition',
      fields: [
        { field: 'id', before: null, after: 'grp-a' },
        { field: 'name', before: null, after: 'Invented Party' },
        { field: 'abbreviation', before: null, after: 'IP' },
        { field: 'origin', before: null, after: 'TJ' },
        { field: 'kind', before: null, after: 'party' },
        { field: 'banned', before: null, after: '2015-09-29' },
        { field: 'sources', before: null, after: ['src-a'] },
      ],
    })
  })
})

const PLAIN_STATEMENT = {
  id: 'stm-a',
  about: 'RU',
  origin: 'TJ',
  speaker: 'Invented office',
  date: '2018',
  gist: 'An invented statement.',
  sources: ['src-a'],
} as const

describe('what became of a record set', () => {
  it('is nothing against itself, and nothing against the same records read once more', () => {
    expect(changesBetween(SHIPPED, SHIPPED)).toEqual([])
    expect(
      changesBetween(
        SHIPPED,
        listsOf((list) => rowsIn(list).toReversed()),
      ),
    ).toEqual([])
  })

  it('is told in the order of the files, in each what is there by its place, then what is gone', () => {
    const before = listsOf((list) => (list === 'groups' ? [GROUP, { ...GROUP, id: 'grp-b' }] : []))
    const after = listsOf((list) => {
      if (list === 'groups')
        return [
          { ...GROUP, id: 'grp-c' },
          { ...GROUP, note: 'Word.' },
        ]
      return list === 'persons' ? [PERSON] : []
    })
    expect(changesBetween(before, after).map(({ key, kind }) => `${kind} ${key}`)).toEqual([
      'addition per-a-test',
      'addition grp-c',
      'change grp-a',
      'removal grp-b',
    ])
  })

  it('turns round with the sets: what one way is added is removed the other way', () => {
    fc.assert(
      fc.property(anyLists, anyLists, (before, after) => {
        const [there, back] = [changesBetween(before, after), changesBetween(after, before)]
        expect(keysOf(there, 'addition')).toEqual(keysOf(back, 'removal'))
        expect(keysOf(there, 'removal')).toEqual(keysOf(back, 'addition'))
        expect(keysOf(there, 'change', 'correction')).toEqual(keysOf(back, 'change', 'correction'))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves nothing out: laid over the one set it makes the other', () => {
    fc.assert(
      fc.property(anyLists, anyLists, (before, after) => {
        const made = applied(before, changesBetween(before, after))
        expect(changesBetween(made, after)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is found among ten thousand records at once', () => {
    const records = syntheticRecords(10_000)
    const copy: RecordLists = structuredClone({ ...listsFrom(records) })
    const began = performance.now()
    expect(changesBetween(listsFrom(records), copy)).toEqual([])
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

function keysOf(changes: readonly RecordChange[], ...kinds: readonly RecordChange['kind'][]): ReadonlySet<string> {
  return new Set(changes.filter(({ kind }) => kinds.includes(kind)).map(({ list, key }) => `${list} ${key}`))
}

function listsFrom({
  persons,
  incidents,
  cases,
  groups,
  statistics,
  statements,
  conflicts,
  sources,
  unreadCitations,
}: RecordLists): RecordLists {
  return { persons, incidents, cases, groups, statistics, statements, conflicts, sources, unreadCitations }
}

/** The set with the changes made in it, field by field. */
function applied(before: RecordLists, changes: readonly RecordChange[]): RecordLists {
  return listsOf((list) => {
    const own = changes.filter((change) => change.list === list)
    const changeAt = new Map(own.map((change) => [change.key, change]))
    const keys = keysIn(before, list)
    const rows = rowsIn(list, before).map((row, index) => ({ row, key: keys[index] ?? '' }))
    const kept = rows
      .filter(({ key }) => changeAt.get(key)?.kind !== 'removal')
      .map(({ row, key }) => filled(row, changeAt.get(key)))
    return [...kept, ...own.filter(({ kind }) => kind === 'addition').map((change) => filled({}, change))]
  })
}

function filled(row: Record<string, unknown>, change: RecordChange | undefined): Record<string, unknown> {
  let made = row
  for (const { field, after } of change?.fields ?? []) made = set(made, field.split('.'), after)
  // An unread citation has no id in its file.
  const { id: _, ...rest } = made
  return withoutEmptied(change?.list === 'unreadCitations' ? rest : made)
}

function set(part: unknown, [step = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = typeof part === 'object' ? { ...part } : {}
  return { ...fields, [step]: rest.length === 0 ? value : set(fields[step], rest, value) }
}

/** A part of which every field was taken away is gone. */
function withoutEmptied(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => {
      const isPart = typeof value === 'object' && value !== null && !Array.isArray(value)
      const isEmptied = isPart && Object.values(value).every((inner) => inner === null || inner === '')
      return [field, isEmptied ? null : value]
    }),
  )
}
