import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '../../people/actor.ts'
import { appendAudit } from '../../people/audit/append-audit.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

/** The setting that is there while nothing is to be sent: since when, in epoch milliseconds. */
const HALTED = 'sending-halted'

/** From then on nothing is claimed by any process, also after a restart. False: it was halted before. */
export function halt(store: Store, by: Actor, at: number): Promise<boolean> {
  return store.writeInTurn((tx) => haltIn(tx, store.sealing, { by, at }))
}

/** The same, within a transaction that has the turn. */
export async function haltIn(
  tx: Transaction<Tables>,
  sealing: Sealing,
  { by, at }: { readonly by: Actor; readonly at: number },
): Promise<boolean> {
  if ((await haltedSince(tx)) !== null) return false
  await tx
    .insertInto('settings')
    .values({ name: HALTED, value: String(at) })
    .execute()
  await appendAudit(tx, sealing, { at, action: 'sending-halted', by, subject: '' })
  return true
}

/** What waited is sent from then on. False: it was not halted. */
export function resume(store: Store, by: Actor, at: number): Promise<boolean> {
  return store.writeInTurn(async (tx) => {
    if ((await haltedSince(tx)) === null) return false
    await tx.deleteFrom('settings').where('name', '=', HALTED).execute()
    await appendAudit(tx, store.sealing, { at, action: 'sending-resumed', by, subject: '' })
    return true
  })
}

/** In epoch milliseconds; null: it is not. */
export async function haltedSince(db: Kysely<Tables>): Promise<number | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', HALTED).executeTakeFirst()
  return row === undefined ? null : Number(row.value)
}
