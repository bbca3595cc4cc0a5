import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { OPERATOR } from '../../../src/people/actor.ts'
import { publishedKnowledge } from '../../../src/published-knowledge.ts'
import { publish } from '../../../src/publishing/publish.ts'
import { readPublished } from '../../../src/publishing/published-records.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { freshDatabase } from '../../postgres/fresh-database.ts'
import { postgresServer, type PostgresServer } from '../../postgres/server.ts'
import { inventedAct, inventedLists, inventedSeeds, MOMENT } from '../publishing/invented-records.ts'
import { fillFolder, operatedInstances } from './operated.ts'

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))

/** A command as a process of its own, so that limits of the machine meet it as they would meet an operator’s. */
function runMain(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  limit = '',
): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${limit} exec "$0" "$@"`, process.execPath, MAIN, ...argv], {
      env: { ...process.env, LC_ALL: 'C', ...env },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, err }))
  })
}

/** Whether this user may mount; CI often may not. */
function mounted(mount: readonly string[]): (() => void) | null {
  try {
    execFileSync('mount', [...mount], { stdio: 'ignore' })
    const [target = ''] = mount.slice(-1)
    return () => void execFileSync('umount', ['-l', target], { stdio: 'ignore' })
  } catch {
    // Not allowed to: the test says that it was left out.
    return null
  }
}

describe('A store that is not as it should be', () => {
  const instance = operatedInstances()
  const cleanUps: (() => void)[] = []
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) cleanUp()
  })

  test('in a folder that can only be read is refused with what to do', async ({ skip }) => {
    const { folder, run } = await instance()
    const unmount = mounted(['--bind', folder, folder])
    if (unmount === null) return skip('this user may not mount a folder read-only')
    cleanUps.push(unmount)
    if (mounted(['-o', 'remount,ro,bind', folder]) === null) return skip('this user may not mount a folder read-only')
    const { code, err } = await run('invite', 'reader')
    expect(code).toBe(3)
    expect(err).toMatch(/can only be read|cannot be opened/)
    expect(err).toContain('PANOH_DATA')
  })

  test('on a disk that is full says so, and loses nothing that was acknowledged', async ({ skip }) => {
    const { folder, run } = await instance(false)
    const unmount = mounted(['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
    if (unmount === null) return skip('this user may not mount a small disk')
    cleanUps.push(unmount)
    await fillFolder(folder)
    await run('records', 'correct', 'per-behruz', '--set', 'born=1980', '--why', 'w')
    const filler = join(folder, 'filler')
    try {
      writeFileSync(filler, Buffer.alloc(2 * 1024 * 1024))
    } catch {
      // As much as there was room for.
    }
    // Enough to open the store, and too little to write to it.
    truncateSync(filler, statSync(filler).size - 128 * 1024)
    const { code, err } = await run(
      'records',
      'correct',
      'per-behruz',
      '--set',
      `summary=${'x'.repeat(300_000)}`,
      '--why',
      'w',
    )
    expect({ code, err }).toMatchObject({
      code: 3,
      err: expect.stringMatching(/no room left for the store.* Free space/),
    })
    rmSync(filler)
    expect((await run('records', 'history', 'per-behruz')).out).toContain('born: (none) → 1980')
  })

  test('whose file may not grow says that there is no room, and stays as it was', async () => {
    const { folder, run } = await instance()
    const { code, err } = await runMain(
      ['records', 'correct', 'inc-his', '--set', `description=${'long '.repeat(20_000)}`, '--why', 'w'],
      { PANOH_DATA: folder },
      'ulimit -f 96; trap "" XFSZ;',
    )
    expect(code).toBe(3)
    expect(err).toMatch(/There is no room left for the store|The disk of the store failed/)
    expect((await run('records', 'history', 'inc-his')).out).not.toContain('long long')
  })

  test('that another program holds is waited for, and then named', { timeout: 30_000 }, async () => {
    const { folder, run } = await instance()
    const holder = new DatabaseSync(join(folder, 'panoh.sqlite'))
    cleanUps.push(() => holder.close())
    holder.exec('begin immediate')
    const { code, err } = await run('invite', 'reader')
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/held by another program.* Wait until/) })
    holder.exec('rollback')
    expect((await run('invite', 'reader')).code).toBe(0)
  })

  test('that is taken away in mid-flight takes no write, and readers go on with what they know', async () => {
    const { folder } = await instance()
    const store = await openStore({ url: null, folder, key: null })
    try {
      renameSync(join(folder, 'panoh.sqlite'), join(folder, 'elsewhere'))
      await expect(published(store, 'LT')).rejects.toMatchObject({
        code: 'store',
        message: expect.stringContaining('deleted or replaced'),
        remedy: expect.stringContaining('put the file back'),
      })
      expect((await readPublished(store)).number).toBe(1)
    } finally {
      await store.close()
    }
  })
})

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

async function published(store: Store, host: string) {
  const base = await readPublished(store)
  const lists = {
    ...inventedLists(),
    incidents: [inventedAct('inc-hers', ['per-zarina'], { host }), ...inventedLists().incidents.slice(1)],
  }
  return publish(store, {
    kind: 'correction',
    why: '',
    dataDate: base.dataDate,
    seeds: null,
    by: OPERATOR,
    at: MOMENT,
    base,
    after: { lists, restricted: base.restricted },
    alert: false,
  })
}

describe('PostgreSQL that goes away', () => {
  let server: PostgresServer | null = null
  const folder = mkdtempSync(join(tmpdir(), 'panoh-away-'))
  beforeAll(async () => {
    // Durable, as in production: what was committed is there when it is back.
    server = await postgresServer({ durable: true })
  })
  afterAll(() => {
    server?.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  test('before the start is named with what to do, in a process of its own', async ({ skip }) => {
    if (server === null) return skip('no PostgreSQL is installed')
    const { url } = await freshDatabase(server.url)
    server.stop()
    const { code, err } = await runMain(['people'], { DATABASE_URL: url, PANOH_DATA: folder })
    server.start()
    expect({ code, err }).toEqual({
      code: 3,
      err: 'PostgreSQL is not reached. Check that the server of DATABASE_URL runs and can be reached from here. Panoh goes on when it is back.\n',
    })
    expect(await runMain(['people'], { DATABASE_URL: url, PANOH_DATA: folder })).toMatchObject({ code: 0 })
  })

  test('in the middle of serving leaves the answers there, and is followed again when it is back', async ({ skip }) => {
    if (server === null) return skip('no PostgreSQL is installed')
    const { url } = await freshDatabase(server.url)
    const place = { url, folder, key: readFileSync(join(folder, 'panoh.key'), 'utf8').trim() }
    const store = await openStore({ ...place, key: Buffer.from(place.key, 'base64') })
    await seedStore(store, inventedSeeds(), MOMENT)
    const faults: unknown[] = []
    const knowledge = publishedKnowledge(store, { log: silent, reportFault: (fault) => String(faults.push(fault)) })
    await knowledge.start()
    try {
      const hostOf = () => knowledge.of('reader').records.find('inc-hers')?.record
      server.stop()
      await expect(published(store, 'LT')).rejects.toMatchObject({
        code: 'store',
        message: 'PostgreSQL is not reached',
      })
      await expect.poll(() => faults.length, { timeout: 5_000 }).toBe(1)
      expect(hostOf()).toMatchObject({ host: 'PL' })
      server.start()
      expect(await published(store, 'LT')).toEqual({ outcome: 'published', number: 2 })
      await expect.poll(hostOf, { timeout: 2_000 }).toMatchObject({ host: 'LT' })
      expect(faults).toHaveLength(1)
    } finally {
      knowledge.stop()
      await store.close()
    }
  })
})
