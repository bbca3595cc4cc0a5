import { expect, it } from 'vitest'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { enqueueNotice } from '../../../../src/alerts/outbox/enqueue-notice.ts'
import { sendClaimed } from '../../../../src/alerts/sending/send-claimed.ts'
import { Fault } from '../../../../src/fault.ts'
import { ADDRESS } from '../../../../src/people/sealing-purposes.ts'
import { ownReply } from '../../../../src/reply/own-reply.ts'
import { describeStores } from '../../store/stores.ts'
import { EVENT } from '../any-event.ts'
import { FLASH, HOUR, NOON, sceneOf } from '../outbox/alerting-scene.ts'

const RETRACTION: AlertEvent = { ...EVENT, sequence: 2, message: 'retraction', reach: 'recipients' }

describeStores('just before sending', ({ open }) => {
  it('nothing goes to somebody who unsubscribed or paused since it was claimed', async () => {
    const scene = sceneOf(await open())
    const [first] = [await scene.follow('telegram:1'), await scene.follow('telegram:2')]
    await scene.follow('telegram:3')
    await scene.publish([EVENT])
    const units = await scene.claimed()
    await scene.unfollow(first)
    await scene.store.write(async (tx) => {
      await tx.updateTable('subscriptions').set({ is_paused: 1 }).where('id', '=', 'SUB2').execute()
    })
    for (const unit of units) await sendClaimed(unit, scene.tools)
    expect(scene.said.map(({ to }) => to)).toEqual(['telegram:3'])
  })

  it('nothing goes to somebody of whom everything was deleted since', async () => {
    const scene = sceneOf(await open())
    const id = await scene.follow('telegram:1')
    await scene.publish([EVENT])
    const [unit] = await scene.claimed()
    await scene.unfollow(id)
    await scene.store.write(async (tx) => {
      await tx.deleteFrom('outbox').execute()
    })
    expect(unit && (await sendClaimed(unit, scene.tools)).outcome).toBe('left')
    expect(scene.said).toEqual([])
  })

  it('nothing is said of what was retracted since, and no retraction follows', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    const units = await scene.claimed()
    await scene.publish([RETRACTION])
    for (const unit of units) await sendClaimed(unit, scene.tools)
    await scene.send()
    expect(scene.said).toEqual([])
  })

  it('what was retracted while it was on its way is taken back', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    scene.plan.answer = async () => {
      scene.plan.answer = () => null
      await scene.publish([RETRACTION])
      return null
    }
    await scene.send()
    expect(scene.said.map(({ text }) => text.split(' ')[0])).toEqual(['PROMPT', 'RETRACTED', 'RETRACTED:'])
  })

  it('a chat that has another address is followed there, with what it followed in both kept once', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:-5')
    await scene.follow('telegram:-5', {}, { types: ['death'] })
    await scene.follow('telegram:-1005')
    await scene.publish([EVENT])
    scene.plan.answer = (to) =>
      to === 'telegram:-5' ? { outcome: 'delivered', messages: ['old/1'], movedTo: 'telegram:-1005' } : null
    await scene.send()
    const left = await scene.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())
    expect(left.map(({ sealed_address }) => scene.store.sealing.open(sealed_address, ADDRESS))).toEqual([
      'telegram:-1005',
      'telegram:-1005',
    ])
    scene.said.length = 0
    scene.plan.answer = () => null
    await scene.publish([{ ...EVENT, sequence: 2, message: 'correction', reach: 'recipients' }])
    await scene.send()
    expect(new Set(scene.said.map(({ to }) => to))).toEqual(new Set(['telegram:-1005']))
    expect(scene.said.filter(({ manner }) => manner.insteadOf === undefined)).toHaveLength(1)
  })

  it('of a chat in which nobody reads any more nothing is kept', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2')
    await scene.publish([EVENT, { ...EVENT, event: 'A-2026-015' }])
    scene.plan.answer = (to) => (to === 'telegram:1' ? { outcome: 'gone' } : null)
    const outcomes = await scene.send()
    expect(outcomes.toSorted()).toEqual(['gone', 'sent', 'sent'])
    const chats = new Set((await scene.rows()).map(({ address_hash }) => address_hash))
    expect(chats).toEqual(new Set([scene.chatHash('telegram:2')]))
    const left = await scene.store.read((db) => db.selectFrom('subscriptions').select('address_hash').execute())
    expect(left).toEqual([{ address_hash: scene.chatHash('telegram:2') }])
  })

  it('a pause that the platform asks for is kept for that chat, and costs no attempt', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2')
    await scene.publish([EVENT])
    scene.plan.answer = (to) =>
      to === 'telegram:1' ? { outcome: 'later', milliseconds: 60_000, everywhere: false } : null
    await scene.send()
    expect(scene.said.map(({ to }) => to)).toEqual(['telegram:2'])
    scene.plan.answer = () => null
    scene.clock.now += 59_000
    expect(await scene.send()).toEqual([])
    scene.clock.now += 1_000
    await scene.send()
    expect(scene.toldTo('telegram:1').map(({ text }) => text.includes('repeat'))).toEqual([false])
  })

  it('a network that is down loses nothing and gives nothing up', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([FLASH])
    scene.plan.answer = () => {
      throw new Fault('unreachable', 'no network', { remedy: 'Wait.' })
    }
    for (let round = 0; round < 6; round += 1) {
      await scene.send()
      scene.clock.now += HOUR
    }
    scene.plan.answer = () => null
    expect(await scene.send()).toEqual(['sent'])
    expect(scene.said).toHaveLength(1)
  })

  it('a message that the platform refuses is given up at last', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    scene.plan.answer = () => {
      throw new Fault('platform-refused', 'no', { remedy: 'None.' })
    }
    for (let hour = 0; hour < 6; hour += 1) {
      await scene.send()
      scene.clock.now += HOUR
    }
    expect(await scene.rows()).toMatchObject([{ state: 'dead', problem: 'platform-refused' }])
  })

  it('the note of a subscription stands in its alert, and nowhere in the store', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1', { note: 'file 12' })
    const texts: string[] = []
    await scene.publish([EVENT])
    const [unit] = await scene.claimed()
    const platform = {
      ...scene.tools.platform,
      send: (to: string, reply: unknown) => {
        texts.push(`${to} ${JSON.stringify(reply)}`)
        return Promise.resolve({ delivery: { outcome: 'delivered', messages: [] } as const, messages: 1 })
      },
    }
    if (unit) await sendClaimed(unit, { ...scene.tools, platform })
    expect(texts).toEqual([expect.stringContaining('file 12')])
  })

  it('a notice reaches its chat once, whatever was written twice', async () => {
    const scene = sceneOf(await open())
    const reply = ownReply('subscription', 'This alert ends soon.', 'en')
    for (let time = 0; time < 2; time += 1)
      await scene.store.write((tx) =>
        enqueueNotice(tx, scene.store.sealing, { key: 'x', address: 'telegram:1', reply, now: NOON, dueAt: 0 }),
      )
    await scene.send()
    expect(scene.said.map(({ text }) => text)).toEqual(['This alert ends soon.'])
  })
})
