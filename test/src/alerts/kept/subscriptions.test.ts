import { expect, test } from 'vitest'
import { changeSubscription } from '../../../../src/alerts/kept/change-subscription.ts'
import { deleteSubscriptions } from '../../../../src/alerts/kept/delete-subscriptions.ts'
import { subscriptionFor, subscriptionsIn, subscriptionsOf } from '../../../../src/alerts/kept/list-subscriptions.ts'
import { pauseSubscriptions } from '../../../../src/alerts/kept/pause-subscriptions.ts'
import {
  MOST_SUBSCRIPTIONS,
  saveSubscription,
  type NewSubscription,
} from '../../../../src/alerts/kept/save-subscription.ts'
import { changeRole } from '../../../../src/people/change-role.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { ADDRESS } from '../../../../src/people/sealing-purposes.ts'
import type { Store } from '../../../../src/store/store.ts'
import { describeStores } from '../../store/stores.ts'
import { asked, memberIn, NOW, wishFor } from './wishes.ts'

async function saved(store: Store, given: NewSubscription): Promise<string> {
  const saving = await saveSubscription(store, given)
  if (saving.outcome !== 'saved') throw new Error(saving.outcome)
  return saving.subscription.id
}

describeStores('A subscription', ({ open }) => {
  test('is kept as it was wished, and listed to its owner in the order of making', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    const wishes = [
      wishFor({ certainty: 'confirmed' }, { note: 'for the Thursday round', language: 'ru' }),
      wishFor({ persons: ['per-one'] }, { rhythm: { kind: 'weekly', weekday: 3, at: '02:30' } }),
      wishFor({}, { quiet: { from: '22:00', to: '07:00', weekdays: [6, 7], flashPasses: true } }),
    ]
    for (const [order, wish] of wishes.entries()) await saved(store, asked(anna, { wish, at: NOW + order }))
    const kept = await subscriptionsOf(store, anna)
    expect(kept).toMatchObject(wishes.map((wish) => ({ ...wish, isPaused: false })))
    expect(kept.every(({ id }) => /^[0-9A-Z]{8}$/.test(id))).toBe(true)
  })

  test('leaves neither the chat nor the note readable in the store', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    await saved(store, asked(anna, { wish: wishFor({}, { note: 'the Dushanbe flights' }) }))
    const rows = await store.read((db) => db.selectFrom('subscriptions').selectAll().execute())
    expect(JSON.stringify(rows)).not.toMatch(/Dushanbe|telegram:7/)
  })

  test('is not doubled by the same wish in other order or with another note, and may be the same in another chat', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7', 'reviewer')
    const first = await saved(store, asked(anna, { wish: wishFor({ hosts: ['DE', 'PL'] }) }))
    const again = wishFor({ hosts: ['PL', 'DE'] }, { note: 'why' })
    const saving = await saveSubscription(store, asked(anna, { wish: again }))
    expect(saving).toMatchObject({ outcome: 'already', subscription: { id: first } })
    const inRoom = asked(anna, { wish: again, address: 'telegram:-100', needs: 'reviewer' })
    expect(await saveSubscription(store, inRoom)).toMatchObject({ outcome: 'saved' })
  })

  test('is made once where the same button is pressed twice at one moment', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    const savings = await Promise.all([1, 2, 3].map(() => saveSubscription(store, asked(anna))))
    expect(savings.map(({ outcome }) => outcome).toSorted()).toEqual(['already', 'already', 'saved'])
  })

  test('is refused beyond fifty', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    for (let count = 0; count < MOST_SUBSCRIPTIONS; count += 1)
      await saved(store, asked(anna, { wish: wishFor({ persons: [`per-${count}`] }) }))
    expect(await saveSubscription(store, asked(anna))).toEqual({ outcome: 'too-many' })
    const boris = await memberIn(store, 'telegram:8')
    expect(await saveSubscription(store, asked(boris, { address: 'telegram:8' }))).toMatchObject({ outcome: 'saved' })
  })

  test('is refused to whoever was shut out, or may no longer decide for a room, between the question and the deed', async () => {
    const store = await open()
    const reader = await memberIn(store, 'telegram:7')
    expect(await saveSubscription(store, asked(reader, { needs: 'reviewer' }))).toEqual({ outcome: 'not-allowed' })
    const nobody = store.sealing.hash('telegram:9', 'person')
    expect(await saveSubscription(store, asked(nobody))).toEqual({ outcome: 'not-allowed' })
  })

  test('is seen, paused, changed and deleted by nobody but its owner', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    const boris = { owner: await memberIn(store, 'telegram:8', 'administrator'), room: null }
    const id = await saved(store, asked(anna))
    const wish = wishFor({ hosts: ['TR'] })
    expect(await subscriptionFor(store, id, boris)).toBeNull()
    expect(await pauseSubscriptions(store, { ids: [id], isPaused: true, by: boris, at: NOW })).toBe(0)
    expect(await changeSubscription(store, { id, wish, by: boris, at: NOW })).toEqual({ outcome: 'gone' })
    expect(await deleteSubscriptions(store, { ids: [id], by: boris })).toBe(0)
    expect(await subscriptionsOf(store, anna)).toMatchObject([{ id, isPaused: false, filter: { hosts: ['DE'] } }])
  })

  test('of a room is managed by whoever may manage the room, and no other of the same owner', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7', 'reviewer')
    const inRoom = await saved(store, asked(anna, { address: 'telegram:-100', needs: 'reviewer' }))
    const own = await saved(store, asked(anna))
    const room = store.sealing.hash('telegram:-100', ADDRESS)
    const boris = { owner: await memberIn(store, 'telegram:8', 'reviewer'), room }
    expect((await subscriptionsIn(store, room)).map(({ id }) => id)).toEqual([inRoom])
    expect(await pauseSubscriptions(store, { ids: [inRoom, own], isPaused: true, by: boris, at: NOW })).toBe(1)
    expect(await deleteSubscriptions(store, { ids: [inRoom, own], by: boris })).toBe(1)
    expect(await subscriptionsOf(store, anna)).toMatchObject([{ id: own, isPaused: false }])
  })

  test('keeps its id and its pause when it is changed, and is not changed into one that the chat has', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    const by = { owner: anna, room: null }
    const [id, other] = [
      await saved(store, asked(anna)),
      await saved(store, asked(anna, { wish: wishFor({ hosts: ['TR'] }) })),
    ]
    await pauseSubscriptions(store, { ids: [id], isPaused: true, by, at: NOW })
    const wish = wishFor({ hosts: ['PL'] }, { note: 'new' })
    const changing = await changeSubscription(store, { id, wish, by, at: NOW })
    expect(changing).toMatchObject({ outcome: 'changed', subscription: { id, isPaused: true, note: 'new' } })
    const same = await changeSubscription(store, { id, wish: wishFor({ hosts: ['TR'] }), by, at: NOW })
    expect(same).toMatchObject({ outcome: 'already', subscription: { id: other } })
    expect(await subscriptionFor(store, id, by)).toMatchObject({ filter: { hosts: ['PL'] }, isPaused: true })
  })

  test('goes with its owner when they are shut out', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    await saved(store, asked(anna))
    const row = await store.read((db) => db.selectFrom('people').selectAll().executeTakeFirstOrThrow())
    await changeRole(store, { handle: row.handle, role: null, by: OPERATOR, at: NOW })
    expect(await subscriptionsOf(store, anna)).toEqual([])
  })
})
