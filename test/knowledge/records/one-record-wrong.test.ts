import { describe, expect, it } from 'vitest'
import {
  CASE,
  CONFLICT,
  faultsWith,
  GROUP,
  INCIDENT,
  PERSON,
  SOURCE,
  STATEMENT,
  STATISTIC,
  UNREAD_CITATION,
} from './record-folder.ts'

interface RuleCase {
  readonly rule: string
  readonly files: Readonly<Record<string, unknown>>
  /** File, record and field of the one fault. */
  readonly fault: readonly [file: string, record: string, field: string]
  readonly reason: RegExp
}

const UNKNOWN_FIELDS: readonly RuleCase[] = [
  {
    rule: 'an unknown field',
    files: { 'persons.json': [{ ...PERSON, height: 180 }] },
    fault: ['persons.json', 'per-a-test', 'height'],
    reason: /is no field of a record of type person/,
  },
  {
    rule: 'an unknown field inside a part',
    files: { 'incidents.json': [{ ...INCIDENT, outcome: { ...INCIDENT.outcome, years: 9 } }] },
    fault: ['incidents.json', 'inc-a', 'outcome.years'],
    reason: /is no field of this part/,
  },
]

const SHAPES: readonly RuleCase[] = [
  {
    rule: 'a missing field',
    files: { 'cases.json': [{ ...CASE, holding: undefined }] },
    fault: ['cases.json', 'case-a', 'holding'],
    reason: /^is missing$/,
  },
  {
    rule: 'a number where a text belongs',
    files: { 'groups.json': [{ ...GROUP, name: 24 }] },
    fault: ['groups.json', 'grp-a', 'name'],
    reason: /^must be text, not a number$/,
  },
  {
    rule: 'a value that is not on the list',
    files: { 'incidents.json': [{ ...INCIDENT, type: 'kidnapping' }] },
    fault: ['incidents.json', 'inc-a', 'type'],
    reason: /must be one of interpol-notice, .*found “kidnapping”/,
  },
  {
    rule: 'a fact without a source',
    files: { 'statements.json': [{ ...STATEMENT, sources: [] }] },
    fault: ['statements.json', 'stm-a', 'sources'],
    reason: /must name at least one source/,
  },
  {
    rule: 'an id that is not ASCII',
    files: { 'groups.json': [GROUP, { ...GROUP, id: 'grp-ё' }] },
    fault: ['groups.json', '#1', 'id'],
    reason: /visible ASCII/,
  },
  {
    rule: 'an id of 57 characters',
    files: { 'groups.json': [GROUP, { ...GROUP, id: `grp-${'a'.repeat(53)}` }] },
    fault: ['groups.json', '#1', 'id'],
    reason: /at most 56/,
  },
  {
    rule: 'an address that is no web address',
    files: { 'sources.json': [{ ...SOURCE, url: 'ftp://example.org' }] },
    fault: ['sources.json', 'src-a', 'url'],
    reason: /http:\/\/ or https:\/\//,
  },
  {
    rule: 'a row that is no record',
    files: { 'statistics.json': [STATISTIC, 'removals'] },
    fault: ['statistics.json', '#1', ''],
    reason: /must be an object: { … }, not text/,
  },
]

const DATES: readonly RuleCase[] = [
  ...['2023-02-29', '2024-13', '2024-04-31', '24', '16.04.2024', '2024-4-1', '2024-04-16T00:00', '1024', ''].map(
    (date): RuleCase => ({
      rule: `the date “${date}”`,
      files: { 'incidents.json': [{ ...INCIDENT, date }] },
      fault: ['incidents.json', 'inc-a', 'date'],
      reason: /possible date written YYYY, YYYY-MM or YYYY-MM-DD; found “/,
    }),
  ),
  {
    rule: 'a stay that ends before it begins',
    files: { 'persons.json': [{ ...PERSON, hosts: [{ country: 'RU', from: '2017-04', to: '2017-03-31' }] }] },
    fault: ['persons.json', 'per-a-test', 'hosts[0].from'],
    reason: /is after the end of the stay/,
  },
  {
    rule: 'a period that ends before it begins',
    files: { 'statistics.json': [{ ...STATISTIC, period: '2016-07/2016-06' }] },
    fault: ['statistics.json', 'stat-a', 'period'],
    reason: /with the earlier first/,
  },
]

const COUNTRIES: readonly RuleCase[] = [
  ...['UK', 'SU', 'ru', 'EU', 'ZZ', 'RUS'].map((host): RuleCase => ({
    rule: `the host country “${host}”`,
    files: { 'incidents.json': [{ ...INCIDENT, host }] },
    fault: ['incidents.json', 'inc-a', 'host'],
    reason: /code of a country in use today/,
  })),
  {
    rule: 'a destination that is no country',
    files: { 'incidents.json': [{ ...INCIDENT, destination: 'XX' }] },
    fault: ['incidents.json', 'inc-a', 'destination'],
    reason: /code of a country/,
  },
  {
    rule: 'an origin outside the five states',
    files: { 'persons.json': [{ ...PERSON, origin: 'AF' }] },
    fault: ['persons.json', 'per-a-test', 'origin'],
    reason: /must be one of KZ, KG, TJ, TM, UZ; found “AF”/,
  },
  {
    rule: 'an unread citation of an unknown origin',
    files: { 'citations-outcome-unread.json': [{ ...UNREAD_CITATION, origin: 'TJ or UZ' }] },
    fault: ['citations-outcome-unread.json', '#0', 'origin'],
    reason: /KZ, KG, TJ, TM or UZ/,
  },
]

const REFERENCES: readonly RuleCase[] = [
  {
    rule: 'a group that is not there',
    files: { 'persons.json': [{ ...PERSON, affiliations: ['grp-a', 'grp-b'] }] },
    fault: ['persons.json', 'per-a-test', 'affiliations[1]'],
    reason: /names a group that is not there: grp-b/,
  },
  {
    rule: 'a source of a person that is not there',
    files: { 'persons.json': [{ ...PERSON, sources: ['src-b'] }] },
    fault: ['persons.json', 'per-a-test', 'sources[0]'],
    reason: /names a source that is not there: src-b/,
  },
  {
    rule: 'the source of a status that is not there',
    files: { 'persons.json': [{ ...PERSON, status: { ...PERSON.status, source: 'src-b' } }] },
    fault: ['persons.json', 'per-a-test', 'status.source'],
    reason: /source that is not there/,
  },
  {
    rule: 'the source of a spelling that is not there',
    files: { 'persons.json': [{ ...PERSON, otherNames: [{ name: 'A', script: 'Latn', seenIn: 'src-b' }] }] },
    fault: ['persons.json', 'per-a-test', 'otherNames[0].seenIn'],
    reason: /source that is not there/,
  },
  {
    rule: 'a person of an incident who is not there',
    files: { 'incidents.json': [{ ...INCIDENT, persons: ['per-a-test', 'per-b'] }] },
    fault: ['incidents.json', 'inc-a', 'persons[1]'],
    reason: /names a person that is not there: per-b/,
  },
  {
    rule: 'a group where a person belongs',
    files: { 'cases.json': [{ ...CASE, persons: ['grp-a'] }] },
    fault: ['cases.json', 'case-a', 'persons[0]'],
    reason: /names a person that is not there: grp-a/,
  },
  {
    rule: 'a later judgment that is not there',
    files: { 'cases.json': [{ ...CASE, laterTreatment: [{ case: 'case-b', treatment: 'followed' }] }] },
    fault: ['cases.json', 'case-a', 'laterTreatment[0].case'],
    reason: /names a case that is not there: case-b/,
  },
  {
    rule: 'a source of a statistic that is not there',
    files: { 'statistics.json': [{ ...STATISTIC, sources: ['src-b'] }] },
    fault: ['statistics.json', 'stat-a', 'sources[0]'],
    reason: /source that is not there/,
  },
  {
    rule: 'a conflict about a record that is not there',
    files: { 'conflicts.json': [{ ...CONFLICT, about: 'inc-b.date' }] },
    fault: ['conflicts.json', '#0', 'about'],
    reason: /is about no record here: inc-b/,
  },
  {
    rule: 'a conflicting value whose source is not there',
    files: { 'conflicts.json': [{ ...CONFLICT, values: [CONFLICT.values[0], { value: 'x', source: 'src-b' }] }] },
    fault: ['conflicts.json', '#0', 'values[1].source'],
    reason: /source that is not there/,
  },
]

const DOUBLES: readonly RuleCase[] = [
  {
    rule: 'an id twice in one file',
    files: { 'sources.json': [SOURCE, { ...SOURCE, title: 'Another' }] },
    fault: ['sources.json', 'src-a', 'id'],
    reason: /already the id of a record in sources.json/,
  },
  {
    rule: 'an id twice in two files',
    files: { 'statements.json': [{ ...STATEMENT, id: 'grp-a' }] },
    fault: ['statements.json', 'grp-a', 'id'],
    reason: /already the id of a record in groups.json/,
  },
  {
    rule: 'an unread citation twice',
    files: { 'citations-outcome-unread.json': [UNREAD_CITATION, { ...UNREAD_CITATION, name: 'Another' }] },
    fault: ['citations-outcome-unread.json', '#1', 'reference'],
    reason: /makes, with the court, the id unread-ecthr-2-17/,
  },
  {
    rule: 'an act recorded twice',
    files: { 'incidents.json': [INCIDENT, { ...INCIDENT, id: 'inc-b', description: 'In other words.' }] },
    fault: ['incidents.json', 'inc-b', 'persons'],
    reason: /seems to be inc-a once more: the same persons, type, host and date/,
  },
  {
    rule: 'a provision both violated and not',
    files: { 'cases.json': [{ ...CASE, provisionsNotViolated: ['ECHR Art. 13', 'ECHR art.3'] }] },
    fault: ['cases.json', 'case-a', 'provisionsNotViolated[1]'],
    reason: /is also in provisionsViolated/,
  },
]

const UNSEEN: readonly RuleCase[] = [
  ['a zero-width space', '\u200B', 'U+200B'],
  ['a bidirectional override', '\u202E', 'U+202E'],
  ['a bidirectional isolate', '\u2066', 'U+2066'],
  ['a zero-width joiner', '\u200D', 'U+200D'],
  ['a zero-width non-joiner outside the Arabic script', '\u200C', 'U+200C'],
  ['a soft hyphen', '\u00AD', 'U+00AD'],
  ['a byte order mark inside', '\uFEFF', 'U+FEFF'],
  ['an escape', '\u001B', 'U+001B'],
  ['a null', '\u0000', 'U+0000'],
  ['a line break', '\n', 'U+000A'],
  ['a filler', '\u3164', 'U+3164'],
  ['a tag', '\u{E0041}', 'U+E0041'],
  ['a lost character', '\uFFFD', 'U+FFFD'],
  ['half a surrogate pair', '\uD800', 'U+D800'],
].map(([what, char, code]): RuleCase => ({
  rule: `${what} in a name`,
  files: { 'persons.json': [{ ...PERSON, name: `Ali${char}sher` }] },
  fault: ['persons.json', 'per-a-test', 'name'],
  reason: new RegExp(`cannot be seen: U\\${code?.slice(1)}$`),
}))

const RULES = [...UNKNOWN_FIELDS, ...SHAPES, ...DATES, ...COUNTRIES, ...REFERENCES, ...DOUBLES, ...UNSEEN]

describe('a folder with one record wrong', () => {
  it.each(RULES)('is refused for $rule, and says where', ({ files, fault: [file, record, field], reason }) => {
    const faults = faultsWith(files)
    expect(faults).toEqual([
      {
        file,
        record,
        field: field === '' ? null : field,
        reason: expect.stringMatching(reason),
        line: expect.any(Number),
      },
    ])
  })

  it('points to the line of the field, or of the record where the field is missing', () => {
    const [wrong] = faultsWith({
      'groups.json':
        '[\n {\n  "id": "grp-a",\n  "name": 24,\n  "origin": "TJ",\n  "kind": "party",\n  "sources": ["src-a"]\n }\n]',
    })
    expect(wrong).toMatchObject({ field: 'name', line: 4 })
    const [missing] = faultsWith({
      'groups.json': '[\n\n {\n  "id": "grp-a",\n  "origin": "TJ",\n  "kind": "party",\n  "sources": ["src-a"]\n }\n]',
    })
    expect(missing).toMatchObject({ field: 'name', reason: 'is missing', line: 3 })
  })

  it('has every fault named, also several in one record and in several files', () => {
    const faults = faultsWith({
      'persons.json': [{ ...PERSON, sex: 'x', born: '1970', sources: ['src-b'], name: 'Ali\u200Bsher' }],
      'incidents.json': [{ ...INCIDENT, host: 'UK', date: 'May' }],
    })
    expect(faults.map(({ file, field }) => `${file} ${field}`).toSorted()).toEqual([
      'incidents.json date',
      'incidents.json host',
      'persons.json born',
      'persons.json name',
      'persons.json sex',
      'persons.json sources[0]',
    ])
  })

  it('is not blamed for references to a record that has a fault of its own', () => {
    expect(faultsWith({ 'sources.json': [{ ...SOURCE, kind: 'blog' }] }).map(({ field }) => field)).toEqual(['kind'])
  })

  it('names fields that JavaScript knows, too, by their own name', () => {
    const person = JSON.stringify({ ...PERSON, constructor: 1 }).replace('{', '{"__proto__":{"x":1},')
    const fields = faultsWith({ 'persons.json': `[${person}]` }).map(({ field }) => field)
    expect(new Set(fields)).toEqual(new Set(['__proto__', 'constructor']))
  })
})
