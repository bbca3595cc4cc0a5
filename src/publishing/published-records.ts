import { sql, type Kysely } from 'kysely'
import { checkRows } from '../../knowledge/records/check-rows.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
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

/** Reads the records in force, of one moment. Throws a Fault `store` for records that this version cannot read. */
export function readPublished(store: Pick<Store, 'read'>): Promise<PublishedRecords> {
  return store.read((db) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const last = await tx
          .selectFrom('publications')
          .selectAll()
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst()
        const rows = (await latestRevisions(tx)).filter(({ body }) => body !== null)
        const restricted = new Set(rows.filter(({ restricted }) => restricted === 1).map(({ key }) => key))
        return { number: last?.number ?? 0, dataDate: last?.data_date ?? '', lists: listsOf(rows), restricted }
      }),
  )
}

/** The keys of records that somebody asked to have removed: they must not come back. */
export async function readTombstones(store: Pick<Store, 'read'>): Promise<ReadonlySet<string>> {
  const rows = await store.read((db) => db.selectFrom('tombstones').select('key').execute())
  return new Set(rows.map(({ key }) => key))
}

/** The last revision of each record, in the order of their lists. */
function latestRevisions(db: Kysely<Tables>): Promise<readonly RevisionsTable[]> {
  return db
    .selectFrom('revisions as one')
    .selectAll('one')
    .where((of) =>
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
    .orderBy('one.position')
    .orderBy('one.key')
    .execute()
}

function listsOf(rows: readonly RevisionsTable[]): RecordLists {
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
