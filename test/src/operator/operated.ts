import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { runOperator } from '../../../src/operator/run-operator.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { inventedSeeds, MOMENT } from '../publishing/invented-records.ts'

/** What a command printed and its exit code. */
export interface Operated {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** An instance whose commands a test runs, over a store of invented records in a folder of its own. */
export interface OperatedInstance {
  readonly folder: string
  readonly run: (...argv: readonly string[]) => Promise<Operated>
  readonly runWith: (env: Readonly<Record<string, string>>, ...argv: readonly string[]) => Promise<Operated>
}

/** Makes instances that are gone after each test. Call it once in a file. */
export function operatedInstances(): (filled?: boolean) => Promise<OperatedInstance> {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  return async (filled = true) => {
    const folder = mkdtempSync(join(tmpdir(), 'panoh-operated-'))
    folders.push(folder)
    if (filled) await fillFolder(folder)
    const runWith: OperatedInstance['runWith'] = async (env, ...argv) => {
      let [out, err] = ['', '']
      const stdout = { write: (text: string) => (out += text) }
      const stderr = { write: (text: string) => (err += text) }
      const code = await runOperator(
        argv,
        { env: { PANOH_DATA: folder, ...env }, stdout, stderr },
        'the usage of all\n',
      )
      return { code, out, err }
    }
    return { folder, runWith, run: (...argv) => runWith({}, ...argv) }
  }
}

/** Makes a store of invented records in a folder. */
export async function fillFolder(folder: string): Promise<void> {
  const store = await openStore({ url: null, folder, key: null })
  await seedStore(store, inventedSeeds(), MOMENT)
  await store.close()
}
