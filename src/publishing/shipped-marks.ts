import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import type { Tables } from '../store/tables.ts'
import { placeOf } from './place-of.ts'

/**
 * How each shipped record was when the store last took shipped ones in, as digests of digests of places: enough to tell
 * who has changed a record since, the reviewers or a newer version, and nothing about anybody.
 */
export type ShippedMarks = ReadonlyMap<string, string>

const SETTING = 'shipped-records'
/** 96 bits: two records of one set are never taken for each other. */
const MARK_LENGTH = 16

/** By which a place is looked up in the marks. */
export function placeMark(list: ListName, key: string): string {
  return mark(placeOf({ list, key }))
}

/** Of what a record tells, whatever the order of its fields; what tells nothing is left out. */
export function recordMark(list: ListName, record: RecordLists[ListName][number]): string {
  return mark(
    JSON.stringify(recordRow(list, record), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const told = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
      return told.sort(([one], [other]) => (one < other ? -1 : 1))
    }),
  )
}

export async function writeShippedMarks(tx: Transaction<Tables>, lists: RecordLists): Promise<void> {
  const marks = RECORD_FILES.flatMap(({ list }) =>
    lists[list].map((record) => [placeMark(list, recordKey(record)), recordMark(list, record)] as const),
  )
  const value = JSON.stringify(marks)
  await tx
    .insertInto('settings')
    .values({ name: SETTING, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Empty where nothing shipped was ever taken in. */
export async function readShippedMarks(db: Kysely<Tables>): Promise<ShippedMarks> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', SETTING).executeTakeFirst()
  const marks: unknown = JSON.parse(row?.value ?? '[]')
  return new Map(Array.isArray(marks) ? marks.filter(isMark) : [])
}

function isMark(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string')
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function mark(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, MARK_LENGTH)
}
