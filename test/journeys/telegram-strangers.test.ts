import { describe, expect, it } from 'vitest'
import { admission } from '../../src/people/admission.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import { journey, LAWYER, STRANGER } from './telegram-journey.ts'

describe('somebody who was not invited', () => {
  it('is refused once a day in their own language, without a word of any record', async () => {
    let day = 0
    const admit = admission({ allowed: [`telegram:${LAWYER.id}`], now: () => day * 24 * 60 * 60 * 1000 })
    await using talk = await journey({ admit })
    const stranger = new TelegramPerson(talk.peer, STRANGER)
    await stranger.writes('who is Farrukh Ikromov')
    expect((await talk.said(1, STRANGER.id)).text).toBe('Panoh отвечает только приглашённым.')
    await stranger.writes('who is Farrukh Ikromov')
    await stranger.sends({ sticker: { file_id: 'x' } })
    day = 1
    await stranger.writes('hello')
    await talk.said(2, STRANGER.id)
    expect(talk.peer.world.said(STRANGER.id).map(({ text }) => text)).toEqual([
      'Panoh отвечает только приглашённым.',
      'Panoh отвечает только приглашённым.',
    ])
  })

  it('gets nothing by pressing a button in a group', async () => {
    await using talk = await journey()
    talk.peer.world.addChat({ id: -5, type: 'group' })
    await talk.lawyer.writes('/precedents@PanohBot host:DE origin:TJ', { chat: -5 })
    const list = await talk.said(1, -5)
    const stranger = new TelegramPerson(talk.peer, STRANGER)
    expect(await stranger.pressesData('n1r/per-farrukh-ikromov', list)).toBe('Panoh отвечает только приглашённым.')
    expect(talk.peer.world.said(-5)).toHaveLength(1)
    expect(talk.peer.world.whispered(-5, STRANGER.id)).toEqual([])
  })
})
