import type { FieldChange } from '../../knowledge/records/changes/field-change.ts'
import { fieldChanges } from '../../knowledge/records/changes/field-changes.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import type { Store } from '../store/store.ts'
import type { PublicationKind, RevisionKind } from '../store/tables/record-tables.ts'

/** One state of a record, and how it came about. */
export interface HistoryEntry {
  readonly list: ListName
  readonly revision: number
  readonly kind: RevisionKind
  readonly publication: number
  readonly publicationKind: PublicationKind
  /** Epoch milliseconds. */
  readonly at: number
  readonly why: string
  readonly isRestricted: boolean
  /** What the record told then was erased since: neither this state nor what changed into it is known any more. */
  readonly isErased: boolean
  readonly fields: readonly FieldChange[]
}

/** `erased`: when, of a record of which nothing else is kept. */
export type RecordHistory =
  | { readonly outcome: 'known'; readonly entries: readonly HistoryEntry[] }
  | { readonly outcome: 'erased'; readonly at: number }
  | { readonly outcome: 'unknown' }

/** Every state of a record, the oldest first. */
export async function recordHistory(store: Pick<Store, 'read'>, key: string): Promise<RecordHistory> {
  const { stone, rows } = await store.read(async (db) => ({
    stone: await db.selectFrom('tombstones').select('at').where('key', '=', key).executeTakeFirst(),
    rows: await db
      .selectFrom('revisions')
      .innerJoin('publications', 'publications.number', 'revisions.publication')
      .select(['list', 'revision', 'publication', 'restricted', 'body', 'at', 'why'])
      .select(['revisions.kind as kind', 'publications.kind as publicationKind'])
      .where('key', '=', key)
      .orderBy('list')
      .orderBy('revision')
      .execute(),
  }))
  if (stone !== undefined) return { outcome: 'erased', at: stone.at }
  if (rows.length === 0) return { outcome: 'unknown' }
  const entries = rows.map(({ restricted, body, ...row }, index): HistoryEntry => {
    const isErased = body === null && row.kind !== 'removal'
    const before = rows[index - 1]
    const isFirst = before === undefined || before.list !== row.list
    const isAfterErased = !isFirst && before.body === null && before.kind !== 'removal'
    const told = isErased || isAfterErased ? [] : fieldChanges(isFirst ? null : parsed(before.body), parsed(body))
    return { ...row, isRestricted: restricted === 1, isErased, fields: told }
  })
  return { outcome: 'known', entries }
}

function parsed(body: string | null): unknown {
  return body === null ? null : JSON.parse(body)
}
