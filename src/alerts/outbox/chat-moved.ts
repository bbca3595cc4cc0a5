import type { Transaction } from 'kysely'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import { isSameWish, keptIn } from '../kept/kept-subscription.ts'

export interface ChatMove {
  readonly sealing: Sealing
  readonly from: string
  readonly to: string
}

/** A chat has got another address: all that is kept for it follows, and what both had is kept once. */
export async function chatMoved(tx: Transaction<Tables>, { sealing, from, to }: ChatMove): Promise<void> {
  const [was, is] = [sealing.hash(from, ADDRESS), sealing.hash(to, ADDRESS)]
  if (was === is) return
  const address = { address_hash: is, sealed_address: sealing.seal(to, ADDRESS) }
  await mergeSubscriptions(tx, was, is)
  await tx.updateTable('subscriptions').set(address).where('address_hash', '=', was).execute()
  await mergeRows(tx, was, is)
  await tx.updateTable('outbox').set(address).where('address_hash', '=', was).execute()
  await mergeDigests(tx, was, address)
  await mergeMutes(tx, was, is)
}

async function mergeSubscriptions(tx: Transaction<Tables>, was: string, is: string): Promise<void> {
  const rows = await tx.selectFrom('subscriptions').selectAll().where('address_hash', 'in', [was, is]).execute()
  const kept = rows.map((row) => keptIn(row, null))
  const known = kept.filter(({ chat }) => chat === is)
  for (const one of kept.filter(({ chat }) => chat === was))
    if (known.some((other) => isSameWish(one, other)))
      await tx.deleteFrom('subscriptions').where('id', '=', one.id).execute()
}

/** Of two rows for one message the one that is further on is kept. */
async function mergeRows(tx: Transaction<Tables>, was: string, is: string): Promise<void> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['id', 'event', 'sequence', 'address_hash', 'state'])
    .where('address_hash', 'in', [was, is])
    .execute()
  const there = new Map(
    rows.flatMap((row) => (row.address_hash === is ? [[`${row.event} ${row.sequence}`, row] as const] : [])),
  )
  for (const row of rows.filter(({ address_hash }) => address_hash === was)) {
    const other = there.get(`${row.event} ${row.sequence}`)
    if (other === undefined) continue
    const lesser = ORDER.indexOf(row.state) > ORDER.indexOf(other.state) ? other : row
    await tx.deleteFrom('outbox').where('id', '=', lesser.id).execute()
  }
}

const ORDER: readonly OutboxTable['state'][] = ['dropped', 'dead', 'gathered', 'waiting', 'sending', 'sent']

async function mergeDigests(
  tx: Transaction<Tables>,
  was: string,
  address: Pick<OutboxTable, 'address_hash' | 'sealed_address'>,
): Promise<void> {
  const there = await tx
    .selectFrom('digests')
    .select('address_hash')
    .where('address_hash', '=', address.address_hash)
    .executeTakeFirst()
  if (there) await tx.deleteFrom('digests').where('address_hash', '=', was).execute()
  else await tx.updateTable('digests').set(address).where('address_hash', '=', was).execute()
}

async function mergeMutes(tx: Transaction<Tables>, was: string, is: string): Promise<void> {
  const rows = await tx.selectFrom('mutes').selectAll().where('address_hash', '=', was).execute()
  for (const row of rows)
    await tx
      .insertInto('mutes')
      .values({ ...row, address_hash: is })
      .onConflict((conflict) => conflict.columns(['address_hash', 'event']).doNothing())
      .execute()
  await tx.deleteFrom('mutes').where('address_hash', '=', was).execute()
}
