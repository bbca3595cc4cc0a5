import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { ReplyTo } from '../../src/adapter.ts'
import type { Message } from '../../src/ask/message.ts'
import { ownReply } from '../../src/reply/own-reply.ts'
import { saying } from '../contract/claims.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import { bot } from '../src/shipped-bot.ts'
import { GROUP, journey, STRANGER, type Journey } from './telegram-journey.ts'

const REFUSAL = 'Panoh отвечает только приглашённым.'
const LIST = '/precedents@PanohBot host:DE origin:TJ'

/** A core that refuses the stranger so many times, then says nothing to them. */
function refusing(times: number): ReplyTo {
  let left = times
  return (message) => {
    if (message.person !== `telegram:${STRANGER.id}`) return bot.answer(message)
    left -= 1
    return { reply: left < 0 ? null : ownReply('refused', REFUSAL, 'ru') }
  }
}

function strangerIn({ peer }: Journey): TelegramPerson {
  return new TelegramPerson(peer, STRANGER)
}

describe('somebody whom the core refuses', () => {
  it('is told so in their own chat, and nothing more once the core says nothing', async () => {
    await using talk = await journey({ core: refusing(1) })
    const stranger = strangerIn(talk)
    await stranger.writes('who is Farrukh Ikromov')
    expect((await talk.said(1, STRANGER.id)).text).toBe(REFUSAL)
    const second = await stranger.writes('who is Farrukh Ikromov')
    await stranger.sends({ sticker: { file_id: 'x' } })
    await stranger.edits(second, 'who')
    await talk.lawyer.writes('/about')
    await talk.said(1)
    expect(talk.peer.world.said(STRANGER.id)).toHaveLength(1)
    expect(talk.faults).toEqual([])
  })

  it('sees the refusal above the chat when they press a button, and then nothing, but the button stops turning', async () => {
    await using talk = await journey({ core: refusing(1) })
    talk.peer.world.addChat({ id: GROUP, type: 'supergroup' })
    await talk.lawyer.writes(LIST, { chat: GROUP })
    const list = await talk.said(1, GROUP)
    // A list whose asker is not known any more, as after the question was deleted.
    const orphan = talk.peer.world.add({ ...list, id: talk.peer.world.nextId(), replyTo: null })
    const stranger = strangerIn(talk)
    expect(await stranger.pressesData('n1r/per-farrukh-ikromov', orphan)).toBe(REFUSAL)
    expect(await stranger.pressesData('n1r/per-farrukh-ikromov', orphan)).toBeNull()
    expect(talk.peer.world.whispered(GROUP, STRANGER.id)).toEqual([])
    expect(talk.peer.world.said(GROUP)).toHaveLength(2)
  })

  it('in a group is refused where nobody else reads it, or not at all', async () => {
    await using talk = await journey({ core: refusing(3) })
    talk.peer.world.addChat({ id: GROUP, type: 'supergroup' })
    const stranger = strangerIn(talk)
    await stranger.writes('/help@PanohBot', { chat: GROUP, isHidden: true })
    await talk.peer.until(
      'a hidden refusal',
      () => talk.peer.world.whispered(GROUP, STRANGER.id).at(-1)?.text === REFUSAL,
    )
    await stranger.writes('/help@PanohBot', { chat: GROUP })
    expect((await talk.said(1, STRANGER.id)).text).toBe(REFUSAL)
    stranger.blocks()
    await stranger.writes('/help@PanohBot', { chat: GROUP })
    await talk.lawyer.writes('/about@PanohBot', { chat: GROUP })
    expect((await talk.said(1, GROUP)).text).toMatch(/^About Panoh/)
    expect(talk.faults).toEqual([])
  })

  it.each([
    ['refuses', 1],
    ['says nothing', 0],
  ])('is offered nothing in other chats where the core %s, and Telegram keeps nothing of it', async (_what, times) => {
    await using talk = await journey({ core: refusing(times) })
    expect(await strangerIn(talk).types('Farrukh Ikromov')).toEqual([])
    const answer = talk.peer.calls.find(({ method }) => method === 'answerInlineQuery')
    expect(answer?.fields).toMatchObject({ results: [], cache_time: 0 })
  })
})

/** A core that keeps what it was told, and says one thing to it. */
function listening(): { readonly heard: readonly Message[]; readonly core: ReplyTo } {
  const heard: Message[] = []
  const reply = { ...saying('Heard.'), actions: [{ label: 'Help', ask: '/help' }] }
  return {
    heard,
    core: (message) => {
      heard.push(message)
      return { reply }
    },
  }
}

describe('the core is told', () => {
  it('who wrote, and by which update, of words, edits, stickers and buttons', async () => {
    const { heard, core } = listening()
    await using talk = await journey({ core })
    const first = await talk.lawyer.writes('first')
    await talk.lawyer.edits(first, 'changed')
    await talk.lawyer.sends({ voice: { file_id: 'x' } })
    await talk.said(3)
    await talk.lawyer.presses('Help', await talk.said(1))
    expect(heard).toMatchObject([
      { text: 'first', person: 'telegram:7001', delivery: 'telegram:update:1001' },
      { text: '', unread: 'edited', person: 'telegram:7001', delivery: 'telegram:update:1002' },
      { text: '', unread: 'file', person: 'telegram:7001', delivery: 'telegram:update:1003' },
      { text: '/help', person: 'telegram:7001', delivery: 'telegram:update:1004' },
    ])
  })

  it('of an invitation, of which no log line shows a letter', async () => {
    const code = 'inv_9fQ2-cr3tXYZ'
    const { heard, core } = listening()
    await using talk = await journey({ core })
    await talk.lawyer.writes(`/start ${code}`)
    await talk.said(1)
    expect(heard).toMatchObject([{ text: `/start ${code}`, language: 'en' }])
    talk.peer.trouble('sendMessage', { code: 400, description: `Bad Request: cannot parse "${code}"` })
    await talk.lawyer.writes(`/start ${code}`)
    await talk.peer.until('a reported fault', () => talk.faults.length > 0)
    expect(talk.log()).not.toContain(code)
    expect(inspect(talk.faults, { depth: 9, showHidden: true })).not.toContain(code)
  })

  it('of an inline query who types it, and that others will read the card: it is no delivery', async () => {
    const { heard, core } = listening()
    await using talk = await journey({ core })
    await talk.lawyer.types('Farrukh')
    expect(heard).toEqual([{ text: 'Farrukh', privacy: 'group', from: 'telegram:7001', person: 'telegram:7001' }])
  })
})
