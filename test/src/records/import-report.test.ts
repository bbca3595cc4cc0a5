import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { importReport } from '../../../src/records/import-report.ts'
import { anyLists } from '../../knowledge/records/changes/changed-lists.ts'
import { CASE, GROUP, INCIDENT, PERSON, VALID_FILES } from '../../knowledge/records/record-folder.ts'
import { HELD, listsOf } from './imported.ts'

const NOBODY = new Set<string>()

function reportOf(
  after: RecordLists,
  restrictedBefore: ReadonlySet<string> = NOBODY,
  restrictedAfter: ReadonlySet<string> = NOBODY,
): readonly string[] {
  return importReport({ changes: changesBetween(HELD.lists, after), restrictedBefore, restrictedAfter })
}

/** The records held with some files replaced. */
function heldBut(files: Readonly<Record<string, unknown>>): RecordLists {
  return listsOf({ ...VALID_FILES, ...files })
}

describe('what an import would do', () => {
  it('is told with counts, then record by record and field by field', () => {
    const after = heldBut({
      'persons.json': [{ ...PERSON, hosts: [{ country: 'RU', from: '2015', to: '2018' }], otherNames: [] }],
      'incidents.json': [{ ...INCIDENT, outcome: { ...INCIDENT.outcome, sentenceYears: 7 } }],
      'cases.json': [{ ...CASE, provisionsViolated: ['ECHR Art. 3', 'ECHR Art. 34'] }],
      'groups.json': [GROUP, { ...GROUP, id: 'grp-b', name: 'Another Party', abbreviation: null }],
      'statements.json': [],
    })
    expect(reportOf(after)).toEqual([
      '1 addition, 1 change, 2 corrections, 1 removal',
      '  persons: 1 correction',
      '  incidents: 1 correction',
      '  cases: 1 change',
      '  groups: 1 addition',
      '  statements: 1 removal',
      '',
      'Additions',
      '+ group grp-b',
      '    name: Another Party',
      '    origin: TJ',
      '    kind: party',
      '    banned: 2015-09-29',
      '    sources: src-a',
      '',
      'Changes: nothing told before is contradicted',
      '~ case case-a',
      '    provisionsViolated: + ECHR Art. 34',
      '',
      'Corrections: what was told no longer holds',
      '! person per-a-test',
      '    otherNames: − name Алишер Намунавий, script Cyrl, seenIn src-a',
      '    hosts: country RU, from 2015, to 2017-03 → country RU, from 2015, to 2018',
      '! incident inc-a',
      '    outcome.sentenceYears: 9 → 7',
      '',
      'Removals',
      '− statement stm-a',
      '    about: RU',
      '    origin: TJ',
      '    speaker: Invented office',
      '    date: 2018',
      '    gist: An invented statement.',
      '    sources: src-a',
    ])
  })

  it('is nothing where nothing would change', () => {
    expect(reportOf(HELD.lists)).toEqual(['Nothing would change.'])
  })

  it('says first which records become public, and which are restricted', () => {
    expect(reportOf(HELD.lists, new Set(['inc-a', 'stm-a']), new Set(['stat-a', 'stm-a']))).toEqual([
      '0 additions, 0 changes, 0 corrections, 0 removals',
      '',
      'Restricted until now, PUBLIC afterwards (1)',
      '  inc-a',
      '',
      'Restricted afterwards (1)',
      '  stat-a',
    ])
    const after = heldBut({ 'statements.json': [] })
    expect(reportOf(after, new Set(['stm-a']))).toContain('− statement stm-a (restricted)')
    expect(reportOf(after, new Set(['stm-a'])).join('\n')).not.toContain('PUBLIC')
  })

  it('shows of two long texts the part in which they differ', () => {
    const start = 'This was told at length and is the same in both. '.repeat(6)
    const before = heldBut({ 'incidents.json': [{ ...INCIDENT, description: `${start}He was sent by plane.` }] })
    const after = heldBut({ 'incidents.json': [{ ...INCIDENT, description: `${start}He was sent by train.` }] })
    const lines = importReport({
      changes: changesBetween(before, after),
      restrictedBefore: NOBODY,
      restrictedAfter: NOBODY,
    })
    expect(lines.at(-1)).toMatch(/^ {4}description: ….*sent by plane\. → ….*sent by train\.$/)
    expect(lines.at(-1)?.length).toBeLessThan(200)
  })

  it('shows no character that could steer a terminal, and cuts no letter in two', () => {
    const name = '😀'.repeat(100)
    const [group] = heldBut({}).groups
    if (!group) throw new Error('no group is held')
    const odd = { ...group, id: 'grp-\u202Eb', name: `\u001B[31m${name}`, note: 'a\nb' }
    const lines = reportOf({ ...HELD.lists, groups: [odd] })
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(line))).toEqual([])
    expect(lines).toContain('    note: a b')
  })

  it('names every record that changes, in any set', () => {
    fc.assert(
      fc.property(anyLists, anyLists, (before, after) => {
        const changes = changesBetween(before, after)
        const lines = importReport({ changes, restrictedBefore: NOBODY, restrictedAfter: NOBODY })
        const titles = lines.filter((line) => /^[+~!−] /u.test(line))
        expect(titles).toHaveLength(changes.length)
        const fields = changes.flatMap((change) => change.fields)
        const keys = fields.filter(({ field }) => field === 'id' || field === 'about')
        expect(lines.filter((line) => line.startsWith('    ')).length).toBeGreaterThanOrEqual(
          fields.length - keys.length,
        )
      }),
      { numRuns: 30 },
    )
  })
})
