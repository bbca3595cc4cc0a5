import { describe, expect, it } from 'vitest'
import { TelegramPerson } from '../peers/telegram-people.ts'
import type { PeerChat } from '../peers/telegram-world.ts'
import { COLLEAGUE, GROUP, journey, LAWYER, type Journey } from './telegram-journey.ts'

const LIST = '/precedents@PanohBot host:DE,PL,FR origin:TJ'

async function group(chat: Partial<PeerChat> = {}): Promise<Journey> {
  const talk = await journey()
  talk.peer.world.addChat({ id: GROUP, type: 'supergroup', ...chat })
  return talk
}

describe('in a group the bot', () => {
  it('says nothing unless it is spoken to', async () => {
    await using talk = await group()
    const chat = GROUP
    await talk.lawyer.writes('who is Farrukh Ikromov', { chat })
    await talk.lawyer.writes('/help@SomeOtherBot', { chat })
    await talk.lawyer.writes('/weather', { chat })
    await talk.lawyer.writes('@SomeOtherBot what is new', { chat })
    await talk.lawyer.sends({ sticker: { file_id: 'x' } }, chat)
    await talk.lawyer.writes('/about@panohbot', { chat })
    expect((await talk.said(1, chat)).text).toMatch(/^About Panoh/)
    expect(talk.peer.world.said(chat)).toHaveLength(1)
  })

  it.each([
    ['a command to it', '/about@PanohBot'],
    ['a command of its own', '/about'],
    ['its name in a message', 'What is the method, @panohbot?'],
  ])('answers %s, below the question', async (_what, words) => {
    await using talk = await group()
    const question = await talk.lawyer.writes(words, { chat: GROUP })
    expect((await talk.said(1, GROUP)).replyTo).toBe(question.id)
  })

  it('answers a reply to what it said, and no reply to anybody else', async () => {
    await using talk = await group()
    const question = await talk.lawyer.writes(LIST, { chat: GROUP })
    const list = await talk.said(1, GROUP)
    await talk.lawyer.writes('deportations from Germany to Tajikistan', { chat: GROUP, replyTo: question })
    await talk.lawyer.writes('deportations from Poland to Tajikistan', { chat: GROUP, replyTo: list })
    expect((await talk.said(2, GROUP)).text).toContain('Poland')
  })

  it('leaves the pages to the one who asked', async () => {
    await using talk = await group()
    const colleague = new TelegramPerson(talk.peer, COLLEAGUE)
    await talk.lawyer.writes(LIST, { chat: GROUP })
    const list = await talk.said(1, GROUP)
    expect(await colleague.presses('Next →', list)).toContain('Only the one who asked')
    expect(list.edits).toBe(0)
    expect(await talk.lawyer.presses('Next →', list)).toBeNull()
    expect(list.edits).toBe(1)
  })

  it('answers in the topic where it was asked', async () => {
    await using talk = await group()
    await talk.lawyer.writes('/about@PanohBot', { chat: GROUP, thread: 77 })
    expect((await talk.said(1, GROUP)).thread).toBe(77)
  })

  it('follows the group when it gets another id', async () => {
    await using talk = await group({ type: 'group' })
    const chat = talk.peer.world.chats.get(GROUP)
    const next = talk.peer.world.addChat({ id: -100_999, type: 'supergroup' })
    if (chat !== undefined) chat.movedTo = next.id
    const delivery = await talk.adapter.deliver(`telegram:${GROUP}`, [
      { type: 'text', html: 'An alert.', keyboard: [] },
    ])
    expect(delivery).toEqual({
      outcome: 'delivered',
      messages: [expect.stringMatching(/^-100999\//)],
      movedTo: 'telegram:-100999',
    })
    await talk.adapter.deliver(`telegram:${GROUP}`, [{ type: 'text', html: 'Another.', keyboard: [] }])
    expect(talk.peer.world.said(next.id).map(({ text }) => text)).toEqual(['An alert.', 'Another.'])
    expect(talk.peer.refusals).toHaveLength(1)
  })
})

describe('a question about a person in a group', () => {
  const WHO = 'who is Farrukh Ikromov'

  it('by the hidden command is answered to the asker alone, and nobody else sees question or answer', async () => {
    await using talk = await group()
    await talk.lawyer.writes(`/who@PanohBot Farrukh Ikromov`, { chat: GROUP, isHidden: true })
    await talk.peer.until('a hidden answer', () => talk.peer.world.whispered(GROUP, LAWYER.id).length === 2)
    const [notice, answer] = talk.peer.world.whispered(GROUP, LAWYER.id)
    expect(notice?.text).toBe('Only you can see the answers below.')
    expect(answer?.text).toMatch(/^Farrukh Ikromov/)
    expect(talk.peer.world.said(GROUP)).toEqual([])
  })

  it('by a button that turns a public page is never turned into that page', async () => {
    await using talk = await group()
    await talk.lawyer.writes(LIST, { chat: GROUP })
    const list = await talk.said(1, GROUP)
    await talk.lawyer.pressesData('e1r/per-farrukh-ikromov', list)
    expect(list.edits).toBe(0)
    expect(talk.peer.world.whispered(GROUP, LAWYER.id).at(-1)?.text).toMatch(/^Farrukh Ikromov/)
  })

  it('that was hidden is answered hidden, whatever it is about, and its pages turn hidden too', async () => {
    await using talk = await group()
    await talk.lawyer.writes(LIST, { chat: GROUP, isHidden: true })
    const list = await talk.peer.until('a hidden list', () => talk.peer.world.whispered(GROUP, LAWYER.id)[1])
    await talk.lawyer.presses('Next →', list)
    expect(list.text).toContain('Page 2 of ')
    expect(talk.peer.world.said(GROUP)).toEqual([])
  })

  it('by a message is answered to the asker alone where the bot is an administrator', async () => {
    await using talk = await group({ isBotAdmin: true })
    await talk.lawyer.writes(`@PanohBot ${WHO}`, { chat: GROUP })
    await talk.peer.until('a hidden answer', () => talk.peer.world.whispered(GROUP, LAWYER.id).length === 2)
    expect(talk.peer.world.said(GROUP)).toEqual([])
  })

  it('is sent to the private chat where Telegram cannot hide it, without the name', async () => {
    await using talk = await group()
    await talk.lawyer.writes(`@PanohBot ${WHO}`, { chat: GROUP })
    const shown = await talk.said(1, GROUP)
    expect(shown.text).toBe('Questions about people are answered in private, not before the group.')
    expect(shown.keyboard).toEqual([[{ text: 'Open the private chat', url: 'https://t.me/PanohBot' }]])
  })

  it('is never shown to the group by a Telegram server that does not know of hidden messages', async () => {
    await using talk = await group({ isBotAdmin: true })
    talk.peer.settings.knowsEphemeral = false
    await talk.lawyer.writes(`@PanohBot ${WHO}`, { chat: GROUP })
    const inPrivate = () => talk.peer.world.said(GROUP).filter(({ text }) => /answered in private/.test(text)).length
    await talk.peer.until('word of the private chat', () => inPrivate() === 1)
    const ever = talk.peer.world.messages.filter(({ from }) => from.id === 42).map(({ text }) => text)
    expect(ever.join(' ')).not.toContain('Ikromov')
    await talk.lawyer.writes(`@PanohBot ${WHO}`, { chat: GROUP })
    await talk.peer.until('word of the private chat again', () => inPrivate() === 2)
    expect(talk.peer.calls.filter(({ method }) => method === 'deleteMessage')).toHaveLength(1)
  })

  it('from a button under a public list is answered to the one who pressed it alone', async () => {
    await using talk = await group()
    await talk.lawyer.writes('/record@PanohBot inc-2024-pl-farrukh-ikromov-deportation', { chat: GROUP })
    const record = await talk.said(1, GROUP)
    await talk.lawyer.presses('Farrukh Ikromov', record)
    const answers = talk.peer.world.whispered(GROUP, LAWYER.id)
    expect(answers.at(-1)?.text).toMatch(/^Farrukh Ikromov/)
    expect(talk.peer.world.said(GROUP)).toHaveLength(1)
  })
})
