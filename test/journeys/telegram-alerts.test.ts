import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { alerting } from '../../src/alerts/alerting.ts'
import { sendable } from '../../src/alerts/sending/sendable.ts'
import { packCommand } from '../../src/ask/packed-command.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import type { PeerMessage } from '../peers/telegram-world.ts'
import { instanceUnderTest, type InstanceUnderTest } from './instance-under-test.ts'
import { COLLEAGUE, GROUP, journey, LAWYER, STRANGER, type Journey } from './telegram-journey.ts'

const WISH = 'tell me when Germany deports a Tajik'

let instance: InstanceUnderTest

beforeAll(async () => {
  instance = await instanceUnderTest()
  await instance.letIn('reader', `telegram:${LAWYER.id}`)
  await instance.letIn('administrator', `telegram:${COLLEAGUE.id}`)
})
afterAll(() => instance.end())
beforeEach(async () => {
  instance.clock.now += 600_000
  await instance.forgetAlerts()
})

const talking = (): Promise<Journey> => journey({ core: instance.replyTo })
const labels = ({ keyboard }: PeerMessage) => keyboard.flat().map(({ text }) => text)

async function inGroup(): Promise<Journey> {
  const talk = await talking()
  talk.peer.world.addChat({ id: GROUP, type: 'supergroup' })
  return talk
}

describe('alerts in a private chat of Telegram', () => {
  it('are asked for in plain words, saved, listed, paused and deleted by buttons alone', async () => {
    await using talk = await talking()
    const { lawyer } = talk
    await lawyer.writes(WISH)
    const draft = await talk.said(1)
    expect(draft.text).toContain('You will be told at once of removals about to happen and removals carried out')
    expect(labels(draft)).toEqual(expect.arrayContaining(['Save', 'Weekly', 'Berlin', 'Cancel']))

    await lawyer.presses('Save', draft)
    expect((await talk.said(2)).text).toMatch(/^Saved\./)
    await lawyer.writes('/alerts')
    const list = await talk.said(3)
    expect(list.text).toMatch(/^You have one alert/)
    await lawyer.presses('1. Pause', list)
    const paused = await talk.said(4)
    expect(paused.text).toMatch(/^Paused\./)
    await lawyer.presses('My alerts', paused)
    expect((await talk.said(5)).text).toContain('(paused)')
    await lawyer.presses('1. Delete', list)
    expect((await talk.said(6)).text).toMatch(/^Deleted\./)
    await lawyer.writes('/alerts')
    expect((await talk.said(7)).text).toMatch(/^You have no alerts\./)
    expect([...talk.faults, ...instance.faults]).toEqual([])
  })

  it('survive a restart, buttons included', async () => {
    const first = await talking()
    await first.lawyer.writes(WISH)
    const draft = await first.said(1)
    await first.stop()
    await using second = await journey({ core: instance.replyTo, peer: first.peer })
    await second.lawyer.presses('Berlin', draft)
    const zoned = await second.said(2)
    expect(zoned.text).toContain('quiet 22:00–07:00 Berlin time')
    await second.lawyer.presses('Save', zoned)
    expect((await second.said(3)).text).toMatch(/^Saved\./)
  })

  it('are nobody else’s: a button with another’s alert, or of one that is gone, is told kindly and does nothing', async () => {
    await using talk = await talking()
    const { lawyer } = talk
    const colleague = new TelegramPerson(talk.peer, COLLEAGUE)
    await lawyer.writes(`/follow Germany save:yes zone:Europe/Berlin`)
    await talk.said(1)
    const { id } = await instance.store.read((db) =>
      db.selectFrom('subscriptions').select('id').executeTakeFirstOrThrow(),
    )
    await colleague.writes('/about')
    const about = await talk.said(1, COLLEAGUE.id)
    await colleague.pressesData(`n${packCommand(`/unfollow sub:${id}`)}`, about)
    expect((await talk.said(2, COLLEAGUE.id)).text).toMatch(/^This alert is no longer there, or it is not yours\./)
    await lawyer.writes('/alerts')
    const list = await talk.said(2)
    expect(list.text).toMatch(/^You have one alert/)
    await lawyer.presses('1. Delete', list)
    await talk.said(3)
    await lawyer.presses('1. Change', list)
    expect((await talk.said(4)).text).toMatch(/^This alert is no longer there/)
  })

  it('are not for a stranger, of whom nothing is kept', async () => {
    await using talk = await talking()
    const stranger = new TelegramPerson(talk.peer, STRANGER)
    await stranger.writes(WISH)
    await talk.said(1, STRANGER.id)
    await stranger.writes('/follow Germany save:yes zone:Europe/Berlin')
    await stranger.pressesData(`n${packCommand('/follow host:DE save:yes')}`, await talk.said(1, STRANGER.id))
    await talk.lawyer.writes('/alerts')
    await talk.said(1)
    expect(talk.peer.world.said(STRANGER.id)).toHaveLength(1)
    expect(await instance.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())).toEqual([])
  })
})

describe('alerts of a Telegram group', () => {
  it('are refused to a reader, in their own chat and not before the group', async () => {
    await using talk = await inGroup()
    await talk.lawyer.writes(`@PanohBot ${WISH}`, { chat: GROUP })
    expect((await talk.said(1)).text).toMatch(/decided by reviewers and administrators/)
    expect(talk.peer.world.said(GROUP)).toEqual([])
  })

  it('are set by an administrator before the group; nobody else presses their buttons', async () => {
    await using talk = await inGroup()
    const colleague = new TelegramPerson(talk.peer, COLLEAGUE)
    await colleague.writes(`@PanohBot ${WISH}`, { chat: GROUP })
    const draft = await talk.said(1, GROUP)
    expect(draft.text).toContain('This is for the whole room')
    expect(await talk.lawyer.presses('Save', draft)).toContain('Only the one who asked')
    await colleague.presses('Save', draft)
    const saved = await talk.said(2, GROUP)
    expect(saved.text).toMatch(/^Saved\.[^]*This room will be told/)
    const kept = await instance.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())
    expect(kept.map((row) => instance.store.sealing.open(row.sealed_address, 'address'))).toEqual([`telegram:${GROUP}`])

    await talk.lawyer.writes('/alerts@PanohBot', { chat: GROUP })
    const list = await talk.said(3, GROUP)
    expect(list.text).toMatch(/^This room has one alert/)
    expect(labels(list)).toEqual([])
    await talk.lawyer.pressesData(`n${packCommand(`/unfollow sub:${kept[0]?.id}`)}`, list)
    expect(await instance.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())).toHaveLength(1)
  })

  it('that name a person are not spoken of before the group', async () => {
    await using talk = await inGroup()
    const colleague = new TelegramPerson(talk.peer, COLLEAGUE)
    await colleague.writes('/follow@PanohBot Dilmurod Ergashev', { chat: GROUP })
    const shown = await talk.said(1, GROUP)
    expect(shown.text).not.toContain('Ergashev')
    expect(shown.text).toContain('answered in private')
  })

  it('are tested by a message that goes from the queue to the one who asks for it, and never to the group', async () => {
    await using talk = await inGroup()
    const sends = alerting({
      store: instance.store,
      knowledge: instance.knowledge,
      platforms: [sendable(talk.adapter)],
      now: () => instance.clock.now,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      reportFault: (fault) => `ref${instance.faults.push(fault)}`,
    })
    sends.start()
    const colleague = new TelegramPerson(talk.peer, COLLEAGUE)
    await colleague.writes('/alerts@PanohBot test', { chat: GROUP })
    const test = await talk.said(1, COLLEAGUE.id)
    await sends.stop()
    expect(test.text).toMatch(/^TEST: this is no alert/)
    expect(talk.peer.world.said(GROUP).filter(({ text }) => text.includes('TEST'))).toEqual([])
    expect(talk.peer.world.said(LAWYER.id)).toEqual([])
    expect(instance.faults).toEqual([])
  })
})
