import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/store/open-store.ts'
import { storeFile } from '../../../src/store/store-file.ts'
import { describeStores } from './stores.ts'

const setting = (name: string, value = 'kept') => ({ name, value })

describeStores('A store', ({ dialect, place, open }) => {
  test('keeps what was written after it is closed and opened again', async () => {
    const where = await place()
    const first = await open(where)
    await first.write((tx) => tx.insertInto('settings').values(setting('one')).execute())
    await first.close()
    const again = await open(where)
    const row = await again.read((db) =>
      db.selectFrom('settings').selectAll().where('name', '=', 'one').executeTakeFirst(),
    )
    expect(row).toEqual(setting('one'))
  })

  test('takes back all of a write that fails in its middle', async () => {
    const store = await open()
    const failing = store.write(async (tx) => {
      await tx.insertInto('settings').values(setting('half')).execute()
      throw new Error('broken off')
    })
    await expect(failing).rejects.toMatchObject({ code: 'bug' })
    expect(
      await store.read((db) => db.selectFrom('settings').selectAll().where('name', '=', 'half').execute()),
    ).toEqual([])
  })

  test('is made once by processes that open it at the same moment', async () => {
    const where = { ...(await place()), key: randomBytes(32) }
    const stores = await Promise.all([open(where), open(where), open(where), open(where)])
    expect(stores).toHaveLength(4)
  })

  test('loses no step of a count that two processes read and write in turn', async () => {
    const where = await place()
    const [one, other] = [await open(where), await open(where)]
    await one.write((tx) => tx.insertInto('settings').values(setting('count', '0')).execute())
    const add = (store: typeof one) =>
      store.writeInTurn(async (tx) => {
        const row = await tx
          .selectFrom('settings')
          .select('value')
          .where('name', '=', 'count')
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('settings')
          .set({ value: String(Number(row.value) + 1) })
          .where('name', '=', 'count')
          .execute()
      })
    await Promise.all(Array.from({ length: 60 }, (_, index) => add(index % 2 === 0 ? one : other)))
    const row = await one.read((db) =>
      db.selectFrom('settings').select('value').where('name', '=', 'count').executeTakeFirst(),
    )
    expect(row?.value).toBe('60')
  })

  test('of a newer version is refused and not touched', async () => {
    const where = await place()
    const store = await open(where)
    await store.write((tx) =>
      tx
        .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
        .insertInto('kysely_migration')
        .values({ name: '9999-from-the-future', timestamp: new Date(0).toISOString() })
        .execute(),
    )
    await store.close()
    await expect(openStore(where)).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('newer version'),
    })
  })

  test('is not opened with another key, and its key file is not written over', async () => {
    const where = await place()
    const store = await open(where)
    const sealed = store.sealing.seal('telegram:1', 'person')
    await store.close()
    const before = readFileSync(join(where.folder, 'panoh.key'))
    await expect(openStore({ ...where, key: randomBytes(32) })).rejects.toMatchObject({ code: 'config' })
    expect(readFileSync(join(where.folder, 'panoh.key'))).toEqual(before)
    expect((await open(where)).sealing.open(sealed, 'person')).toBe('telegram:1')
  })

  test('whose key file is gone is refused, and no new key is made', async () => {
    const where = await place()
    await (await open(where)).close()
    rmSync(join(where.folder, 'panoh.key'))
    await expect(openStore(where)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('missing'),
    })
    expect(existsSync(join(where.folder, 'panoh.key'))).toBe(false)
  })

  test('makes its key file for its owner alone, and refuses one that others can read', async () => {
    const where = await place()
    await (await open(where)).close()
    const file = join(where.folder, 'panoh.key')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    chmodSync(file, 0o644)
    await expect(openStore(where)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('read by others'),
    })
  })

  test.runIf(dialect === 'sqlite')('has a file that its owner alone can read', async () => {
    const where = await place()
    await open(where)
    for (const end of ['', '-wal', '-shm']) expect(statSync(storeFile(where.folder) + end).mode & 0o077).toBe(0)
  })

  test.runIf(dialect === 'sqlite')(
    'that is a folder, no store, or damaged is refused with what to do, and left as it is',
    async () => {
      const folder = await place()
      mkdirSync(storeFile(folder.folder))
      await expect(openStore(folder)).rejects.toMatchObject({
        code: 'store',
        remedy: expect.stringContaining('PANOH_DATA'),
      })
      const text = await place()
      writeFileSync(storeFile(text.folder), 'a letter, and no store at all. '.repeat(200))
      await expect(openStore(text)).rejects.toMatchObject({
        code: 'store',
        message: expect.stringContaining('damaged'),
      })
      expect(readFileSync(storeFile(text.folder), 'utf8')).toContain('a letter')
      const holed = await place()
      await (await open(holed)).close()
      const bytes = readFileSync(storeFile(holed.folder))
      bytes.fill(0x5a, 4096, bytes.length - 100)
      writeFileSync(storeFile(holed.folder), bytes)
      await expect(openStore(holed)).rejects.toMatchObject({
        code: 'store',
        message: expect.stringContaining('damaged'),
      })
    },
  )

  test.runIf(dialect === 'sqlite')(
    'whose file is taken away while it is open takes no more writes, and says so',
    async () => {
      const where = await place()
      const store = await open(where)
      renameSync(storeFile(where.folder), join(where.folder, 'elsewhere'))
      const write = store.write((tx) => tx.insertInto('settings').values(setting('lost')).execute())
      await expect(write).rejects.toMatchObject({
        code: 'store',
        message: expect.stringContaining('deleted or replaced'),
      })
    },
  )
})
