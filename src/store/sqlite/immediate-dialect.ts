import { setTimeout } from 'node:timers/promises'
import { CompiledQuery, SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely'
import { isBusy } from '../store-fault.ts'

/** How long a transaction waits for another program's; publications hold the lock for well under a second. */
const PATIENCE_MILLISECONDS = 10_000
const LONGEST_PAUSE_MILLISECONDS = 4

/**
 * SQLite as Kysely knows it, but for three things. A transaction takes the write lock when it begins: one that reads
 * first and writes later is otherwise refused when another process wrote in between (sqlite.org/lang_transaction.html).
 * It waits for that lock without blocking this process. And tables are made inside transactions, which SQLite can.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #beforeWriting: () => void
  readonly #isInTransaction: () => boolean

  constructor(
    database: SqliteDatabase,
    { beforeWriting, isInTransaction }: { readonly beforeWriting: () => void; readonly isInTransaction: () => boolean },
  ) {
    super({ database })
    this.#beforeWriting = beforeWriting
    this.#isInTransaction = isInTransaction
  }

  override createDriver() {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      this.#beforeWriting()
      const deadline = performance.now() + PATIENCE_MILLISECONDS
      for (;;) {
        try {
          await connection.executeQuery(CompiledQuery.raw('begin immediate'))
          return
        } catch (error) {
          if (!isBusy(error) || performance.now() > deadline) throw error
          await setTimeout(1 + Math.random() * LONGEST_PAUSE_MILLISECONDS)
        }
      }
    }
    // A full disk ends a transaction by itself; taking it back again would hide why (sqlite.org/lang_transaction.html).
    driver.rollbackTransaction = async (connection) => {
      if (this.#isInTransaction()) await connection.executeQuery(CompiledQuery.raw('rollback'))
    }
    return driver
  }

  override createAdapter() {
    return new TransactionalAdapter()
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
