import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe } from 'vitest'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'

/** For what does not depend on the database: `describeStores` takes half a second a test on PostgreSQL. */
export function describeOnSqlite(what: string, tests: (open: () => Promise<Store>) => void): void {
  describe(`${what}, on SQLite`, () => {
    const cleanUps: (() => Promise<void> | void)[] = []
    afterEach(async () => {
      for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
    })
    tests(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'panoh-store-'))
      cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
      const store = await openStore({ url: null, folder, key: null })
      cleanUps.push(() => store.close())
      return store
    })
  })
}
