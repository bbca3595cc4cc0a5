import { expect, test } from 'vitest'
import { changeRole } from '../../../src/people/change-role.ts'
import { invite } from '../../../src/people/invite.ts'
import { leave } from '../../../src/people/leave.ts'
import { personHash } from '../../../src/people/person-hash.ts'
import { ADDRESS } from '../../../src/people/sealing-purposes.ts'
import type { Store } from '../../../src/store/store.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { followed } from './followed.ts'
import { letInAs, NOON, trailOf } from './let-in-as.ts'

const [ANNA, BORIS] = ['telegram:11', 'telegram:12'] as const
const ROOM = 'telegram:-100'
const at = NOON
const NOTHING = { subscriptions: 0, waiting: 0, sent: 0 }

/** Every row of the store that names a person or their chat, by its table. */
async function keptOf(store: Store, person: string): Promise<readonly string[]> {
  const [hash, chat] = [personHash(store, person), store.sealing.hash(person, ADDRESS)]
  const tables = ['people', 'invitations', 'subscriptions', 'outbox', 'digests', 'mutes', 'barred', 'settings'] as const
  const kept: string[] = []
  for (const table of tables) {
    const rows = JSON.stringify(await store.read((db) => db.selectFrom(table).selectAll().execute()))
    if (rows.includes(hash) || rows.includes(chat)) kept.push(table)
  }
  return kept
}

describeStores('Whoever asks to be forgotten', ({ open }) => {
  test('is deleted with everything in one go, and told what was held', async () => {
    const store = await open()
    await letInAs(store, ANNA, 'administrator')
    const boris = await letInAs(store, BORIS, 'administrator')
    await invite(store, { role: 'reader', platform: null, by: boris, at })
    await followed(store, BORIS, { id: 'SUB1', waiting: 2, sent: 3 })
    expect(await keptOf(store, BORIS)).toEqual(['people', 'invitations', 'subscriptions', 'outbox', 'digests', 'mutes'])
    expect(await leave(store, { person: BORIS, chat: BORIS, at })).toEqual({
      outcome: 'left',
      member: { role: 'administrator', since: NOON },
      forgotten: { subscriptions: 1, waiting: 2, sent: 3 },
    })
    expect(await keptOf(store, BORIS)).toEqual([])
    expect((await trailOf(store)).at(-1)).toBe(`administrator left ${boris.handle}`)
  })

  test('leaves to a room what others follow there, and takes what only they followed', async () => {
    const store = await open()
    await letInAs(store, ANNA, 'reader')
    await letInAs(store, BORIS, 'reader')
    await followed(store, ANNA, { id: 'ANNA', chat: ROOM, waiting: 1 })
    await followed(store, BORIS, { id: 'BOTH', chat: ROOM, waiting: 1, subscriptions: ['ANNA', 'BOTH'] })
    const { forgotten } = { forgotten: NOTHING, ...(await leave(store, { person: ANNA, chat: ANNA, at })) }
    expect(forgotten).toEqual({ subscriptions: 1, waiting: 1, sent: 0 })
    expect(await store.read((db) => db.selectFrom('outbox').select('id').execute())).toEqual([{ id: 'BOTH-waiting-0' }])
    expect(await store.read((db) => db.selectFrom('digests').select('next_at').execute())).toHaveLength(1)
  })
})

describeOnSqlite('Whoever asks to be forgotten', (open) => {
  test('may ask again, and a stranger may, and nothing happens', async () => {
    const store = await open()
    await letInAs(store, ANNA, 'reader')
    await leave(store, { person: ANNA, chat: ANNA, at })
    const before = await trailOf(store)
    for (const person of [ANNA, 'slack:T9:U9'])
      expect(await leave(store, { person, chat: person, at })).toEqual({
        outcome: 'left',
        member: null,
        forgotten: NOTHING,
      })
    expect(await trailOf(store)).toEqual(before)
  })

  test('also loses what was sent to their own chat for an alert that they had ended before', async () => {
    const store = await open()
    await letInAs(store, ANNA, 'reader')
    await followed(store, ANNA, { id: 'ENDED', sent: 1 })
    await store.write((tx) => tx.deleteFrom('subscriptions').execute())
    await leave(store, { person: ANNA, chat: ANNA, at })
    expect(await keptOf(store, ANNA)).toEqual([])
  })

  test('is forgotten in the same way when an administrator removes them', async () => {
    const store = await open()
    const by = await letInAs(store, BORIS, 'administrator')
    const { handle } = await letInAs(store, ANNA, 'reader')
    await followed(store, ANNA, { id: 'SUB1', waiting: 1, sent: 1 })
    await changeRole(store, { handle, role: null, by, at })
    expect(await keptOf(store, ANNA)).toEqual([])
    expect((await trailOf(store)).at(-1)).toBe(`administrator revoked ${handle}`)
  })
})
