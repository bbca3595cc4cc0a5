import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { importReport } from '../../../src/records/import-report.ts'
import { ACTS_MAPPING, COLUMNS, HELD, imported } from './imported.ts'

const ROWS = 10_000

function row(index: number): string {
  const day = `${String(1 + (index % 28)).padStart(2, '0')}.${String(1 + (index % 12)).padStart(2, '0')}.${2000 + (index % 20)}`
  return `inc-n${index};Arrest;${day};Germany;TJ;;An invented arrest told in a few words.;one;src-a`
}

function table(change: (rows: string[]) => void = () => undefined) {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index))
  change(rows)
  const fields = { ...ACTS_MAPPING.fields, unnamedPersons: { constant: 1 } }
  return { 'acts.csv': [COLUMNS, ...rows].join('\n'), 'acts.mapping.json': { ...ACTS_MAPPING, fields } }
}

describe('an import of ten thousand records', () => {
  it('is read and reported record by record', async () => {
    const read = await imported({ files: table(), name: 'acts.csv' })
    if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 5)))
    const changes = changesBetween(HELD.lists, read.lists)
    const lines = importReport({ changes, restrictedBefore: HELD.restricted, restrictedAfter: read.restricted })
    expect(lines[0]).toBe('10000 additions, 0 changes, 0 corrections, 0 removals')
    expect(lines.filter((line) => line.startsWith('+ incident inc-n'))).toHaveLength(ROWS)
  })

  it.each([
    ['a country that is none', (text: string) => text.replace('Germany', 'Atlantis'), 'host', 'Host'],
    ['a source that is not there', (text: string) => text.replace('src-a', 'src-b'), 'sources[0]', 'Sources'],
  ])('is refused whole for one row with %s, and names it', async (_, change, field, column) => {
    const files = table((rows) => {
      rows[4321] = change(rows[4321] ?? '')
    })
    const read = await imported({ files, name: 'acts.csv' })
    expect(read).toMatchObject({ ok: false, faults: [{ file: 'acts.csv', row: 4323, line: 4323, field, column }] })
    expect(!read.ok && read.faults).toHaveLength(1)
  })
})
