import type { Transaction } from 'kysely'
import type { RecordChange } from '../../knowledge/records/changes/record-change.ts'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import type { Actor } from '../people/actor.ts'
import { appendAudit } from '../people/audit/append-audit.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { AuditAction } from '../store/tables/people-tables.ts'
import type { PublicationKind, RevisionKind, RevisionsTable } from '../store/tables/record-tables.ts'
import { lastNumber, latestRevisions, type PublishedRecords } from './published-records.ts'
import { storedBody } from './stored-body.ts'

/** Records that have been checked as a whole and are to be in force, and what differs from those that are. */
export interface NewPublication {
  readonly kind: PublicationKind
  readonly why: string
  readonly dataDate: string
  /** SHA-256 of the shipped records, where it is these. */
  readonly seeds: string | null
  readonly by: Actor
  readonly at: number
  /** The publication on which the changes were worked out. */
  readonly base: Pick<PublishedRecords, 'number' | 'restricted'>
  readonly changes: readonly RecordChange[]
  readonly after: { readonly lists: RecordLists; readonly restricted: ReadonlySet<string> }
  /** Done in the same transaction, with the number of the publication: what tells subscribers. */
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
  const { base, after, by, at, kind } = publication
  const drafts = draftsOf(publication)
  if (drafts.length === 0 && kind !== 'seed') return { outcome: 'unchanged' }
  return store.writeInTurn(async (tx): Promise<Published> => {
    const last = await lastNumber(tx)
    if (last !== base.number) return { outcome: 'overtaken' }
    const erased = await erasedAmong(tx, drafts)
    if (erased.length > 0) return { outcome: 'erased-before', keys: erased }
    const number = last + 1
    const { why, dataDate: data_date, seeds } = publication
    await tx.insertInto('publications').values({ number, at, kind, why, data_date, seeds }).execute()
    const rows = await revisionsOf(tx, drafts, { number, after })
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
      await tx
        .insertInto('revisions')
        .values(rows.slice(start, start + ROWS_A_STATEMENT))
        .execute()
    await publication.within?.(tx, number)
    const [only] = drafts
    const subject = drafts.length === 1 && only ? only.key : `${number} (${drafts.length})`
    await appendAudit(tx, store.sealing, { at, action: ACTIONS[kind], by, subject })
    return { outcome: 'published', number }
  })
}

interface Draft {
  readonly list: ListName
  readonly key: string
  readonly kind: RevisionKind
}

/** What the changes say, and the records that only their restriction changes. */
function draftsOf({ changes, base, after }: NewPublication): readonly Draft[] {
  const changed = new Set(changes.map(placeOf))
  const restriction = RECORD_FILES.flatMap(({ list }) =>
    after.lists[list]
      .map((record) => ({ list, key: recordKey(record), kind: 'restriction' as const }))
      .filter((one) => base.restricted.has(one.key) !== after.restricted.has(one.key) && !changed.has(placeOf(one))),
  )
  return [...changes, ...restriction]
}

async function erasedAmong(tx: Transaction<Tables>, drafts: readonly Draft[]): Promise<readonly string[]> {
  const rows = await tx.selectFrom('tombstones').select('key').execute()
  const erased = new Set(rows.map(({ key }) => key))
  return drafts.filter(({ key, kind }) => kind !== 'removal' && erased.has(key)).map(({ key }) => key)
}

async function revisionsOf(
  tx: Transaction<Tables>,
  drafts: readonly Draft[],
  { number, after }: { readonly number: number; readonly after: NewPublication['after'] },
): Promise<readonly RevisionsTable[]> {
  const before = new Map((await latestRevisions(tx)).map((row) => [placeOf(row), row]))
  const bodies = bodiesOf(after.lists)
  let next = Math.max(0, ...[...before.values()].map(({ position }) => position)) + 1
  return drafts.map((draft) => {
    const earlier = before.get(placeOf(draft))
    const position = earlier?.position ?? next++
    return {
      list: draft.list,
      key: draft.key,
      revision: (earlier?.revision ?? 0) + 1,
      publication: number,
      kind: draft.kind,
      position,
      restricted: after.restricted.has(draft.key) ? 1 : 0,
      body: draft.kind === 'removal' ? null : (bodies.get(placeOf(draft)) ?? null),
    }
  })
}

function bodiesOf(lists: RecordLists): ReadonlyMap<string, string> {
  return new Map(
    RECORD_FILES.flatMap(({ list }) =>
      lists[list].map((record) => [placeOf({ list, key: recordKey(record) }), storedBody(record)] as const),
    ),
  )
}

/** Two lists may use the same key: a record and a disagreement about all of it. */
function placeOf({ list, key }: Pick<Draft, 'list' | 'key'>): string {
  return `${list} ${key}`
}
