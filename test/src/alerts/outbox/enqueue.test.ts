import { expect, it } from 'vitest'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { muteEvent } from '../../../../src/alerts/kept/event-mutes.ts'
import { describeStores } from '../../store/stores.ts'
import { EVENT } from '../any-event.ts'
import { FLASH, NOON, sceneOf } from './alerting-scene.ts'

const CORRECTION: AlertEvent = {
  ...EVENT,
  sequence: 2,
  message: 'correction',
  reach: 'recipients',
  host: 'AT',
  changes: [{ field: 'host', before: 'DE', after: 'AT' }],
  cause: 'wrong country',
}
const RETRACTION: AlertEvent = { ...EVENT, sequence: 2, message: 'retraction', reach: 'recipients' }
const many = (count: number, of: AlertEvent = EVENT): readonly AlertEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    ...of,
    event: `A-2026-${String(index + 1).padStart(3, '0')}`,
    record: `inc-${index + 1}`,
  }))

describeStores('the outbox', ({ open }) => {
  it('has one row for an event and a chat, however many of its subscriptions match', async () => {
    const scene = sceneOf(await open())
    const ids = [
      await scene.follow('telegram:1'),
      await scene.follow('telegram:1', {}, { hosts: [], origins: ['TJ'] }),
      await scene.follow('telegram:1', {}, { types: ['removal-carried-out'] }),
    ]
    await scene.follow('telegram:1', {}, { hosts: ['PL'] })
    await scene.publish([EVENT])
    const rows = await scene.rows()
    expect(rows.map(({ subscriptions }) => JSON.parse(subscriptions).toSorted())).toEqual([ids.toSorted()])
  })

  it('holds no chat, no name and no note that could be read', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:123456', { note: 'my client' })
    await scene.publish([EVENT])
    expect(JSON.stringify(await scene.rows())).not.toMatch(/123456|client/)
  })

  it('tells nobody of a back catalogue unless it was asked for', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    expect(await scene.publish(many(3), false)).toEqual({ events: 0, rows: 0 })
    expect(await scene.publish(many(3))).toEqual({ events: 3, rows: 3 })
  })

  it('tells a chat of five thousand events in one message', async () => {
    const scene = sceneOf(await open())
    for (const chat of ['telegram:1', 'telegram:2']) {
      await scene.follow(chat)
      await scene.follow(chat, {}, { hosts: [], origins: ['TJ'] })
    }
    await scene.follow('telegram:3', {}, { types: ['death'] })
    await scene.publish(many(5_000))
    expect(await scene.rows()).toHaveLength(2)
    await scene.send()
    expect(scene.said.map(({ to, text }) => [to, text])).toEqual([
      ['telegram:1', 'Digest: 5,000 events'],
      ['telegram:2', 'Digest: 5,000 events'],
    ])
    // Each chat was shown ten, and those alone can need a correction.
    const rows = await scene.rows()
    const shown = rows.filter(({ event, state }) => event.startsWith('A-') && state === 'sent')
    expect(
      Map.groupBy(shown, ({ address_hash }) => address_hash)
        .values()
        .map((own) => own.length)
        .toArray(),
    ).toEqual([10, 10])
    const event = shown[0]?.event ?? ''
    await scene.publish([{ ...CORRECTION, event }])
    await scene.send()
    expect(scene.said.slice(2).filter(({ manner }) => manner.insteadOf === undefined)).toHaveLength(2)
  })

  it('leaves a few urgent events of many by themselves', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([...many(40), { ...FLASH, event: 'A-2026-500' }])
    await scene.send()
    expect(scene.said.map(({ text }) => text.slice(0, 6))).toEqual(['FLASH ', 'Digest'])
  })

  it('sends a correction to exactly those who got the original, in its thread, and marks the original', async () => {
    const scene = sceneOf(await open())
    const chats = Array.from({ length: 24 }, (_, index) => `telegram:${index + 1}`)
    const ids = new Map<string, string>()
    for (const [index, chat] of chats.entries())
      ids.set(chat, await scene.follow(chat, {}, index % 3 === 0 ? { hosts: ['AT'] } : {}))
    await scene.publish([EVENT])
    await scene.send()
    const got = scene.said.map(({ to }) => to)
    expect(got).toHaveLength(16)
    const [unsubscribed = '', forgotten = ''] = got
    await scene.unfollow(ids.get(unsubscribed) ?? '')
    await scene.store.write(async (tx) => {
      await tx
        .deleteFrom('subscriptions')
        .where('id', '=', ids.get(forgotten) ?? '')
        .execute()
      await tx.deleteFrom('outbox').where('address_hash', '=', scene.chatHash(forgotten)).execute()
    })
    const originals = new Map(scene.said.map(({ to, reference }) => [to, reference]))
    scene.said.length = 0
    await scene.publish([CORRECTION])
    await scene.send()
    for (const chat of chats) {
      const told = scene.toldTo(chat)
      const isDue = got.includes(chat) && chat !== forgotten
      expect([chat, told.map(({ text }) => text.slice(0, 9))]).toEqual([chat, isDue ? ['CORRECTED', 'CORRECTIO'] : []])
      if (!isDue) continue
      expect(told[0]?.manner.insteadOf).toBe(originals.get(chat))
      expect(told[1]?.manner.under).toBe(originals.get(chat))
    }
  })

  it('says nothing of a correction to a chat that had not been told yet, unless it follows what is so now', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2', {}, { hosts: ['DE', 'AT'] })
    await scene.publish([EVENT])
    await scene.publish([CORRECTION])
    await scene.send()
    expect(scene.said.map(({ to, text }) => [to, /CORRECT/.test(text)])).toEqual([['telegram:2', false]])
  })

  it('says nothing at all of what was retracted before it went out', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2', { rhythm: { kind: 'daily', at: '09:00' } })
    await scene.publish([EVENT])
    await scene.publish([RETRACTION])
    scene.clock.now += 48 * 3_600_000
    await scene.send()
    expect(scene.said).toEqual([])
  })

  it('deletes first what endangers someone, then says so without a word of it', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1', {
      quiet: { from: '22:00', to: '07:00', weekdays: [1, 2, 3, 4, 5, 6, 7], flashPasses: false },
    })
    await scene.publish([EVENT])
    await scene.send()
    scene.clock.now = Date.parse('2026-11-21T23:00Z')
    await scene.publish([{ ...RETRACTION, type: 'other', host: null, origins: [], isProtective: true }])
    await scene.send()
    expect(
      scene.said.slice(1).map(({ text, manner }) => [text, manner.insteadOf ?? '', manner.silent ?? false]),
    ).toEqual([
      ['', 'telegram:1/0', false],
      ['RETRACTED: A-2026-014 (21 November 2026)', '', true],
    ])
    expect((await scene.rows())[0]?.sealed_messages).toBeNull()
  })

  it('tells a muted event no further, but what was wrong with it', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    await scene.send()
    await muteEvent(scene.store, { event: EVENT.event, chat: scene.chatHash('telegram:1'), isMuted: true, at: NOON })
    await scene.publish([{ ...CORRECTION, message: 'update', host: 'DE' }])
    await scene.send()
    expect(scene.said).toHaveLength(1)
    await scene.publish([{ ...CORRECTION, sequence: 3 }])
    await scene.send()
    expect(scene.said.at(-1)?.text).toMatch(/^CORRECTION/)
  })
})
