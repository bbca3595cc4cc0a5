import { expect, it } from 'vitest'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { claim } from '../../../../src/alerts/outbox/claim.ts'
import { deadLetters, retryDeadLetter } from '../../../../src/alerts/outbox/dead-letters.ts'
import { halt, haltedSince, resume } from '../../../../src/alerts/outbox/halt.ts'
import { later, refused } from '../../../../src/alerts/outbox/settle.ts'
import { tidy } from '../../../../src/alerts/outbox/tidy.ts'
import { sendClaimed } from '../../../../src/alerts/sending/send-claimed.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { describeStores } from '../../store/stores.ts'
import { EVENT } from '../any-event.ts'
import { FLASH, HOUR, LEASE, NOON, sceneOf } from './alerting-scene.ts'

const NOTICE: AlertEvent = { ...EVENT, event: 'A-2026-020', class: 'digest', urgency: 'past' }
const DAILY = { rhythm: { kind: 'daily', at: '18:00' } } as const
const NIGHT = { from: '22:00', to: '07:00', weekdays: [1, 2, 3, 4, 5, 6, 7], flashPasses: false }
const flashes = (count: number): readonly AlertEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...FLASH, event: `A-2026-10${index}`, record: `inc-${index}` }))

describeStores('sending from the outbox', ({ open, place, dialect }) => {
  it('lets FLASH overtake what was published before it', async () => {
    const scene = sceneOf(await open())
    for (let chat = 1; chat <= 3; chat += 1) await scene.follow(`telegram:${chat}`)
    await scene.publish([NOTICE, EVENT, { ...FLASH, event: 'A-2026-030' }])
    const order: string[] = []
    for (let units = await scene.claimed(1); units.length > 0; units = await scene.claimed(1)) {
      for (const unit of units) {
        order.push(unit.rows[0]?.class ?? '')
        await sendClaimed(unit, scene.tools)
      }
    }
    expect(order).toEqual(['flash', 'flash', 'flash', 'prompt', 'prompt', 'prompt', 'digest', 'digest', 'digest'])
  })

  it('gives a message to one of several who claim at once', async () => {
    const where = await place()
    const scenes = [sceneOf(await open(where)), sceneOf(await open(where)), sceneOf(await open(where))]
    const [first] = scenes
    for (let chat = 0; chat < 40; chat += 1) await first?.follow(`telegram:${chat + 1}`)
    await first?.publish([EVENT])
    const found: string[] = []
    const drain = async (scene: (typeof scenes)[number]) => {
      for (let units = await scene.claimed(4); units.length > 0; units = await scene.claimed(4))
        found.push(...units.map(({ chat }) => chat))
    }
    await Promise.all(scenes.map(drain))
    // What one was just holding another one passed over.
    await Promise.all(scenes.map(drain))
    expect(found).toHaveLength(40)
    expect(new Set(found).size).toBe(40)
  })

  it('takes no word from a worker whose lease was given to another', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    const [slow] = await scene.claimed()
    await scene.dies(slow)
    scene.clock.now += LEASE + 1
    const [other] = await scene.claimed()
    expect(other).toMatchObject({ isPerhapsRepeat: true })
    if (!slow || !other) throw new Error('nothing was claimed')
    expect(await scene.store.write((tx) => later(tx, slow, scene.clock.now + HOUR))).toBe(false)
    await sendClaimed(slow, scene.tools)
    expect(scene.said).toEqual([])
    await sendClaimed(other, scene.tools)
    expect(scene.said.map(({ text }) => text)).toEqual([expect.stringContaining('(may be a repeat)')])
  })

  it('sends what a crash left behind once more, and only once', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([FLASH])
    for (const expected of [false, true]) {
      const [unit] = await scene.claimed()
      expect(unit?.isPerhapsRepeat).toBe(expected)
      await scene.dies(unit)
      scene.clock.now += LEASE + 1
    }
    expect(await scene.claimed()).toEqual([])
    expect((await scene.rows()).map(({ state, problem }) => [state, problem])).toEqual([['sent', 'unsure']])
  })

  it('knows what a crash left behind before anything was sent, and sends it as if nothing had been', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2', DAILY)
    await scene.publish([FLASH])
    scene.clock.now += 7 * HOUR
    for (let crash = 0; crash < 3; crash += 1) {
      expect(await scene.claimed()).toHaveLength(2)
      scene.clock.now += LEASE + 1
    }
    await scene.send()
    expect(scene.said.map(({ text }) => text.includes('repeat'))).toEqual([false, false])
  })

  it('sends a message whose answer was lost once more, marked, and then no more', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    scene.plan.answer = () => ({ outcome: 'unsure' })
    await scene.send()
    scene.clock.now += 2_000
    await scene.send()
    scene.clock.now += 10 * HOUR
    await scene.send()
    expect(scene.said.map(({ text }) => text.includes('(may be a repeat)'))).toEqual([false, true])
  })

  it('never repeats a digest, whether its answer was lost or the process with it', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1', DAILY)
    await scene.follow('telegram:2', DAILY)
    await scene.publish([EVENT, NOTICE])
    scene.clock.now += 8 * HOUR
    const [crashed, lost] = await scene.claimed()
    expect(crashed?.kind).toBe('digest')
    await scene.dies(crashed)
    scene.plan.answer = () => ({ outcome: 'unsure' })
    if (lost) await sendClaimed(lost, scene.tools)
    scene.clock.now += 30 * HOUR
    expect(await scene.claimed()).toEqual([])
    expect(scene.said).toHaveLength(1)
    // What may have been read is corrected all the same.
    await scene.publish([{ ...EVENT, sequence: 2, message: 'correction', reach: 'recipients' }])
    scene.plan.answer = () => null
    await scene.send()
    expect(
      scene.said
        .slice(1)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['telegram:1', 'telegram:2'])
  })

  it('tells a chat one digest a day of all that gathered, and none where nothing did', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1', DAILY)
    await scene.follow('telegram:1', DAILY, { hosts: [], origins: ['TJ'] })
    await scene.follow('telegram:2', DAILY, { hosts: ['PL'] })
    await scene.publish([EVENT, NOTICE])
    await scene.send()
    expect(scene.said).toEqual([])
    scene.clock.now = Date.parse('2026-11-21T17:00Z')
    await scene.send()
    // The computer's clock is put back by half an hour, and something else is published.
    scene.clock.now -= HOUR / 2
    await scene.publish([{ ...NOTICE, event: 'A-2026-021' }])
    scene.clock.now += HOUR
    await scene.send()
    expect(scene.said.map(({ to, text }) => [to, text])).toEqual([['telegram:1', 'Digest: 2 events']])
    scene.clock.now = Date.parse('2026-11-22T17:00Z')
    await scene.send()
    expect(scene.said.at(-1)?.text).toBe('Digest: 1 event')
  })

  it('sends a digest that is due at 02:30 on the night in which the clocks jump over that time', async () => {
    const scene = sceneOf(await open())
    scene.clock.now = Date.parse('2026-03-28T20:00Z')
    await scene.follow('telegram:1', { rhythm: { kind: 'daily', at: '02:30' } })
    await scene.publish([EVENT])
    scene.clock.now = Date.parse('2026-03-29T00:59Z')
    expect(await scene.send()).toEqual([])
    scene.clock.now = Date.parse('2026-03-29T01:00Z')
    expect(await scene.send()).toEqual(['sent'])
  })

  it('waits for the end of quiet hours with all but FLASH, which makes no sound unless that was asked for', async () => {
    const scene = sceneOf(await open())
    scene.clock.now = Date.parse('2026-11-21T23:00Z')
    await scene.follow('telegram:1', { quiet: NIGHT })
    await scene.follow('telegram:2', { quiet: { ...NIGHT, flashPasses: true } })
    await scene.publish([EVENT, { ...EVENT, event: 'A-2026-015' }, { ...FLASH, event: 'A-2026-030' }])
    await scene.send()
    expect(scene.said.map(({ to, manner }) => [to, manner.silent ?? false])).toEqual([
      ['telegram:1', true],
      ['telegram:2', false],
    ])
    scene.said.length = 0
    scene.clock.now = Date.parse('2026-11-22T06:00Z')
    await scene.send()
    expect(scene.said.map(({ text }) => text)).toEqual(['Digest: 2 events', 'Digest: 2 events'])
  })

  it('follows a change of zone while alerts wait', async () => {
    const scene = sceneOf(await open())
    const since = (scene.clock.now = Date.parse('2026-11-21T23:00Z'))
    const id = await scene.follow('telegram:1', { quiet: NIGHT })
    await scene.publish([EVENT])
    const move = (zone: string) =>
      scene.store.write(async (tx) => {
        await tx.updateTable('subscriptions').set({ zone, used_at: scene.clock.now }).where('id', '=', id).execute()
      })
    // In New York it is six in the afternoon.
    await move('America/New_York')
    await tidy(scene.store, { since, now: scene.clock.now })
    const units = await scene.claimed()
    expect(units).toHaveLength(1)
    // While it was on its way, it became night there too.
    await move('Asia/Tashkent')
    scene.clock.now = Date.parse('2026-11-21T23:00:05Z')
    for (const unit of units) await sendClaimed(unit, scene.tools)
    expect(scene.said).toEqual([])
    expect((await scene.rows()).map(({ due_at }) => new Date(due_at).toISOString())).toEqual([
      '2026-11-22T02:00:00.000Z',
    ])
  })

  it('rolls more than five FLASH within an hour up, and tells reviewers once', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2')
    await scene.publish(flashes(8))
    await scene.send()
    expect(scene.said.map(({ text }) => text)).toEqual([
      '8 urgent events within an hour',
      '8 urgent events within an hour',
    ])
    // What trickles in then is gathered for some minutes.
    await scene.publish([{ ...FLASH, event: 'A-2026-200' }])
    expect(await scene.send()).toEqual([])
    scene.clock.now += 5 * 60_000
    expect(await scene.send()).toEqual(['sent', 'sent'])
    const tasks = await scene.store.read((db) => db.selectFrom('tasks').select('kind').execute())
    expect(tasks).toEqual([{ kind: 'flash-storm' }])
  })

  it('stops all sending when it is halted, also after a restart, and until it is resumed', async () => {
    const where = await place()
    const scene = sceneOf(await open(where))
    await scene.follow('telegram:1')
    await scene.publish([FLASH])
    expect(await halt(scene.store, OPERATOR, NOON)).toBe(true)
    expect(await halt(scene.store, OPERATOR, NOON)).toBe(false)
    expect(await scene.send()).toEqual([])
    const restarted = await open(where)
    expect(await claim(restarted, { platform: 'telegram', limit: 9, now: NOON, leaseMilliseconds: LEASE })).toEqual([])
    expect(await restarted.read(haltedSince)).toBe(NOON)
    expect(await resume(restarted, OPERATOR, NOON)).toBe(true)
    expect(await resume(restarted, OPERATOR, NOON)).toBe(false)
    expect(await scene.send()).toEqual(['sent'])
    const lines = await scene.store.read((db) => db.selectFrom('audit').select('action').orderBy('number').execute())
    expect(lines.map(({ action }) => action)).toEqual(['sending-halted', 'sending-resumed'])
  })

  it('neither repeats nor stands still when the clock is put back', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2', { quiet: { ...NIGHT, from: '12:30', to: '13:30' } })
    await scene.publish([EVENT])
    const [held] = await scene.claimed()
    scene.clock.now -= 10 * HOUR
    // The lease seems to end in ten hours: whoever holds it may be sending, so it is given a lease from now.
    expect(await scene.claimed()).toEqual([])
    if (held) await sendClaimed(held, scene.tools)
    expect(scene.said).toHaveLength(1)
    expect(await scene.claimed()).toEqual([])
    // A clock that was years ahead.
    await scene.store.write(async (tx) => {
      await tx
        .updateTable('outbox')
        .set({ due_at: NOON + 1e12 })
        .where('state', '=', 'waiting')
        .execute()
    })
    await tidy(scene.store, { since: scene.clock.now + 1, now: scene.clock.now })
    expect(await scene.send()).toEqual(['sent'])
  })

  it('takes up again, after a crash, what was claimed before the clock was put back', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    const [unit] = await scene.claimed()
    await scene.dies(unit)
    scene.clock.now -= 10 * HOUR
    expect(await scene.claimed()).toEqual([])
    scene.clock.now += LEASE + 1
    expect(await scene.claimed()).toMatchObject([{ isPerhapsRepeat: true }])
  })

  it('gives a message up after four refusals, with the reason, and can be told to try again', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT])
    for (let refusal = 0; refusal < 4; refusal += 1) {
      const [unit] = await scene.claimed()
      if (unit) await scene.store.write((tx) => refused(tx, unit, { problem: 'platform-refused', until: 0 }))
    }
    const [letter] = await deadLetters(scene.store)
    expect(letter).toMatchObject({ event: EVENT.event, problem: 'platform-refused' })
    expect(await scene.claimed()).toEqual([])
    expect(await retryDeadLetter(scene.store, letter?.id ?? '')).toBe(true)
    expect(await scene.send()).toEqual(['sent'])
  })

  it('replays nothing old after a long time without sending, but what was wrong', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([{ ...EVENT, event: 'A-2026-001' }])
    await scene.send()
    await scene.publish([
      EVENT,
      { ...EVENT, event: 'A-2026-001', sequence: 2, message: 'correction', reach: 'recipients' },
    ])
    scene.clock.now += 20 * 24 * HOUR
    await scene.send()
    const restarted = sceneOf(scene.store)
    restarted.clock.now = scene.clock.now
    expect(await restarted.send()).toEqual([])
    expect(scene.said.map(({ text }) => text.split(' ')[0])).toEqual(['PROMPT', 'CORRECTED', 'CORRECTION'])
  })

  it(`keeps the order of a chat's messages (${dialect})`, async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([EVENT, { ...EVENT, event: 'A-2026-015' }])
    expect(await scene.claimed()).toHaveLength(1)
    expect(await scene.claimed()).toEqual([])
  })
})
