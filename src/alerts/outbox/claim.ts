import type { Transaction } from 'kysely'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { Claimed } from './claimed.ts'
import { stormsOf } from './flash-storm.ts'
import { gatherUnit } from './gather-unit.ts'
import { haltedSince } from './halt.ts'
import { inChunks } from './in-chunks.ts'
import type { ClaimRequest } from './claim-request.ts'
import { lapsedRows } from './lapsed.ts'

/** Candidates looked at for each message wanted: several may be of one chat. */
const LOOKED_AT = 4
const RANKS = [0, 1, 2] as const
/** What is new and could not be sent for so long is no news any more; a correction is one always. */
const NEWS_MILLISECONDS = 7 * 24 * 60 * 60 * 1000

/**
 * Takes what is due, FLASH first, one message a chat, so that nobody else sends it until the lease ends. What an
 * earlier claim left behind is taken again; where it may have arrived once, as a repeat, and a digest never. Nothing while it is halted.
 */
export async function claim(store: Store, given: ClaimRequest): Promise<readonly Claimed[]> {
  return store.write(async (tx) => {
    if ((await haltedSince(tx)) !== null) return []
    const isPostgres = store.dialect === 'postgres'
    const busy = new Set([...(given.except ?? []), ...(await busyChats(tx, given))])
    const units: Claimed[] = []
    const take = async (rows: readonly OutboxTable[]): Promise<void> => {
      const storms = await stormsOf(tx, rows, given.now)
      for (const row of rows) {
        if (units.length >= given.limit) return
        if (busy.has(row.address_hash)) continue
        busy.add(row.address_hash)
        if (await dropOutdated(tx, row, given.now)) busy.delete(row.address_hash)
        else units.push(...(await gatherUnit(tx, row, { now: given.now, isPostgres, storms })))
      }
    }
    await take(await lapsedRows(tx, given, isPostgres))
    for (const rank of RANKS) {
      if (units.length < given.limit) await take(await dueRows(tx, { ...given, rank, busy }, isPostgres))
    }
    await leased(tx, units, given)
    return units
  })
}

/** Of one chat messages are sent in turn, also by several processes. */
async function busyChats(tx: Transaction<Tables>, { platform, now }: ClaimRequest): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select('address_hash')
    .where('state', '=', 'sending')
    .where('platform', '=', platform)
    .where('lease_until', '>', now)
    .execute()
  return rows.map(({ address_hash }) => address_hash)
}

function dueRows(
  tx: Transaction<Tables>,
  { platform, now, limit, rank, busy }: ClaimRequest & { readonly rank: number; readonly busy: ReadonlySet<string> },
  isPostgres: boolean,
): Promise<readonly OutboxTable[]> {
  // Gathered rows stand last, behind what is to be sent at once.
  const states = rank === 2 ? (['waiting', 'gathered'] as const) : (['waiting'] as const)
  const waitingChats = [...busy].slice(0, MOST_EXCEPTED)
  const asked = states.map((state) =>
    tx
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', state)
      .where('platform', '=', platform)
      .where('rank', '=', rank)
      .where('due_at', '<=', now)
      .$if(waitingChats.length > 0, (query) => query.where('address_hash', 'not in', waitingChats))
      .orderBy('due_at')
      .orderBy('event')
      .limit(limit * LOOKED_AT)
      .$if(isPostgres, (query) => query.forUpdate().skipLocked())
      .execute(),
  )
  return Promise.all(asked).then((found) => found.flat())
}

/** More than that many chats wait only where a platform is in trouble; the rest are left out afterwards. */
const MOST_EXCEPTED = 2_000

async function dropOutdated(tx: Transaction<Tables>, row: OutboxTable, now: number): Promise<boolean> {
  const isNew = row.sequence === 1 && row.is_gathered === 0 && row.sealed_reply === null
  if (!isNew || now - Math.max(row.made_at, row.due_at) <= NEWS_MILLISECONDS) return false
  await tx.updateTable('outbox').set({ state: 'dropped', problem: 'out-of-date' }).where('id', '=', row.id).execute()
  return true
}

async function leased(
  tx: Transaction<Tables>,
  units: readonly Claimed[],
  { now, leaseMilliseconds }: ClaimRequest,
): Promise<void> {
  for (const ids of inChunks(units.flatMap(({ rows }) => rows.map(({ id }) => id))))
    await tx
      .updateTable('outbox')
      .set((row) => ({
        state: 'sending',
        lease_until: now + leaseMilliseconds,
        attempts: row('attempts', '+', 1),
      }))
      .where('id', 'in', ids)
      .execute()
}
