import { describe, expect, it } from 'vitest'
import { NOT_WORDS } from '../canary/telegram-surfaces.ts'
import { tracesIn } from '../canary/traces.ts'
import { TelegramPerson } from '../peers/telegram-people.ts'
import { instanceUnderTest } from './instance-under-test.ts'
import { GROUP, journey, LAWYER, STRANGER } from './telegram-journey.ts'

const WORDS = 'Panoh reads only words that you write here. Nothing of what you sent was opened or kept.'

describe('a voice message, a photo, a document, a contact, a location or somebody else’s words', () => {
  it('is answered with the same words to whoever was let in, and nothing of it is fetched or repeated', async () => {
    await using bot = await instanceUnderTest()
    await bot.letIn('reader', `telegram:${LAWYER.id}`)
    await using talk = await journey({ core: bot.replyTo })
    await talk.lawyer.writes('/help')
    const greeting = await talk.said(1)
    for (const [index, [what, content]] of NOT_WORDS.entries()) {
      await talk.lawyer.sends(content)
      expect({ what, text: (await talk.said(index + 2)).text }).toEqual({ what, text: WORDS })
    }
    expect(greeting.text).not.toBe(WORDS)
    expect(talk.peer.calls.map(({ method }) => method)).not.toContain('getFile')
    expect(tracesIn([{ name: 'calls', bytes: Buffer.from(JSON.stringify(talk.peer.calls)) }])).toEqual([])
    expect(talk.faults).toEqual([])
  })

  it('is refused like any word of a stranger, once, and passed over in a group', async () => {
    await using bot = await instanceUnderTest()
    await bot.letIn('reader', `telegram:${LAWYER.id}`)
    await using talk = await journey({ core: bot.replyTo })
    talk.peer.world.addChat({ id: GROUP, type: 'supergroup' })
    const stranger = new TelegramPerson(talk.peer, STRANGER)
    for (const [, content] of NOT_WORDS) {
      await talk.lawyer.sends(content, GROUP)
      await stranger.sends(content)
    }
    await talk.lawyer.writes('/about')
    await talk.said(1)
    expect(talk.peer.world.said(STRANGER.id).map(({ text }) => text)).toEqual([
      'Этот бот отвечает только тем, кого допустили те, кто его ведёт.',
    ])
    expect(talk.peer.world.said(GROUP)).toEqual([])
    expect(talk.peer.calls.map(({ method }) => method)).not.toContain('getFile')
  })
})
