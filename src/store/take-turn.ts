import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Of all programs on one PostgreSQL, Panoh’s own number. */
const TURN = 0x70616e6f68

/**
 * Waits until no other transaction has the turn; it is given back with the transaction
 * (postgresql.org/docs/18/explicit-locking.html#ADVISORY-LOCKS). SQLite’s transactions take turns by themselves.
 */
export async function takeTurn(tx: Transaction<Tables>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(TURN)})`.execute(tx)
}
