import { expect, onTestFinished, test } from 'vitest'
import { firstCode } from '../../src/people/first-code.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import type { PeerMessage } from '../peers/telegram-world.ts'
import { fewRecords } from '../src/office/few-records.ts'
import { describeOnSqlite } from '../src/store/on-sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { instanceUnderTest } from './instance-under-test.ts'
import { COLLEAGUE, GROUP, journey, LAWYER, STRANGER, type Journey } from './telegram-journey.ts'

/** The bot at work over a store of its own, and the first administrator’s code. */
async function instanceAtWork(store: Store): Promise<Journey & { readonly code: string }> {
  const { replyTo, knowledge, clock } = await instanceUnderTest({ seeds: fewRecords(), store })
  onTestFinished(knowledge.stop)
  const code = (await firstCode(store, clock.now)) ?? ''
  return { ...(await journey({ core: replyTo })), code }
}

function buttonsOf({ keyboard }: PeerMessage): readonly string[] {
  return keyboard.flat().map(({ text }) => text)
}

/** What an invitation’s link begins the chat with. */
function startOf({ links }: PeerMessage): string {
  const link = links.map(({ url }) => new URL(url)).find((url) => url.searchParams.get('start')?.startsWith('inv-'))
  expect(link?.href).toMatch(/^https:\/\/t\.me\/PanohBot\?start=inv-/)
  return `/start ${link?.searchParams.get('start')}`
}

describeOnSqlite('Over Telegram', (open) => {
  test('an administrator comes by the first code, invites a reader by a link, removes them, and is forgotten at last', async () => {
    await using talk = await instanceAtWork(await open())
    const { lawyer: administrator, said } = talk
    const reader = new TelegramPerson(talk.peer, COLLEAGUE)
    await administrator.writes(talk.code)
    expect((await said(1)).text).toMatch(/^Welcome\. You administer this instance[^]*not end-to-end encrypted/)
    await administrator.writes('/invite')
    const invitation = await said(2)
    expect(invitation.text).toMatch(/An invitation as reader[^]*https:\/\/t\.me\/PanohBot\?start=inv-/)

    await reader.writes(startOf(invitation))
    expect((await said(1, COLLEAGUE.id)).text).toMatch(/^Welcome\. You are let in as a reader/)
    await reader.writes('removals from Russia')
    await reader.writes('who is Ali Feruz')
    const card = await said(3, COLLEAGUE.id)
    expect(card.text).toMatch(/^Ali Feruz/)
    const [button = ''] = buttonsOf(card)

    await administrator.writes('/people')
    const people = await said(3)
    const remove = buttonsOf(people).find((label) => label.startsWith('Remove ')) ?? ''
    await administrator.presses(remove, people)
    const sure = await said(4)
    await administrator.presses(remove, sure)
    expect((await said(5)).text).toMatch(/is removed, and gets no answer any more/)

    expect(await reader.presses(button, card)).toMatch(/^This bot answers only/)
    expect(await reader.presses(button, card)).toBeNull()
    await reader.writes('who is Ali Feruz')
    await reader.writes('/forget')
    expect((await said(4, COLLEAGUE.id)).text).toMatch(/^Everything that was kept about you is deleted/)

    await administrator.writes('/forget')
    expect((await said(6)).text).toMatch(/^You are the only administrator/)
    await administrator.writes('/invite administrator')
    const second = new TelegramPerson(talk.peer, STRANGER)
    await second.writes(startOf(await said(7)))
    expect((await said(1, STRANGER.id)).text).toMatch(/^Добро пожаловать\. Вы администратор/)
    await administrator.writes('/forget')
    expect((await said(8)).text).toMatch(/^Everything that was kept about you is deleted/)
    await administrator.writes('/people')
    expect((await said(9)).text).toMatch(/^This bot answers only/)
    expect(talk.peer.refusals).toEqual([])
    expect(talk.faults).toEqual([])
    expect(talk.log()).not.toMatch(/inv-|7001|7002/)
  })

  test('nobody gets a code where a group reads it, and none is taken there', async () => {
    await using talk = await instanceAtWork(await open())
    const { lawyer: administrator, said, peer } = talk
    peer.world.addChat({ id: GROUP, type: 'supergroup' })
    const stranger = new TelegramPerson(peer, STRANGER)
    await stranger.writes(`/start@PanohBot ${talk.code}`, { chat: GROUP, isHidden: true })
    await peer.until('a warning', () =>
      peer.world.whispered(GROUP, STRANGER.id).some(({ text }) => /этот код видят другие/.test(text)),
    )
    await administrator.writes(talk.code)
    await said(1)
    await administrator.writes('/invite@PanohBot', { chat: GROUP, isHidden: true })
    await peer.until('a refusal', () =>
      peer.world.whispered(GROUP, LAWYER.id).some(({ text }) => text.startsWith('A code is shown only where')),
    )
    expect(peer.world.said(GROUP).filter(({ text }) => text.includes('inv-'))).toEqual([])
    await stranger.writes('кто такой Али Феруз')
    expect((await said(1, STRANGER.id)).text).toMatch(/^Этот бот отвечает только/)
  })

  test('somebody who is named objects without being let in, and a reviewer sees it', async () => {
    await using talk = await instanceAtWork(await open())
    await talk.lawyer.writes(talk.code)
    await talk.said(1)
    const stranger = new TelegramPerson(talk.peer, STRANGER)
    await stranger.writes('/object per-ali-feruz')
    const first = await talk.said(1, STRANGER.id)
    const [, ticket = ''] = /Его номер: ([0-9A-Z]{8})/.exec(first.text) ?? []
    await talk.lawyer.writes('/objections')
    const list = await talk.said(2)
    expect(list.text).toContain(ticket)
    expect(list.links.map(({ url }) => url)).toContain('https://t.me/PanohBot?start=per-ali-feruz')
    await talk.lawyer.presses(`Decline ${ticket}`, list)
    await talk.lawyer.presses(`Decline ${ticket}`, await talk.said(3))
    await talk.said(4)
    await stranger.presses('Что с ним стало?', first)
    expect((await talk.said(2, STRANGER.id)).text).toMatch(/отклонено/)
  })
})
