import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { dataDateOf } from '../../../knowledge/records/data-date.ts'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import { publicLists } from '../../../knowledge/records/public-lists.ts'
import { RECORD_FILES } from '../../../knowledge/records/record-files.ts'
import { recordKey } from '../../../knowledge/records/record-key.ts'
import { validateFolder } from '../../../knowledge/records/validate-folder.ts'
import { exportFiles } from '../../../src/records/export-records.ts'
import { listsOf as listsOfRows, rowsIn, SHIPPED } from '../../knowledge/records/changes/changed-lists.ts'
import { recordFolder } from '../../knowledge/records/record-folder.ts'
import { HELD } from './imported.ts'

const SET = { version: '12', date: '2026-11-21' }

function byKey(records: readonly Parameters<typeof recordKey>[0][]): ReadonlyMap<string, unknown> {
  return new Map(records.map((record) => [recordKey(record), record]))
}

describe('an export', () => {
  it('of the shipped records loads to the same records and may be published', () => {
    using folder = recordFolder(Object.fromEntries(exportFiles(SHIPPED, SET)))
    const loaded = loadRecords(folder.path)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
    for (const { list } of RECORD_FILES) {
      expect(byKey(loaded.lists[list])).toEqual(byKey(SHIPPED[list]))
    }
    expect(dataDateOf(folder.path)).toBe('2026-11-21')
    expect(validateFolder(folder.path, '2026-11-21').exitCode).toBe(0)
  })

  it('is the same bytes twice, whatever the order of records and fields', () => {
    const turned = listsOfRows((list) =>
      rowsIn(list)
        .toReversed()
        .map((row) => Object.fromEntries(Object.entries(row).toReversed())),
    )
    expect([...exportFiles(turned, SET)]).toEqual([...exportFiles(SHIPPED, SET)])
  })

  it('is in the form of the seeds', () => {
    expect(exportFiles(HELD.lists, SET).get('groups.json')).toBe(
      `[
 {
  "id": "grp-a",
  "name": "Invented Party",
  "abbreviation": "IP",
  "otherNames": [],
  "origin": "TJ",
  "kind": "party",
  "banned": "2015-09-29",
  "note": "",
  "sources": [
   "src-a"
  ]
 }
]
`,
    )
  })

  it('leaves out the id that is made for an unread citation', () => {
    const text = exportFiles(SHIPPED, SET).get('citations-outcome-unread.json') ?? ''
    expect(JSON.parse(text)).toHaveLength(35)
    expect(text).not.toContain('"id"')
  })

  it('says its version, date and counts, and the SHA-256 of each other file', () => {
    const files = exportFiles(HELD.lists, SET)
    const { sha256, ...told } = JSON.parse(files.get('manifest.json') ?? '')
    expect(told).toEqual({
      version: '12',
      date: '2026-11-21',
      counts: {
        persons: 1,
        incidents: 1,
        cases: 1,
        groups: 1,
        statistics: 1,
        statements: 1,
        conflicts: 1,
        sources: 1,
        unreadCitations: 1,
      },
    })
    const others = [...files].filter(([name]) => name !== 'manifest.json')
    expect(sha256).toEqual(
      Object.fromEntries(others.map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')])),
    )
  })

  it('of what is public holds no word of a restricted record', () => {
    const restricted = new Set(['inc-a', 'inc-a.date', 'case-a'])
    const text = [...exportFiles(publicLists(HELD.lists, restricted), SET).values()].join('\n')
    expect(text).not.toMatch(/inc-a|case-a|An invented removal|Namunaviy v\. Russia/)
    expect(text).toContain('per-a-test')
  })

  it('of no records is a set of empty lists', () => {
    const none = exportFiles(
      listsOfRows(() => []),
      SET,
    )
    expect(none.get('persons.json')).toBe('[]\n')
    expect(
      changesBetween(
        listsOfRows(() => []),
        listsOfRows(() => []),
      ),
    ).toEqual([])
  })
})
