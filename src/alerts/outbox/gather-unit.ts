import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { Claimed } from './claimed.ts'
import { digestClaimed } from './digest-claimed.ts'
import { gatherFlash, noteFlashStorm, type Storm } from './flash-storm.ts'
import { publicationOf } from './planned-rows.ts'

interface Gathering {
  readonly now: number
  readonly isPostgres: boolean
  readonly storms: ReadonlyMap<string, Storm>
}

/** What goes out together with a row that was found due; nothing where it has to wait all the same. */
export async function gatherUnit(
  tx: Transaction<Tables>,
  row: OutboxTable,
  gathering: Gathering,
): Promise<readonly Claimed[]> {
  const { now } = gathering
  const isPerhapsRepeat = row.maybe_sent > 0
  const unit = { chat: row.address_hash, rows: [row], isPerhapsRepeat, claimedAt: now }
  if (row.sealed_reply !== null) return [{ ...unit, kind: 'notice' }]
  if (row.state === 'gathered') {
    const rows = await ofChat(tx, row, gathering, 'gathered')
    await digestClaimed(tx, rows, now)
    return [{ ...unit, kind: 'digest', rows }]
  }
  if (row.state === 'sending') return [await leftTogether(tx, row, { unit, isPostgres: gathering.isPostgres })]
  if (publicationOf(row.event) !== null) return [{ ...unit, kind: 'roll-up' }]
  if (row.sequence !== 1 || isPerhapsRepeat) return [{ ...unit, kind: 'event' }]
  if (row.rank === 0) return flashUnit(tx, row, { unit, gathering })
  // What waited for the end of quiet hours is told in one message.
  const waited = row.due_at > 0 ? (await ofChat(tx, row, gathering, 'waiting')).filter(isUntried) : []
  return waited.length > 1 ? [{ ...unit, kind: 'roll-up', rows: waited }] : [{ ...unit, kind: 'event' }]
}

function isUntried({ due_at, refusals, attempts }: OutboxTable): boolean {
  return due_at > 0 && refusals === 0 && attempts === 0
}

async function flashUnit(
  tx: Transaction<Tables>,
  row: OutboxTable,
  { unit, gathering }: { readonly unit: Omit<Claimed, 'kind'>; readonly gathering: Gathering },
): Promise<readonly Claimed[]> {
  const { now, storms } = gathering
  const storm = storms.get(row.address_hash) ?? 'calm'
  if (storm === 'calm') return [{ ...unit, kind: 'event' }]
  if (storm === 'wait') {
    await gatherFlash(tx, row.address_hash, now)
    return []
  }
  const rows = await ofChat(tx, row, gathering, 'waiting')
  if (rows.length < 2) return [{ ...unit, kind: 'event' }]
  await noteFlashStorm(tx, row.event, now)
  return [{ ...unit, kind: 'roll-up', rows }]
}

/** Due rows of the same chat and kind, the given one among them. */
function ofChat(
  tx: Transaction<Tables>,
  { address_hash, rank }: OutboxTable,
  { now, isPostgres }: Gathering,
  state: 'waiting' | 'gathered',
): Promise<readonly OutboxTable[]> {
  return tx
    .selectFrom('outbox')
    .selectAll()
    .where('address_hash', '=', address_hash)
    .where('state', '=', state)
    .where('rank', '=', rank)
    .where('due_at', '<=', now)
    .where('sealed_reply', 'is', null)
    .$if(state === 'waiting', (query) =>
      query.where('sequence', '=', 1).where('maybe_sent', '=', 0).where('event', 'not like', 'publication:%'),
    )
    .orderBy('event')
    .orderBy('sequence')
    .$if(isPostgres, (query) => query.forUpdate().skipLocked())
    .execute()
}

/** What was claimed together is sent together once more. */
async function leftTogether(
  tx: Transaction<Tables>,
  row: OutboxTable,
  { unit, isPostgres }: { readonly unit: Omit<Claimed, 'kind'>; readonly isPostgres: boolean },
): Promise<Claimed> {
  const rows = await tx
    .selectFrom('outbox')
    .selectAll()
    .where('address_hash', '=', row.address_hash)
    .where('state', '=', 'sending')
    .where('lease_until', '=', row.lease_until)
    .orderBy('event')
    .$if(isPostgres, (query) => query.forUpdate().skipLocked())
    .execute()
  const isMany = rows.length > 1 || publicationOf(row.event) !== null
  const kind = row.is_gathered === 1 ? 'digest' : isMany ? 'roll-up' : 'event'
  return { ...unit, kind, rows: rows.length > 0 ? rows : unit.rows }
}
