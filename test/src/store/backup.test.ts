import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { readAudit } from '../../../src/people/audit/read-audit.ts'
import { verifyAudit } from '../../../src/people/audit/verify-audit.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { insertPerson } from '../../../src/people/insert-person.ts'
import { readPublished, readTombstones } from '../../../src/publishing/published-records.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import { backup } from '../../../src/store/backup.ts'
import { BACKUP_TABLES } from '../../../src/store/backup-tables.ts'
import { restore } from '../../../src/store/backup-restore.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { StorePlace } from '../../../src/store/store-place.ts'
import type { Store } from '../../../src/store/store.ts'
import { inventedLists, inventedSeeds, MOMENT } from '../publishing/invented-records.ts'
import { describeStores } from './stores.ts'
import { freshDatabase } from '../../postgres/fresh-database.ts'

const PERSON = 'telegram:700100200'

async function fill(store: Store): Promise<void> {
  await seedStore(store, inventedSeeds(inventedLists(), ['inc-his']), MOMENT)
  await store.write((tx) =>
    insertPerson(tx, store.sealing, {
      person: PERSON,
      role: 'administrator',
      at: MOMENT,
      workspaceHash: null,
      greetedAt: 0,
    }),
  )
}

describeStores('A backup', ({ open, place, dialect }) => {
  const made = async () => {
    const where = await place()
    const store = await open(where)
    await fill(store)
    const file = join(where.folder, 'backup.panoh')
    await backup(store, file, MOMENT)
    return { where, store, file }
  }
  const withKeyOf = async (from: StorePlace): Promise<StorePlace> => {
    const where = await place()
    copyFileSync(join(from.folder, 'panoh.key'), join(where.folder, 'panoh.key'))
    return where
  }

  test('holds every table of the store', async () => {
    const store = await open()
    const tables = await store.read((db) => db.introspection.getTables())
    const own = tables.map(({ name }) => name).filter((name) => !name.startsWith('kysely_'))
    expect(BACKUP_TABLES.map(({ table }): string => table).toSorted()).toEqual(own.toSorted())
  })

  test('restored into an empty store answers the same, with the same people, and says so in the trail', async () => {
    const { where, store, file } = await made()
    const into = await withKeyOf(where)
    expect(await restore(into, file, { replaces: false, at: MOMENT })).toMatchObject({ outcome: 'restored' })
    const restored = await open(into)
    expect(await readPublished(restored)).toEqual(await readPublished(store))
    expect(await findMember(restored, PERSON)).toEqual(await findMember(store, PERSON))
    expect(await readAudit(restored, { skip: 0, limit: 1 })).toMatchObject([{ action: 'restored', role: 'operator' }])
    expect((await verifyAudit(restored)).isWhole).toBe(true)
  })

  test('is its owner’s alone, holds neither the key nor a chat, and is never written over', async () => {
    const { where, store, file } = await made()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const text = gunzipSync(readFileSync(file)).toString()
    expect(text).not.toContain(readFileSync(join(where.folder, 'panoh.key'), 'utf8').trim())
    expect(text).not.toContain('700100200')
    const before = readFileSync(file)
    await expect(backup(store, file, MOMENT)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('already'),
    })
    expect(readFileSync(file)).toEqual(before)
    await expect(backup(store, join(where.folder, 'no', 'such'), MOMENT)).rejects.toMatchObject({
      code: 'store',
      message: 'the backup cannot be written',
    })
    expect(readdirSync(where.folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('is of one moment while others write', async () => {
    const where = await place()
    const [store, other] = [await open(where), await open(where)]
    await fill(store)
    const done = new AbortController()
    const writing = (async () => {
      for (let at = 0; !done.signal.aborted; at += 1) {
        await setImmediate()
        await other.writeInTurn(async (tx) => {
          await tx
            .insertInto('settings')
            .values({ name: `one-${at}`, value: '' })
            .execute()
          await tx
            .insertInto('tasks')
            .values({ id: `one-${at}`, kind: 'k', record_key: 'r', at, done_at: null })
            .execute()
        })
      }
    })()
    const file = join(where.folder, 'backup.panoh')
    const header = await backup(store, file, MOMENT)
    done.abort()
    await writing
    const rows = gunzipSync(readFileSync(file)).toString().split('\n')
    const counted = (table: string) =>
      rows.filter((row) => row.startsWith(`["${table}",`) && row.includes('one-')).length
    expect(counted('settings')).toBe(counted('tasks'))
    expect(counted('tasks')).toBe(header.counts['tasks'])
  })

  test('goes into a store that holds something only where that is said', async () => {
    const { where, store, file } = await made()
    await store.write((tx) => tx.deleteFrom('people').execute())
    await store.close()
    expect(await restore(where, file, { replaces: false, at: MOMENT })).toEqual({ outcome: 'not-empty' })
    expect(await restore(where, file, { replaces: true, at: MOMENT })).toMatchObject({ outcome: 'restored' })
    expect(await findMember(await open(where), PERSON)).toMatchObject({ role: 'administrator' })
  })

  test('brings back what was removed on request since only by saying so, and it stays known as removed', async () => {
    const { where, store, file } = await made()
    await store.write(async (tx) => {
      await tx
        .insertInto('tombstones')
        .values([
          { key: 'inc-his', at: 7 },
          { key: 'inc-other', at: 8 },
        ])
        .execute()
    })
    const restored = await restore(where, file, { replaces: true, at: MOMENT })
    expect(restored).toMatchObject({ outcome: 'restored', revived: ['inc-his'] })
    expect([...(await readTombstones(store))].toSorted()).toEqual(['inc-his', 'inc-other'])
  })

  test('is refused without its key, and nothing is made or written', async () => {
    const { file } = await made()
    const into = await place()
    await expect(restore(into, file, { replaces: true, at: MOMENT })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('missing'),
    })
    expect(readdirSync(into.folder)).toEqual([])
    const other = { ...into, key: randomBytes(32) }
    await expect(restore(other, file, { replaces: true, at: MOMENT })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('not that of the backup'),
    })
    expect(readdirSync(into.folder)).toEqual([])
  })

  test('that is cut off, changed, newer or no backup is refused as a whole', async () => {
    const { where, store, file } = await made()
    const text = gunzipSync(readFileSync(file)).toString()
    const before = await readPublished(store)
    const bad: readonly [string, Buffer][] = [
      ['is damaged', readFileSync(file).subarray(0, 900)],
      ['damaged or cut off', gzipSync(text.split('\n').slice(0, -2).join('\n'))],
      ['damaged or cut off', gzipSync(text.replace('Oltinova', 'Oltinoff'))],
      ['newer version', gzipSync(text.replace('"version":1', '"version":2'))],
      ['newer version', gzipSync(text.replace('"0001-records"', '"9999-future"'))],
      ['no backup', Buffer.from('a letter')],
      ['no backup', gzipSync('')],
    ]
    for (const [message, bytes] of bad) {
      writeFileSync(join(where.folder, 'bad'), bytes)
      await expect(restore(where, join(where.folder, 'bad'), { replaces: true, at: MOMENT })).rejects.toMatchObject({
        code: 'config',
        message: expect.stringContaining(message),
      })
    }
    await expect(restore(where, join(where.folder, 'none'), { replaces: true, at: MOMENT })).rejects.toMatchObject({
      code: 'config',
      message: 'the backup cannot be read',
    })
    expect(await readPublished(store)).toEqual(before)
  })

  test.runIf(dialect === 'sqlite' && inject('postgresUrl') !== null)(
    'moves a store to the other database and back',
    async () => {
      const { where, store, file } = await made()
      const database = await freshDatabase(inject('postgresUrl') ?? '')
      try {
        const there = { ...(await withKeyOf(where)), url: database.url }
        await restore(there, file, { replaces: false, at: MOMENT })
        const moved = await openStore(there)
        const again = join(where.folder, 'again.panoh')
        try {
          expect(await readPublished(moved)).toEqual(await readPublished(store))
          await backup(moved, again, MOMENT)
        } finally {
          await moved.close()
        }
        const back = await withKeyOf(where)
        await restore(back, again, { replaces: false, at: MOMENT })
        const home = await open(back)
        expect(await readPublished(home)).toEqual(await readPublished(store))
        expect(await findMember(home, PERSON)).toEqual(await findMember(store, PERSON))
      } finally {
        await database.drop()
      }
    },
  )
})
