import { expect, test } from 'vitest'
import { readPublished } from '../../../src/publishing/published-records.ts'
import { publish } from '../../../src/publishing/publish.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import { OPERATOR } from '../../../src/people/actor.ts'
import { openRecords } from '../../../src/open-records.ts'
import { describeStores } from '../store/stores.ts'

describeStores('Records that are read again', ({ open }) => {
  test('are the same as read anew, and those that nobody touched the very same', async () => {
    const shipped = openRecords()
    if (!shipped.ok) throw new Error(shipped.lines.join('\n'))
    const store = await open()
    await seedStore(store, { ...shipped, dataDate: shipped.today }, 1)
    const before = await readPublished(store)
    const [first, second, ...others] = before.lists.statements
    if (!first || !second) throw new Error('two statements are needed')
    const statements = [{ ...first, gist: 'put otherwise' }, ...others]
    await publish(store, {
      kind: 'correction',
      why: 'wrong words',
      dataDate: before.dataDate,
      seeds: null,
      by: OPERATOR,
      at: 2,
      base: before,
      after: { lists: { ...before.lists, statements }, restricted: new Set([others[0]?.id ?? '']) },
      alert: false,
    })
    const again = await readPublished(store, before)
    expect(again).toEqual(await readPublished(store))
    expect(again.lists.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id))
    expect(again.lists.persons.every((person, index) => person === before.lists.persons[index])).toBe(true)
    expect(again.restricted.size).toBe(1)
  })
})
