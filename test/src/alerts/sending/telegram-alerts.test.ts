import { expect, it, vi } from 'vitest'
import { telegram } from '../../../../adapters/telegram/telegram.ts'
import { alerting } from '../../../../src/alerts/alerting.ts'
import { sendable } from '../../../../src/alerts/sending/sendable.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { knowledgeOf } from '../../../../src/knowledge-of.ts'
import { ownReply } from '../../../../src/reply/own-reply.ts'
import { TelegramPeer, TOKEN } from '../../../peers/telegram.ts'
import { describeStores } from '../../store/stores.ts'
import { EVENT } from '../any-event.ts'
import { ACT, records } from '../invented-records.ts'
import { FLASH, sceneOf } from '../outbox/alerting-scene.ts'

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined }

describeStores('alerts on Telegram', ({ open }) => {
  it('arrive, are corrected in their thread, are taken back, and find a group that moved', async () => {
    const scene = sceneOf(await open())
    const peer = await new TelegramPeer().listen()
    for (const id of [1, 2]) peer.world.addChat({ id, type: 'private' })
    const group = peer.world.addChat({ id: -7, type: 'group' })
    peer.world.addChat({ id: -1007, type: 'supergroup' })
    const adapter = telegram({
      mode: 'polling',
      token: TOKEN,
      apiRoot: peer.url,
      log: SILENT,
      reportFault: scene.tools.reportFault,
    })
    const knowledge = knowledgeOf(records({ incidents: [ACT] }), '2026-11-21')
    const service = alerting({
      store: scene.store,
      platforms: [sendable(adapter)],
      knowledge: { of: () => knowledge, refresh: () => Promise.resolve() },
      now: scene.tools.now,
      log: SILENT,
      reportFault: scene.tools.reportFault,
      pollMilliseconds: 20,
    })
    const said = (chat: number) => peer.world.said(chat).map(({ text }) => text.split('\n')[0] ?? '')
    for (const chat of ['telegram:1', 'telegram:2', 'telegram:-7']) await scene.follow(chat)
    peer.world.chats.set(2, { ...(peer.world.chat(2) ?? group), isClosed: true })
    service.start()
    const flash = { ...FLASH, record: ACT.id, scheduledFor: '2026-11-24T06:00+01:00' }
    await scene.publish([flash])
    service.published()
    await vi.waitFor(() => expect([said(1).length, said(-7).length]).toEqual([1, 1]), { timeout: 10_000 })
    expect(said(1)[0]).toMatch(/^FLASH · A-2026-014/)
    expect(peer.world.said(1)[0]?.text).toContain('Strasbourg')
    group.movedTo = -1007
    await scene.publish([{ ...flash, sequence: 2, message: 'correction', reach: 'recipients', host: 'AT' }])
    service.published()
    await vi.waitFor(() => expect([said(1).length, said(-1007).length]).toEqual([2, 1]), { timeout: 10_000 })
    expect(said(1)[0]).toMatch(/^CORRECTED/)
    expect(peer.world.said(1)[1]?.replyTo).toBe(peer.world.said(1)[0]?.id)
    await scene.publish([
      { ...EVENT, sequence: 3, message: 'retraction', reach: 'recipients', class: 'flash', isProtective: true },
    ])
    service.published()
    await vi.waitFor(() => expect(said(1)).toEqual([expect.stringMatching(/^RETRACTED/)]), { timeout: 10_000 })
    await vi.waitFor(() => expect(said(-1007)).toEqual([expect.stringMatching(/^RETRACTED/)]), { timeout: 10_000 })
    expect(said(2)).toEqual([])
    await service.desk.halt(OPERATOR)
    expect((await service.desk.deliver('telegram:1', ownReply('help', 'A test.', 'en'))).outcome).toBe('delivered')
    expect(await service.metrics.figures()).toMatchObject({ isHalted: true, sends: { telegram: { gone: 1 } } })
    await service.stop()
    await peer.close()
    expect(scene.faults).toEqual([])
  })
})
