import { sql, type Kysely } from 'kysely'
import { checkRows } from '../../knowledge/records/check-rows.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import { Fault } from '../fault.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { RevisionsTable } from '../store/tables/record-tables.ts'

/** Every record in force, also those that only reviewers see. */
export interface PublishedRecords {
  /** Of the last publication; 0 for a store that holds none yet. */
  readonly number: number
  /** `YYYY-MM-DD`; empty before the first publication. */
  readonly dataDate: string
  readonly lists: RecordLists
  /** Keys (`recordKey`) of the records that only reviewers see. */
  readonly restricted: ReadonlySet<string>
}

/** The number of the last publication: what tells a running process that there is something new. */
export function publicationNumber(store: Pick<Store, 'read'>): Promise<number> {
  return store.read(lastNumber)
}

export async function lastNumber(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('publications')
    .select((of) => of.fn.max('number').as('number'))
    .executeTakeFirst()
  return row?.number ?? 0
}

/**
 * Reads the records in force, of one moment. With those read `earlier`, only what was published since is fitted anew,
 * and the others are the very same records. Throws a Fault `store` for records that this version cannot read.
 */
export function readPublished(store: Pick<Store, 'read'>, earlier?: PublishedRecords): Promise<PublishedRecords> {
  return store.read((db) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const last = await tx
          .selectFrom('publications')
          .select(['number', 'data_date'])
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst()
        const number = last?.number ?? 0
        // A store that was restored may have gone back.
        const known = earlier !== undefined && earlier.number <= number ? earlier : undefined
        const inForce = await latest(tx)
          .select(['list', 'key', 'restricted'])
          .where('kind', '!=', 'removal')
          .orderBy('position')
          .orderBy('key')
          .execute()
        const fresh = await latest(tx)
          .select(['list', 'body'])
          .where('kind', '!=', 'removal')
          .where('publication', '>', known?.number ?? 0)
          .execute()
        return {
          number,
          dataDate: last?.data_date ?? '',
          lists: inOrder(inForce, [...(known ? [known.lists] : []), listsOf(fresh)]),
          restricted: new Set(inForce.filter(({ restricted }) => restricted === 1).map(({ key }) => key)),
        }
      }),
  )
}

/** The keys of records that somebody asked to have removed: they must not come back. */
export async function readTombstones(store: Pick<Store, 'read'>): Promise<ReadonlySet<string>> {
  const rows = await store.read((db) => db.selectFrom('tombstones').select('key').execute())
  return new Set(rows.map(({ key }) => key))
}

/** The last revision of each record. */
function latest(db: Kysely<Tables>) {
  return db.selectFrom('revisions as one').where((of) =>
    of.not(
      of.exists(
        of
          .selectFrom('revisions as later')
          .select(sql`1`.as('one'))
          .whereRef('later.list', '=', 'one.list')
          .whereRef('later.key', '=', 'one.key')
          .whereRef('later.revision', '>', 'one.revision'),
      ),
    ),
  )
}

/** The records of these places; of a record that several sets hold, the last set's. */
function inOrder(places: readonly Pick<RevisionsTable, 'list' | 'key'>[], sets: readonly RecordLists[]): RecordLists {
  const ordered = <Row extends RecordLists[ListName][number]>(
    list: ListName,
    rows: (set: RecordLists) => readonly Row[],
  ) => {
    const byKey = new Map(sets.flatMap(rows).map((record) => [recordKey(record), record]))
    return places.filter((place) => place.list === list).flatMap(({ key }) => byKey.get(key) ?? [])
  }
  return {
    persons: ordered('persons', ({ persons }) => persons),
    incidents: ordered('incidents', ({ incidents }) => incidents),
    cases: ordered('cases', ({ cases }) => cases),
    groups: ordered('groups', ({ groups }) => groups),
    statistics: ordered('statistics', ({ statistics }) => statistics),
    statements: ordered('statements', ({ statements }) => statements),
    conflicts: ordered('conflicts', ({ conflicts }) => conflicts),
    sources: ordered('sources', ({ sources }) => sources),
    unreadCitations: ordered('unreadCitations', ({ unreadCitations }) => unreadCitations),
  }
}

function listsOf(rows: readonly Pick<RevisionsTable, 'list' | 'body'>[]): RecordLists {
  const raw = new Map<ListName, unknown[]>()
  for (const { list, body } of rows) {
    const records = raw.get(list) ?? []
    if (records.length === 0) raw.set(list, records)
    records.push(JSON.parse(body ?? 'null'))
  }
  const checked = checkRows({ raw, restricted: new Set() }, [])
  if (checked.ok) return checked.lists
  throw new Fault('store', 'the store holds records that this version cannot read', {
    remedy: 'Install the version that wrote them, or restore a backup.',
    cause: new Error(
      checked.findings
        .slice(0, 3)
        .map(({ list, path }) => `${list}.${path.join('.')}`)
        .join(', '),
    ),
  })
}
