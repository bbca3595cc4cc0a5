import { expect, test } from 'vitest'
import { expireSubscriptions } from '../../../../src/alerts/kept/expire-subscriptions.ts'
import { subscriptionsOf } from '../../../../src/alerts/kept/list-subscriptions.ts'
import { saveSubscription } from '../../../../src/alerts/kept/save-subscription.ts'
import { touchSubscriptions } from '../../../../src/alerts/kept/touch-subscriptions.ts'
import { describeStores } from '../../store/stores.ts'
import { asked, DAY, memberIn, NOW, wishFor } from './wishes.ts'

const NOBODY = { reminders: [], expired: [] }

describeStores('A subscription that nobody uses', ({ open }) => {
  test('is reminded of once a week before its end, and then ends, each told to its chat without the note', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    await saveSubscription(store, asked(anna, { wish: wishFor({}, { note: 'private' }) }))
    expect(await expireSubscriptions(store, NOW + 172 * DAY)).toEqual(NOBODY)
    const { reminders } = await expireSubscriptions(store, NOW + 173 * DAY)
    expect(reminders).toMatchObject([{ address: 'telegram:7', subscription: { note: '', filter: { hosts: ['DE'] } } }])
    expect(await expireSubscriptions(store, NOW + 174 * DAY)).toEqual(NOBODY)
    const { expired } = await expireSubscriptions(store, NOW + 180 * DAY)
    expect(expired).toMatchObject([{ address: 'telegram:7', subscription: { note: '' } }])
    expect(await subscriptionsOf(store, anna)).toEqual([])
  })

  test('stays when its owner does something with alerts after the reminder', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    await saveSubscription(store, asked(anna))
    await expireSubscriptions(store, NOW + 173 * DAY)
    await touchSubscriptions(store, anna, NOW + 175 * DAY)
    expect(await expireSubscriptions(store, NOW + 200 * DAY)).toEqual(NOBODY)
    expect((await expireSubscriptions(store, NOW + 348 * DAY)).reminders).toHaveLength(1)
  })

  test('is reminded of first where nothing ran when it came to its end', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    await saveSubscription(store, asked(anna))
    expect(await expireSubscriptions(store, NOW + 400 * DAY)).toMatchObject({ reminders: [{}], expired: [] })
    expect(await expireSubscriptions(store, NOW + 406 * DAY)).toEqual(NOBODY)
    expect(await expireSubscriptions(store, NOW + 407 * DAY)).toMatchObject({ reminders: [], expired: [{}] })
  })

  test('loses nothing by a clock that runs backwards', async () => {
    const store = await open()
    const anna = await memberIn(store, 'telegram:7')
    await saveSubscription(store, asked(anna))
    expect(await expireSubscriptions(store, NOW - 400 * DAY)).toEqual(NOBODY)
    await expireSubscriptions(store, NOW + 173 * DAY)
    await touchSubscriptions(store, anna, NOW - 400 * DAY)
    const rows = await store.read((db) => db.selectFrom('subscriptions').select(['used_at', 'reminded_at']).execute())
    expect(rows).toEqual([{ used_at: NOW, reminded_at: null }])
  })
})
