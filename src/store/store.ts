import type { Kysely, Transaction } from 'kysely'
import type { Sealing } from './keys/sealing.ts'
import type { Tables } from './tables.ts'

/** The store of an instance: everything that outlives a restart. Every method throws a Fault `store` when it fails. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  readonly sealing: Sealing
  /** Reads what was committed. Tried again once where the connection to the database was lost. */
  readonly read: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** All of it or nothing. The work may touch nothing but the transaction, and does not wait for anything else. */
  readonly write: <T>(work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  /** The same, one after another over all processes: for what is numbered or chained. */
  readonly writeInTurn: <T>(work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}
