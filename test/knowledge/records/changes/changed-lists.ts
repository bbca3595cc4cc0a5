import * as fc from 'fast-check'
import { checkRows } from '../../../../knowledge/records/check-rows.ts'
import { loadRecords } from '../../../../knowledge/records/load-records.ts'
import { RECORD_FILES, type ListName } from '../../../../knowledge/records/record-files.ts'
import { recordKey } from '../../../../knowledge/records/record-key.ts'
import { recordRow } from '../../../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../../../knowledge/records/record-set.ts'

const loaded = loadRecords(new URL('../../../../seeds', import.meta.url).pathname)
if (!loaded.ok) throw new Error('the shipped records have faults')

/** The shipped records. */
export const SHIPPED: RecordLists = loaded.lists

type Row = Record<string, unknown>

/** Lists made of rows as files hold them. */
export function listsOf(rowsOf: (list: ListName) => readonly object[]): RecordLists {
  const checked = checkRows(
    { raw: new Map(RECORD_FILES.map(({ list }) => [list, rowsOf(list)])), restricted: new Set() },
    [],
  )
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings))
  return checked.lists
}

export function rowsIn(list: ListName, lists: RecordLists = SHIPPED): readonly Row[] {
  return lists[list].map((record) => ({ ...recordRow(list, record) }))
}

/** A few shipped records of each list: some taken, some of these with fields of others, some lists of ids turned round. */
export const anyLists: fc.Arbitrary<RecordLists> = fc
  .tuple(
    ...RECORD_FILES.map(({ list }) => {
      const rows = rowsIn(list).slice(0, 6)
      return fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(rows).chain((some) => fc.tuple(...some.map((row) => altered(row, rows)))),
      )
    }),
  )
  .map((entries) => listsOf((list) => entries.find(([name]) => name === list)?.[1] ?? []))

const KEYS = new Set(['id', 'about', 'court', 'reference'])

function altered(row: Row, others: readonly Row[]): fc.Arbitrary<Row> {
  const fields = Object.keys(row).filter((field) => !KEYS.has(field))
  return fc
    .tuple(fc.subarray(fields, { maxLength: Math.min(3, fields.length) }), fc.constantFrom(...others), fc.boolean())
    .map(([taken, other, turned]) => {
      const from = Object.fromEntries(taken.map((field) => [field, other[field]]))
      const mixed = { ...row, ...from }
      if (!turned) return mixed
      return Object.fromEntries(
        Object.entries(mixed).map(([field, value]) => [field, Array.isArray(value) ? value.toReversed() : value]),
      )
    })
}

export function keysIn(lists: RecordLists, list: ListName): readonly string[] {
  return lists[list].map((record) => recordKey(record))
}
