import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import { validateFolder } from '../../../knowledge/records/validate-folder.ts'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))

describe('the shipped records', () => {
  const loaded = loadRecords(SEEDS)
  if (!loaded.ok) throw new Error(`the shipped records have faults: ${JSON.stringify(loaded.faults, null, 1)}`)
  const { records } = loaded

  it('are as many of each type as their description says', () => {
    expect(records.persons).toHaveLength(277)
    expect(records.incidents).toHaveLength(394)
    expect(records.cases).toHaveLength(88)
    expect(records.unreadCitations).toHaveLength(35)
    expect(records.groups).toHaveLength(27)
    expect(records.statistics).toHaveLength(53)
    expect(records.statements).toHaveLength(67)
    expect(records.conflicts).toHaveLength(39)
    expect(records.sources).toHaveLength(818)
  })

  it('have no fault and may be published', () => {
    expect(validateFolder(SEEDS, '2026-11-21')).toEqual({
      lines: [
        '277 persons, 394 incidents, 88 cases, 27 groups, 53 statistics, 67 statements, 39 conflicts, 818 sources, 35 unread citations: no fault',
      ],
      exitCode: 0,
    })
  })

  it('stand each on sources that are there', () => {
    const sourced = [
      ...records.persons,
      ...records.incidents,
      ...records.cases,
      ...records.groups,
      ...records.statistics,
      ...records.statements,
    ]
    const cited = [
      ...sourced.flatMap(({ sources }) => sources),
      ...records.persons.flatMap(({ status }) => status.source ?? []),
      ...records.persons.flatMap(({ otherNames }) => otherNames.flatMap(({ seenIn }) => seenIn ?? [])),
      ...records.conflicts.flatMap(({ values }) => values.map(({ source }) => source)),
    ]
    expect(sourced.every(({ sources }) => sources.length > 0)).toBe(true)
    expect(cited.filter((id) => records.source(id) === undefined)).toEqual([])
  })

  it('hold the founding documents behind the project as sources', () => {
    const founding = [
      'src-cabar-political-exiles',
      'src-rferl-majlis-asylum-2016',
      'src-fpc-relatives-2017',
      'src-fpc-retreating-rights-2021',
      'src-timesca-ikromov-2024',
      'src-timesca-ergashev-2024',
      'src-timesca-migrants-2024',
    ]
    expect(founding.filter((id) => records.source(id) === undefined)).toEqual([])
  })
})
