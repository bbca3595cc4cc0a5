import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, inject } from 'vitest'
import { openStore } from '../../../src/store/open-store.ts'
import type { StorePlace } from '../../../src/store/store-place.ts'
import type { Store } from '../../../src/store/store.ts'
import { freshDatabase } from '../../postgres/fresh-database.ts'

/** What a test of a store is given: a place of its own, and a way to open it, once or as often as there are processes. */
export interface StoreUnderTest {
  readonly dialect: Store['dialect']
  /** A place where nothing is yet. */
  readonly place: () => Promise<StorePlace>
  /** Opens a place, a new one where none is given; closed after the test. */
  readonly open: (place?: StorePlace) => Promise<Store>
}

/** Runs the same tests over SQLite and over PostgreSQL. Where no PostgreSQL is installed its half is shown as skipped; CI has one. */
export function describeStores(what: string, tests: (store: StoreUnderTest) => void): void {
  const url = inject('postgresUrl')
  describe(`${what}, on SQLite`, () => {
    tests(storeUnderTest('sqlite', null))
  })
  describe.skipIf(url === null)(`${what}, on PostgreSQL`, () => {
    tests(storeUnderTest('postgres', url))
  })
}

function storeUnderTest(dialect: Store['dialect'], url: string | null): StoreUnderTest {
  const cleanUps: (() => Promise<void> | void)[] = []
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
  })
  const place = async (): Promise<StorePlace> => {
    const folder = mkdtempSync(join(tmpdir(), 'panoh-store-'))
    cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
    if (url === null) return { url: null, folder, key: null }
    const database = await freshDatabase(url)
    cleanUps.push(database.drop)
    return { url: database.url, folder, key: null }
  }
  return {
    dialect,
    place,
    open: async (given) => {
      const store = await openStore(given ?? (await place()))
      cleanUps.push(() => store.close())
      return store
    },
  }
}
