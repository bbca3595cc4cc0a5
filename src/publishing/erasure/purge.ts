import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import { tellsOfErased, type ErasurePlan } from './plan-erasure.ts'

/** Keys of one statement; SQLite takes 32,766 values (sqlite.org/limits.html). */
const KEYS_A_STATEMENT = 500

/**
 * Deletes what the store holds of erased records besides the state in force: every earlier state, also of records that
 * once told of them, reasons that name somebody, and what was told or is to be told to subscribers. Done last in the
 * transaction of the erasure, after what takes alerts back was written.
 */
export async function purge(tx: Transaction<Tables>, plan: ErasurePlan, at: number): Promise<void> {
  const keys = plan.gone.map(({ key }) => key)
  await leaveStones(tx, plan, at)
  for (let start = 0; start < keys.length; start += KEYS_A_STATEMENT) {
    const some = keys.slice(start, start + KEYS_A_STATEMENT)
    await tx.deleteFrom('revisions').where('key', 'in', some).execute()
    await tx.deleteFrom('tasks').where('record_key', 'in', some).execute()
  }
  await emptyEarlierStates(tx, plan)
  await emptyReasons(tx, plan)
  await forgetAlerts(tx, new Set(keys))
  await narrowSubscriptions(tx, new Set(keys))
}

/** A source that went because nothing stands on it any more may be needed again for something else. */
async function leaveStones(tx: Transaction<Tables>, { gone }: ErasurePlan, at: number): Promise<void> {
  for (const { key, because } of gone) {
    if (because === 'source-of-nothing-else') continue
    await tx
      .insertInto('tombstones')
      .values({ key, at })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute()
  }
}

async function emptyEarlierStates(tx: Transaction<Tables>, plan: ErasurePlan): Promise<void> {
  const rewritten = new Set(plan.rewritten.map(({ key }) => key))
  const rows = await tx
    .selectFrom('revisions as one')
    .select(['one.list', 'one.key', 'one.revision', 'one.body'])
    .where('one.body', 'is not', null)
    .where((of) =>
      of.exists(
        of
          .selectFrom('revisions as later')
          .select('later.key')
          .whereRef('later.list', '=', 'one.list')
          .whereRef('later.key', '=', 'one.key')
          .whereRef('later.revision', '>', 'one.revision'),
      ),
    )
    .execute()
  for (const { list, key, revision, body } of rows) {
    if (!rewritten.has(key) && !tellsOfErased(body ?? 'null', plan, key)) continue
    await tx
      .updateTable('revisions')
      .set({ body: null })
      .where('list', '=', list)
      .where('key', '=', key)
      .where('revision', '=', revision)
      .execute()
  }
}

async function emptyReasons(tx: Transaction<Tables>, { gone, names }: ErasurePlan): Promise<void> {
  const reasons = await tx.selectFrom('publications').select(['number', 'why']).where('why', '!=', '').execute()
  for (const { number, why } of reasons) {
    if (!names(why, true) && !gone.some(({ key }) => why.includes(key))) continue
    await tx.updateTable('publications').set({ why: '' }).where('number', '=', number).execute()
  }
}

/**
 * Of an event that told of an erased record nothing is kept, but for a retraction without content and, until it was
 * sent, the references to the messages that it takes back.
 */
async function forgetAlerts(tx: Transaction<Tables>, keys: ReadonlySet<string>): Promise<void> {
  const rows = await tx.selectFrom('events').select(['event', 'sequence', 'message', 'record_key', 'body']).execute()
  const concerned = new Set(
    rows.filter(({ record_key, body }) => keys.has(record_key) || holds(body, keys)).map(({ event }) => event),
  )
  for (const { event, sequence, message, body } of rows.filter((row) => concerned.has(row.event))) {
    if (message === 'retraction' && isWithoutContent(body)) continue
    await tx.deleteFrom('events').where('event', '=', event).where('sequence', '=', sequence).execute()
    const isTakenBack = rows.some((row) => row.event === event && row.message === 'retraction')
    await tx
      .deleteFrom('outbox')
      .where('event', '=', event)
      .where('sequence', '=', sequence)
      .$if(isTakenBack, (query) => query.where('state', 'not in', ['sent', 'sending']).where('maybe_sent', '=', 0))
      .execute()
  }
}

function isWithoutContent(body: string): boolean {
  const event: unknown = JSON.parse(body)
  return typeof event === 'object' && event !== null && 'isProtective' in event && event.isProtective === true
}

/** Whether the JSON holds one of the ids as a text of its own. */
function holds(json: string, keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => json.includes(JSON.stringify(key)))
}

/** Whoever followed only what is gone follows nothing any more: an empty filter would match everything. */
async function narrowSubscriptions(tx: Transaction<Tables>, keys: ReadonlySet<string>): Promise<void> {
  const rows = await tx.selectFrom('subscriptions').select(['id', 'filter']).execute()
  for (const { id, filter } of rows.filter((row) => holds(row.filter, keys))) {
    const narrowed = narrowedFilter(JSON.parse(filter), keys)
    await (
      narrowed === null
        ? tx.deleteFrom('subscriptions').where('id', '=', id)
        : tx.updateTable('subscriptions').set({ filter: narrowed }).where('id', '=', id)
    ).execute()
  }
}

function narrowedFilter(filter: unknown, keys: ReadonlySet<string>): string | null {
  if (typeof filter !== 'object' || filter === null) return null
  const fields = Object.entries(filter).map(([field, value]: [string, unknown]) => {
    const left: unknown = Array.isArray(value)
      ? value.filter((entry: unknown) => typeof entry !== 'string' || !keys.has(entry))
      : value
    return { field, value, left }
  })
  const isEmptied = fields.some(
    ({ value, left }) => Array.isArray(value) && Array.isArray(left) && value.length > 0 && left.length === 0,
  )
  return isEmptied ? null : JSON.stringify(Object.fromEntries(fields.map(({ field, left }) => [field, left])))
}
