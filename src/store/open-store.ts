import { join } from 'node:path'
import type { Transaction } from 'kysely'
import { refuseRotated } from './keys/rotate-refusal.ts'
import { storeKey, type KeyPlace } from './keys/store-key.ts'
import { isMigrated, migrate } from './migrate.ts'
import { openSqlite, type Connections } from './sqlite/open-sqlite.ts'
import type { StorePlace } from './store-place.ts'
import type { Store } from './store.ts'
import { isStoreThere } from './is-store-there.ts'
import { storeFile } from './store-file.ts'
import { isConnectionLost, storeFault } from './store-fault.ts'
import type { Tables } from './tables.ts'
import { takeTurn } from './take-turn.ts'

export function keyPlace({ key, folder }: Pick<StorePlace, 'key' | 'folder'>): KeyPlace {
  return { given: key, file: join(folder, 'panoh.key') }
}

/**
 * Opens the store, makes it where there is none, and brings it to this version's form. Throws a Fault `store` where it
 * cannot be opened or is a newer version's, `config` where the key is wrong. `lost` hears of broken idle connections.
 */
export async function openStore(place: StorePlace, lost: (fault: unknown) => void = () => undefined): Promise<Store> {
  const dialect = place.url === null ? 'sqlite' : 'postgres'
  const connections = await connect(place, lost)
  try {
    await migrate(connections.writer, dialect)
    const own = await storeKey(connections.writer, keyPlace(place))
    return storeOf(connections, dialect, own)
  } catch (error) {
    await connections.close()
    throw storeFault(error)
  }
}

/**
 * Opens a store that is there to read its records, without its key and without changing it; null where there is none,
 * or none that was ever served from. Throws as `openStore` does.
 */
export async function openForReading(place: Omit<StorePlace, 'key'>): Promise<Pick<Store, 'read' | 'close'> | null> {
  if (!isStoreThere(place)) return null
  const { reader, close } = await connect(place, () => undefined)
  try {
    if (await isMigrated(reader)) return { read: (work) => mapped(() => twice(() => work(reader))), close }
    await close()
    return null
  } catch (error) {
    await close()
    throw storeFault(error)
  }
}

/** PostgreSQL's client is loaded where it is used: a question in the terminal should not wait for it. */
async function connect(place: Omit<StorePlace, 'key'>, lost: (fault: unknown) => void): Promise<Connections> {
  if (place.url === null) return openSqlite(storeFile(place.folder))
  const { openPostgres } = await import('./postgres/open-postgres.ts')
  return openPostgres(place.url, (error) => lost(storeFault(error)))
}

function storeOf(connections: Connections, dialect: Store['dialect'], own: Store['sealing']): Store {
  const { reader, writer } = connections
  const write = <T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    mapped(() =>
      writer.transaction().execute(async (tx) => {
        await refuseRotated(tx, own)
        return work(tx)
      }),
    )
  return {
    dialect,
    sealing: own,
    read: (work) => mapped(() => twice(() => work(reader))),
    write,
    writeInTurn: (work) =>
      write(async (tx) => {
        await takeTurn(tx, dialect)
        return work(tx)
      }),
    close: connections.close,
  }
}

/** A connection that broke while idle shows at its next use; another is made then. */
async function twice<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    return read()
  }
}

async function mapped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storeFault(error)
  }
}
