import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { OPERATOR } from '../../src/people/actor.ts'
import { letIn } from '../../src/people/let-in.ts'
import { sealing } from '../../src/store/keys/sealing.ts'
import type { Store } from '../../src/store/store.ts'
import { NOON } from '../journeys/instance-under-test.ts'
import { describeStores } from '../src/store/stores.ts'
import { TELEGRAM_IDS } from './canaries.ts'
import { COLUMNS } from './columns.ts'
import { tableNames, tablesOf } from './left-in-store.ts'
import { misfits } from './misfits.ts'

/** Kysely’s own: which migrations were made. */
const ITS_LIBRARYS = new Set(['kysely_migration', 'kysely_migration_lock'])

describeStores('whoever steals the store without its key', ({ open, dialect }) => {
  it('finds in each column only what that column is listed to hold, and no column that is not listed', async () => {
    const store = await open()
    expect((await columnsOf(store)).toSorted()).toEqual([...COLUMNS.keys()].toSorted())
    if (dialect === 'postgres') return
    await store.write((tx) => sql`alter table people add column nickname text`.execute(tx))
    expect(await columnsOf(store)).not.toEqual([...COLUMNS.keys()])
  })

  it('would be noticed to find an id, a name or a sentence in any column but those of the records', async () => {
    const store = await open()
    const person = `telegram:${TELEGRAM_IDS[0]}`
    await letIn(store, { person, role: 'administrator', by: OPERATOR, at: NOON })
    await letIn(store, { person: `telegram:${TELEGRAM_IDS[1]}`, role: 'reader', by: OPERATOR, at: NOON })
    expect(await misfits(store)).toEqual([])
    await store.write((tx) =>
      tx
        .updateTable('people')
        .set({ sealed_address: person, since: TELEGRAM_IDS[0] ?? 0 })
        .execute(),
    )
    await store.write((tx) =>
      tx.updateTable('audit').set({ subject: 'who is Farrukh Ikromov' }).where('number', '=', 2).execute(),
    )
    expect(await misfits(store)).toEqual(['audit.subject', 'people.sealed_address', 'people.since'])
  })

  it('opens nothing that is encrypted, and finds nobody by a guess of their id', async () => {
    const store = await open()
    const people = TELEGRAM_IDS.map((id) => `telegram:${id}`)
    for (const person of people) await letIn(store, { person, role: 'reader', by: OPERATOR, at: NOON })
    const thief = sealing(randomBytes(32))
    const rows = (await tablesOf(store)).get('people') ?? []
    expect(rows).toHaveLength(people.length)
    const guesses = new Set(people.flatMap((person) => [thief.hash(person, 'person'), thief.hash(person, 'address')]))
    for (const { sealed_person, person_hash } of rows) {
      expect(() => thief.open(String(sealed_person), 'person')).toThrow('was not sealed with this key')
      expect(guesses).not.toContain(person_hash)
    }
    // The same person is sealed otherwise each time, so that one row tells nothing of another.
    const [one, other] = [1, 2].map(() => store.sealing.seal(people[0] ?? '', 'person'))
    expect(one).not.toBe(other)
  })
})

async function columnsOf(store: Store): Promise<readonly string[]> {
  const tables = (await tableNames(store)).filter((table) => !ITS_LIBRARYS.has(table))
  const columns = await Promise.all(
    tables.map(async (table) => {
      const listed =
        store.dialect === 'sqlite'
          ? sql<{ name: string }>`select name from pragma_table_info(${table})`
          : sql<{
              name: string
            }>`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${table}`
      const { rows } = await store.read((db) => listed.execute(db))
      return rows.map(({ name }) => `${table}.${name}`)
    }),
  )
  return columns.flat()
}
