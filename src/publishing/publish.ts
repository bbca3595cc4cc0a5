import { sql, type Transaction } from 'kysely'
import { changesBetween } from '../../knowledge/records/changes/changes-between.ts'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import type { Actor } from '../people/actor.ts'
import { appendAudit } from '../people/audit/append-audit.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { AuditAction } from '../store/tables/people-tables.ts'
import type { PublicationKind, RevisionKind, RevisionsTable } from '../store/tables/record-tables.ts'
import type { OnPublished, RecordState } from './on-published.ts'
import { placeOf } from './place-of.ts'
import { lastNumber, type PublishedRecords } from './published-records.ts'

/** Records that have been checked as a whole and are to be in force. */
export interface NewPublication {
  readonly kind: PublicationKind
  readonly why: string
  readonly dataDate: string
  /** SHA-256 of the shipped records, where it is these. */
  readonly seeds: string | null
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
  /** What was in force when it was worked out. */
  readonly base: PublishedRecords
  readonly after: RecordState
  readonly alert: boolean
  /** Keys of records whose text must not be repeated when they are taken back. */
  readonly protective?: ReadonlySet<string>
  /** What tells subscribers. */
  readonly onPublished?: OnPublished
  /** What else must be written in the same transaction, after everything of the publication. */
  readonly within?: (tx: Transaction<Tables>, number: number) => Promise<void>
}

/** `overtaken`: something else was published since the changes were worked out; nothing was done, and it may be tried anew. */
export type Published =
  | { readonly outcome: 'published'; readonly number: number }
  | { readonly outcome: 'unchanged' | 'overtaken' }
  | { readonly outcome: 'erased-before'; readonly keys: readonly string[] }

const ACTIONS: Readonly<Record<PublicationKind, AuditAction>> = {
  seed: 'published',
  import: 'published',
  correction: 'corrected',
  retraction: 'retracted',
  erasure: 'erased',
  restriction: 'restricted',
}
/** Of eight columns each: below the 32,766 values of one statement (sqlite.org/limits.html). */
const ROWS_A_STATEMENT = 500

/** Puts a publication into force, all of it or nothing: revisions, what tells subscribers, and the line in the trail. */
export async function publish(store: Store, publication: NewPublication): Promise<Published> {
  const { base, after, at, kind, why } = publication
  const changes = changesBetween(base.lists, after.lists)
  const drafts = [...changes, ...restrictionsAlone(publication, new Set(changes.map(placeOf)))]
  if (drafts.length === 0 && publication.seeds === null && publication.dataDate === base.dataDate)
    return { outcome: 'unchanged' }
  return store.writeInTurn(async (tx): Promise<Published> => {
    if ((await lastNumber(tx)) !== base.number) return { outcome: 'overtaken' }
    const erased = await erasedAmong(tx, drafts)
    if (erased.length > 0) return { outcome: 'erased-before', keys: erased }
    const number = base.number + 1
    await write(tx, publication, { number, drafts })
    const { alert, protective = new Set<string>() } = publication
    await publication.onPublished?.(tx, {
      number,
      kind,
      at,
      before: base,
      after,
      changes,
      alert,
      cause: why,
      protective,
    })
    await publication.within?.(tx, number)
    const [only] = drafts
    const subject = drafts.length === 1 && only ? only.key : `${number} (${drafts.length})`
    await appendAudit(tx, store.sealing, { at, action: ACTIONS[kind], by: publication.by, subject })
    return { outcome: 'published', number }
  })
}

interface Draft {
  readonly list: ListName
  readonly key: string
  readonly kind: RevisionKind
}

/** The records of which nothing changes but who sees them. */
function restrictionsAlone({ base, after }: NewPublication, changed: ReadonlySet<string>): readonly Draft[] {
  return RECORD_FILES.flatMap(({ list }) =>
    after.lists[list]
      .map((record) => ({ list, key: recordKey(record), kind: 'restriction' as const }))
      .filter((one) => base.restricted.has(one.key) !== after.restricted.has(one.key) && !changed.has(placeOf(one))),
  )
}

async function erasedAmong(tx: Transaction<Tables>, drafts: readonly Draft[]): Promise<readonly string[]> {
  const rows = await tx.selectFrom('tombstones').select('key').execute()
  // What was removed does not come back in other letters either.
  const erased = new Set(rows.map(({ key }) => key.toLowerCase()))
  return drafts.filter(({ key, kind }) => kind !== 'removal' && erased.has(key.toLowerCase())).map(({ key }) => key)
}

interface Numbered {
  readonly number: number
  readonly drafts: readonly Draft[]
}

async function write(tx: Transaction<Tables>, publication: NewPublication, numbered: Numbered): Promise<void> {
  const { at, kind, why, dataDate: data_date, seeds } = publication
  await tx.insertInto('publications').values({ number: numbered.number, at, kind, why, data_date, seeds }).execute()
  const rows = await revisionsOf(tx, numbered, publication.after)
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await tx
      .insertInto('revisions')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute()
}

async function revisionsOf(
  tx: Transaction<Tables>,
  { number, drafts }: Numbered,
  after: RecordState,
): Promise<readonly RevisionsTable[]> {
  const earlier = await earlierRevisions(tx)
  const bodies = bodiesOf(after.lists)
  let next = [...earlier.values()].reduce((last, { position }) => Math.max(last, position), 0) + 1
  return drafts.map(({ list, key, kind }) => {
    const place = placeOf({ list, key })
    return {
      list,
      key,
      revision: (earlier.get(place)?.revision ?? 0) + 1,
      publication: number,
      kind,
      position: earlier.get(place)?.position ?? next++,
      restricted: after.restricted.has(key) ? 1 : 0,
      body: kind === 'removal' ? null : (bodies.get(place) ?? null),
    }
  })
}

type Earlier = ReadonlyMap<string, Pick<RevisionsTable, 'revision' | 'position'>>

/** The last revision and the place of every record that there ever was. */
async function earlierRevisions(tx: Transaction<Tables>): Promise<Earlier> {
  const rows = await tx
    .selectFrom('revisions')
    .select(['list', 'key', sql<number>`max(revision)`.as('revision'), sql<number>`max(position)`.as('position')])
    .groupBy(['list', 'key'])
    .execute()
  return new Map(rows.map((row) => [placeOf(row), row]))
}

/** Each record as the store holds it: as its file would. */
function bodiesOf(lists: RecordLists): ReadonlyMap<string, string> {
  return new Map(
    RECORD_FILES.flatMap(({ list }) =>
      lists[list].map(
        (record) => [placeOf({ list, key: recordKey(record) }), JSON.stringify(recordRow(list, record))] as const,
      ),
    ),
  )
}
