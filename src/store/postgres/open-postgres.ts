import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Connections } from '../sqlite/open-sqlite.ts'
import type { Tables } from '../tables.ts'

/** One process rarely does more than this at a time, and PostgreSQL has a hundred connections for all. */
const CONNECTIONS = 8
const CONNECT_MILLISECONDS = 5_000
const QUERY_MILLISECONDS = 60_000
const BIGINT: number = types.builtins.INT8

/** Connects when first asked. `lost` hears of a connection that broke while nobody used it; others are made in its place. */
export function openPostgres(url: string, lost: (error: unknown) => void): Connections {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: QUERY_MILLISECONDS,
    idle_in_transaction_session_timeout: QUERY_MILLISECONDS,
    application_name: 'panoh',
    keepAlive: true,
    // Moments and counts are below 2^53.
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === BIGINT ? Number : types.getTypeParser(type, format),
    },
  })
  pool.on('error', lost)
  // One that breaks while it is used tells whoever uses it; unheard, its event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { reader: database, writer: database, close: () => database.destroy() }
}
