import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { verifyAudit } from '../../src/people/audit/verify-audit.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { StorePlace } from '../../src/store/store-place.ts'

/** What processes that write at the same time left in a store. */
export interface SideBySide {
  readonly written: number
  readonly lost: number
  readonly errors: number
  readonly isTrailWhole: boolean
}

const ADDER = fileURLToPath(new URL('adder.ts', import.meta.url))

/** Lets two processes write so many lines each, one after another, and counts. */
export async function writeSideBySide(place: StorePlace, each: number): Promise<SideBySide> {
  await (await openStore(place)).close()
  const adder = () => promisify(execFile)(process.execPath, [ADDER, place.url ?? '', place.folder, String(each)])
  const ended = await Promise.all([adder(), adder()])
  const store = await openStore(place)
  try {
    const { count } = await store.read((db) =>
      db
        .selectFrom('audit')
        .select((of) => of.fn.countAll().as('count'))
        .executeTakeFirstOrThrow(),
    )
    const errors = ended.reduce((sum, { stdout }) => sum + Number(stdout), 0)
    const written = Number(count)
    return { written, lost: 2 * each - errors - written, errors, isTrailWhole: (await verifyAudit(store)).isWhole }
  } finally {
    await store.close()
  }
}
