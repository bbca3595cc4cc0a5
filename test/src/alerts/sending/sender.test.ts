import { expect, it, vi } from 'vitest'
import { alertMetrics } from '../../../../src/alerts/metrics.ts'
import { halt } from '../../../../src/alerts/outbox/halt.ts'
import { tellSubscribers } from '../../../../src/alerts/outbox/tell-subscribers.ts'
import { senderCount } from '../../../../src/alerts/sending/sender-count.ts'
import { upkeep } from '../../../../src/alerts/sending/upkeep.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { describeStores } from '../../store/stores.ts'
import { EVENT } from '../any-event.ts'
import { FLASH, HOUR, NOON, sceneOf } from '../outbox/alerting-scene.ts'
import { ACT, NOW, records } from '../invented-records.ts'

const DAY = 24 * HOUR

describeStores('the sender', ({ open, place }) => {
  it('reaches every chat once while two processes send', async () => {
    const where = await place()
    const [one, two] = [sceneOf(await open(where)), sceneOf(await open(where))]
    for (let chat = 1; chat <= 24; chat += 1) {
      await one.follow(`telegram:${chat}`)
      await one.follow(`telegram:${chat}`, {}, { hosts: [], origins: ['TJ'] })
    }
    await one.publish([FLASH, { ...EVENT, event: 'A-2026-015' }])
    const senders = [one.running(), two.running()]
    for (const { start } of senders) start()
    await vi.waitFor(() => expect(one.said.length + two.said.length).toBe(48), { timeout: 20_000 })
    for (const { stop } of senders) await stop()
    const pairs = [...one.said, ...two.said].map(({ to, text }) => `${to} ${text}`)
    expect(new Set(pairs).size).toBe(48)
    expect((await one.rows()).every(({ state }) => state === 'sent')).toBe(true)
  })

  it('is woken by a publication, ends what is under way when stopped, and leaves the rest', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.follow('telegram:2')
    const begun = Promise.withResolvers<void>()
    const end = Promise.withResolvers<null>()
    scene.plan.answer = () => {
      begun.resolve()
      return end.promise
    }
    const running = scene.running({
      pollMilliseconds: 60_000,
      paceOf: () => ({ overall: { capacity: 1, refillMilliseconds: HOUR }, bucketsOf: () => [], concurrency: 16 }),
    })
    running.start()
    await scene.publish([FLASH])
    running.wake()
    await begun.promise
    const stopped = running.stop()
    end.resolve(null)
    await stopped
    expect((await scene.rows()).map(({ state }) => state).toSorted()).toEqual(['sent', 'waiting'])
  })

  it('goes on when the store was away for a while', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    await scene.publish([FLASH])
    let failures = 1
    const store = {
      ...scene.store,
      write: ((work) => {
        if ((failures -= 1) >= 0) return Promise.reject(new Error('away'))
        return scene.store.write(work)
      }) as typeof scene.store.write,
    }
    const running = scene.running({ store })
    running.start()
    await vi.waitFor(() => expect(scene.said).toHaveLength(1), { timeout: 10_000 })
    await running.stop()
    expect(scene.faults).toHaveLength(1)
  })

  it('knows how many processes send', async () => {
    const scene = sceneOf(await open())
    const [one, two] = [senderCount(scene.store, 'one'), senderCount(scene.store, 'two')]
    expect(await one.note(NOON)).toBe(1)
    expect(await two.note(NOON + 1_000)).toBe(2)
    expect(await two.note(NOON + 31_500)).toBe(1)
    await two.leave()
    expect(await one.note(NOON + 32_000)).toBe(1)
  })

  it('shows how much waits, and nothing about anybody', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:424242', { note: 'my client' })
    await scene.publish([FLASH, { ...EVENT, event: 'A-2026-015' }])
    await halt(scene.store, OPERATOR, NOON)
    scene.clock.now += 61_000
    const metrics = alertMetrics(scene.store, scene.tools.now)
    metrics.count('telegram', 'sent')
    expect(await metrics.figures()).toEqual({
      byClass: { flash: 1, prompt: 1, digest: 0 },
      oldestFlashSeconds: 61,
      deadLetters: 0,
      isHalted: true,
      sends: { telegram: { sent: 1 } },
    })
    const text = await metrics.text()
    expect(text).toContain('panoh_alert_oldest_flash_seconds 61')
    expect(text).toContain('panoh_alert_queue_messages{class="flash"} 1')
    expect(text).toContain('panoh_alert_sends_total{platform="telegram",outcome="sent"} 1')
    expect(text).toContain('panoh_alert_halted 1')
    expect(text).not.toMatch(/424242|client|A-2026|SUB1/)
  })

  it('reminds of what was not used for long, lets it be kept, and ends it otherwise', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    const known = records()
    const care = upkeep({ store: scene.store, records: () => known, now: scene.tools.now })
    scene.clock.now += 172 * DAY
    await care.daily()
    expect(await scene.send()).toEqual([])
    scene.clock.now += DAY
    await care.daily()
    await care.daily()
    await scene.send()
    expect(scene.said.map(({ text }) => text)).toEqual([expect.stringContaining('Unless you keep it')])
    scene.clock.now += 7 * DAY
    await care.daily()
    await scene.send()
    expect(scene.said.at(-1)?.text).toContain('ended')
    expect(await scene.store.read((db) => db.selectFrom('subscriptions').select('id').execute())).toEqual([])
  })

  it('tells subscribers of what readers see when something is published, and of nothing else', async () => {
    const scene = sceneOf(await open())
    await scene.follow('telegram:1')
    const before = { lists: records(), restricted: new Set<string>() }
    const after = { ...before, lists: records({ incidents: [ACT, { ...ACT, id: 'inc-hidden', persons: [] }] }) }
    const step = {
      number: 1,
      kind: 'import' as const,
      at: NOW,
      before,
      after: { ...after, restricted: new Set(['inc-hidden']) },
      changes: [],
      alert: true,
      cause: '',
      protective: new Set<string>(),
    }
    await scene.store.write((tx) => tellSubscribers(scene.store.sealing)(tx, step))
    const rows = await scene.store.read((db) => db.selectFrom('events').select(['event', 'record_key']).execute())
    expect(rows).toEqual([{ event: 'A-2026-001', record_key: 'inc-one' }])
    // The next one is numbered on, and what was told is taken back when its record goes.
    await scene.store.write((tx) =>
      tellSubscribers(scene.store.sealing)(tx, { ...step, number: 2, alert: false, before: step.after, after: before }),
    )
    const told = await scene.store.read((db) =>
      db.selectFrom('events').select(['event', 'sequence', 'message']).orderBy('sequence').execute(),
    )
    expect(told).toEqual([
      { event: 'A-2026-001', sequence: 1, message: 'new' },
      { event: 'A-2026-001', sequence: 2, message: 'retraction' },
    ])
    await scene.send()
    expect(scene.said).toEqual([])
  })
})
