import { describe, expect, test } from 'vitest'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { mergeSeeds } from '../../../src/publishing/merge-seeds.ts'
import { placeMark, recordMark, type ShippedMarks } from '../../../src/publishing/shipped-marks.ts'
import { inventedAct, inventedLists } from './invented-records.ts'

const before = inventedLists()
const marks: ShippedMarks = new Map(
  before.incidents.map((act) => [placeMark('incidents', act.id), recordMark('incidents', act)]),
)
const changed = (id: string, host: string): RecordLists => ({
  ...before,
  incidents: before.incidents.map((act) => (act.id === id ? { ...act, host } : act)),
})
const without = (lists: RecordLists, id: string): RecordLists => ({
  ...lists,
  incidents: lists.incidents.filter((act) => act.id !== id),
})
const merged = (held: RecordLists, shipped: RecordLists, take: readonly string[] = []) => {
  const none = new Set<string>()
  const { raw, conflicts } = mergeSeeds({
    held: { lists: held, restricted: none },
    shipped: { lists: shipped, restricted: new Set(['inc-new']) },
    marks,
    take: new Set(take),
  })
  const hosts = (raw.get('incidents') ?? []).map((row) => JSON.stringify([Object(row).id, Object(row).host]))
  return { hosts, conflicts: conflicts.map(({ key }) => key) }
}

describe('A newer shipped set', () => {
  test('changes, adds and removes what nobody here has changed', () => {
    const shipped = {
      ...without(changed('inc-hers', 'LT'), 'inc-his'),
      incidents: [...without(changed('inc-hers', 'LT'), 'inc-his').incidents, inventedAct('inc-new', [])],
    }
    expect(merged(before, shipped)).toEqual({
      hosts: ['["inc-hers","LT"]', '["inc-both","PL"]', '["inc-new","PL"]'],
      conflicts: [],
    })
  })

  test('leaves what reviewers changed, added or retracted where it says nothing new of it', () => {
    const held = {
      ...without(changed('inc-hers', 'LT'), 'inc-his'),
      incidents: [...without(changed('inc-hers', 'LT'), 'inc-his').incidents, inventedAct('inc-own', [])],
    }
    expect(merged(held, before)).toEqual({
      hosts: ['["inc-hers","LT"]', '["inc-both","PL"]', '["inc-own","PL"]'],
      conflicts: [],
    })
  })

  test('where both changed a record, keeps the one here and asks, and takes the shipped one when told to', () => {
    expect(merged(changed('inc-hers', 'LT'), changed('inc-hers', 'DE'))).toMatchObject({
      hosts: expect.arrayContaining(['["inc-hers","LT"]']),
      conflicts: ['inc-hers'],
    })
    expect(merged(changed('inc-hers', 'LT'), changed('inc-hers', 'DE'), ['inc-hers']).hosts).toContain(
      '["inc-hers","DE"]',
    )
    expect(merged(changed('inc-hers', 'LT'), without(before, 'inc-hers'))).toMatchObject({
      conflicts: ['inc-hers'],
      hosts: expect.arrayContaining(['["inc-hers","LT"]']),
    })
    expect(merged(without(before, 'inc-hers'), changed('inc-hers', 'DE')).hosts).not.toContain('["inc-hers","DE"]')
    expect(merged(changed('inc-hers', 'DE'), changed('inc-hers', 'DE')).conflicts).toEqual([])
  })
})
