import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../src/ask/message.ts'
import { saying } from '../../contract/claims.ts'
import { directChannel, person } from '../../peers/slack-person.ts'
import { readySlack, type ServedSlack } from './served-slack.ts'

let slack: ServedSlack
let heard: Message[]
beforeEach(async () => {
  heard = []
  slack = await readySlack({
    replyTo: (message) => {
      heard.push(message)
      return { reply: { ...saying(`Asked: ${message.text}`), page: { number: 1, of: 2, next: '/recent page:2' } } }
    },
  })
})
afterEach(() => slack.endWell())

const once = async (): Promise<Message | undefined> => {
  await slack.answered(1)
  expect(heard).toHaveLength(1)
  return heard[0]
}

describe('what the core is told', () => {
  it('of a mention: who, where, which event, whom else it mentions, and that others read along', async () => {
    await slack.anna.mention('grant <@U0BORIS|boris> &amp; <@W0CLARA> and <@U0BORIS> the rest', { eventId: 'Ev7' })
    expect(await once()).toMatchObject({
      text: 'grant  &  and  the rest',
      person: 'slack:T0PEER:U0ANNA',
      delivery: 'slack:event:Ev7',
      mentioned: ['slack:T0PEER:U0BORIS', 'slack:T0PEER:W0CLARA'],
      privacy: 'group',
    })
  })

  it('of a mention of the bot alone: nobody is mentioned', async () => {
    await slack.anna.mention('IRPT')
    expect(await once()).not.toHaveProperty('mentioned')
  })

  it('of a command: its words as they were typed, and the people in it by their ids', async () => {
    await slack.anna.command('who @boris <b> & "c"')
    const message = await once()
    expect(message).toMatchObject({
      text: '/who  <b> & "c"',
      person: 'slack:T0PEER:U0ANNA',
      mentioned: ['slack:T0PEER:U0BORIS'],
      from: 'slack:T0PEER:C0LAW::U0ANNA',
      privacy: 'direct',
    })
    expect(message?.delivery).toMatch(/^slack:trigger:trigger-\d+$/)
  })

  it('of somebody from another organisation: their own workspace', async () => {
    await person(slack.peer, 'U0ANNA').mention('x', { more: { user_team: 'T0OTHER', team: 'T0OTHER' } })
    expect(await once()).toMatchObject({ person: 'slack:T0OTHER:U0ANNA' })
  })

  it('of a direct message with a file, or changed afterwards: that it is not read', async () => {
    await slack.anna.write('look', { subtype: 'file_share', files: [{ id: 'F1' }] })
    await slack.anna.write('', {
      subtype: 'message_changed',
      user: undefined,
      text: undefined,
      message: { user: 'U0ANNA', text: 'b' },
      previous_message: { text: 'a' },
    })
    await slack.answered(2)
    expect(heard).toMatchObject([
      { unread: 'file', text: 'look' },
      { unread: 'edited', text: 'b' },
    ])
  })

  it('of a press: the text behind the button, the language of the talk, and a delivery of its own', async () => {
    await slack.anna.write('x')
    const message = await slack.anna.reads('Asked: x', directChannel('U0ANNA'))
    await slack.anna.press(message, 'Next ›')
    await slack.answered(2)
    expect(heard[1]).toMatchObject({ text: '/recent page:2', person: 'slack:T0PEER:U0ANNA', language: 'en' })
    expect(heard[1]?.delivery).toMatch(/^slack:trigger:/)
    expect(heard[1]?.delivery).not.toBe(heard[0]?.delivery)
  })

  it('of the Home tab: two questions under one event, each known by its own delivery', async () => {
    await slack.anna.openHome()
    await slack.answered(1)
    expect(heard.map(({ text }) => text)).toEqual(['/help', '/alerts'])
    const [help, alerts] = heard.map(({ delivery = '' }) => delivery)
    expect(help).toMatch(/^slack:event:Ev\d+:help$/)
    expect(alerts).toBe(help?.replace(':help', ':alerts'))
    expect(heard[0]).toMatchObject({ from: 'slack:T0PEER:U0ANNA', privacy: 'direct' })
  })
})

describe('a bot that several workspaces have installed', () => {
  it('is not among those who are mentioned there either', async () => {
    const messages: Message[] = []
    const several = await readySlack({
      mode: 'oauth',
      replyTo: (message) => {
        messages.push(message)
        return { reply: null }
      },
    })
    const bot = { token: 'xoxb-clara', id: 'B0BOT', userId: 'U0BOT', scopes: ['chat:write'] }
    await several.shelf.put('T0CLARA', JSON.stringify({ team: { id: 'T0CLARA' }, bot }))
    several.peer.tokens.set('xoxb-clara', 'T0CLARA')
    await person(several.peer, 'U0CLARA', 'T0CLARA').mention('invite <@U0DINA>', { channel: 'C0HELP' })
    await several.answered(1)
    expect(messages).toMatchObject([{ person: 'slack:T0CLARA:U0CLARA', mentioned: ['slack:T0CLARA:U0DINA'] }])
    await several.endWell()
  })
})
