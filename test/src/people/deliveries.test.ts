import { expect, test } from 'vitest'
import { deliveries } from '../../../src/people/deliveries.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { DAY, NOON } from './let-in-as.ts'

describeStores('What a platform delivered', ({ open, place }) => {
  test('is known while it is answered, and after it was, by every process and after a restart', async () => {
    const where = await place()
    const [here, there] = [deliveries(await open(where), () => NOON), deliveries(await open(where), () => NOON)]
    expect(await here.isKnown('telegram:update:1')).toBe(false)
    expect(await here.isKnown('telegram:update:1')).toBe(true)
    await here.answered('telegram:update:1')
    expect([await here.isKnown('telegram:update:1'), await there.isKnown('telegram:update:1')]).toEqual([true, true])
    expect(await there.isKnown('telegram:update:2')).toBe(false)
  })
})

describeOnSqlite('What a platform delivered', (open) => {
  test('may come again when it could not be answered', async () => {
    const { isKnown, failed } = deliveries(await open(), () => NOON)
    expect(await isKnown('a')).toBe(false)
    failed('a')
    expect(await isKnown('a')).toBe(false)
  })

  test('may come again when the store could not be asked about it', async () => {
    const store = await open()
    let isDown = true
    const { isKnown } = deliveries(
      { ...store, read: (work) => (isDown ? Promise.reject(new Error('down')) : store.read(work)) },
      () => NOON,
    )
    await expect(isKnown('a')).rejects.toThrow('down')
    isDown = false
    expect(await isKnown('a')).toBe(false)
  })

  test('is forgotten after two days, and kept as a keyed hash till then', async () => {
    const store = await open()
    let now = NOON
    const { isKnown, answered } = deliveries(store, () => now)
    await isKnown('telegram:update:77')
    await answered('telegram:update:77')
    const rows = () => store.read((db) => db.selectFrom('deliveries').selectAll().execute())
    expect(JSON.stringify(await rows())).not.toContain('update')
    now += 2 * DAY + 1
    await isKnown('telegram:update:78')
    await answered('telegram:update:78')
    expect(await rows()).toHaveLength(1)
  })
})
