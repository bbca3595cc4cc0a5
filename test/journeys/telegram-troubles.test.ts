import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { saying } from '../contract/claims.ts'
import { TelegramPeer, TOKEN, type Trouble } from '../peers/telegram.ts'
import { journey, LAWYER, type Journey } from './telegram-journey.ts'

const ECHO = ({ text }: { text: string }) => ({ reply: saying(`Answer to ${text}`) })

async function ending(talk: Promise<Journey> | Journey): Promise<unknown> {
  try {
    await (
      await talk
    ).ended
    return null
  } catch (fault) {
    return fault
  }
}

describe('while Telegram is troubled', () => {
  const TROUBLES: readonly (readonly [string, Trouble])[] = [
    ['asks to wait', { code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 0.01 } }],
    ['has a fault of its own', { code: 500, description: 'Internal Server Error' }],
    ['answers nonsense', 'garbage'],
    ['closes the connection', 'closed connection'],
    ['does not answer', 'silence'],
  ]

  it.each(TROUBLES)('the answer still arrives, once, when it %s', async (_what, trouble) => {
    await using talk = await journey({ core: ECHO, timing: { callMilliseconds: 200 } })
    talk.peer.trouble('sendMessage', trouble)
    await talk.lawyer.writes('question')
    expect((await talk.said(1)).text).toBe('Answer to question')
    expect(talk.peer.world.said(LAWYER.id)).toHaveLength(1)
    expect(talk.faults).toEqual([])
  })

  it.each(TROUBLES.slice(0, 4))('questions are fetched again when it %s', async (_what, trouble) => {
    await using talk = await journey({ core: ECHO })
    talk.peer.trouble('getUpdates', trouble)
    talk.peer.trouble('getUpdates', trouble)
    await talk.lawyer.writes('first')
    await talk.said(1)
    await talk.lawyer.writes('second')
    expect((await talk.said(2)).text).toBe('Answer to second')
  })

  it('an answer that it does not take is reported, and the asker is told a reference', async () => {
    await using talk = await journey({ core: ECHO })
    talk.peer.trouble('sendMessage', { code: 400, description: 'Bad Request: something new "question"' })
    await talk.lawyer.writes('question')
    expect((await talk.said(1)).text).toContain('reference is ref1')
    expect(talk.faults).toEqual([expect.objectContaining({ code: 'platform-refused' })])
    expect(inspect(talk.faults, { depth: 9, showHidden: true })).not.toContain('question')
  })

  it('a fault of Panoh itself is reported, and the asker is told a reference', async () => {
    await using talk = await journey({
      core: ({ text }) => {
        throw new Error(`cannot read ${text}`)
      },
    })
    await talk.lawyer.writes('secret words')
    expect((await talk.said(1)).text).toContain('reference is ref1')
    expect(talk.log()).not.toContain('secret words')
  })

  it('never shows its token, in no log, fault or output', async () => {
    const written: unknown[] = []
    const spies = (['log', 'error', 'warn', 'info'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...all) => void written.push(all)),
    )
    await using talk = await journey({ core: ECHO, timing: { callMilliseconds: 100 } })
    for (const trouble of ['closed connection', 'garbage', 'silence', 'closed connection'] as const)
      talk.peer.trouble('sendMessage', trouble)
    for (const trouble of ['closed connection', 'garbage'] as const) talk.peer.trouble('getUpdates', trouble)
    await talk.lawyer.writes('question')
    await talk.peer.until('a reported fault', () => talk.faults.length > 0)
    const nowhere = await ending(journey({ peer: Object.assign(new TelegramPeer(), { url: 'http://127.0.0.1:1' }) }))
    for (const spy of spies) spy.mockRestore()
    const seen = inspect([talk.log(), talk.faults, written, nowhere], {
      depth: 20,
      showHidden: true,
      maxStringLength: null,
    })
    expect(nowhere).toMatchObject({ code: 'unreachable', message: expect.stringContaining('ECONNREFUSED') })
    expect(seen).toContain('Telegram was not reached by sendMessage')
    expect(seen).not.toContain(TOKEN)
    expect(seen).not.toContain(TOKEN.split(':')[1])
  })
})

describe('the bot does not start, or ends, and says what to do', () => {
  it('with a token that Telegram does not know', async () => {
    const peer = await new TelegramPeer().listen()
    peer.token = 'another'
    expect(await ending(journey({ peer }))).toMatchObject({
      code: 'config',
      remedy: expect.stringContaining('TELEGRAM_BOT_TOKEN'),
    })
    await peer.close()
  })

  it('when its token is revoked', async () => {
    await using talk = await journey()
    talk.peer.token = 'another'
    talk.peer.trouble('getUpdates', { code: 401, description: 'Unauthorized' })
    await talk.lawyer.writes('/help')
    expect(await ending(talk)).toMatchObject({ code: 'config', remedy: expect.stringContaining('revoked') })
  })

  it('when a second process fetches the updates of the same bot, which goes on', async () => {
    await using first = await journey({ core: ECHO })
    await using second = await journey({ peer: first.peer, core: ECHO })
    const fault = await ending(first)
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({ code: 'config', remedy: expect.stringContaining('Another process') })
    await second.lawyer.writes('still there?')
    expect((await second.said(1)).text).toBe('Answer to still there?')
  })

  it('twice', async () => {
    await using talk = await journey()
    expect(() => talk.adapter.start(ECHO)).toThrow('twice')
  })
})

describe('a person who blocked the bot', () => {
  it('is sent nothing more, until they come back', async () => {
    await using talk = await journey()
    const alert = [{ type: 'text', html: 'An alert.', keyboard: [] }] as const
    expect(await talk.adapter.deliver(`telegram:${LAWYER.id}`, alert)).toMatchObject({ outcome: 'delivered' })
    talk.lawyer.blocks()
    expect(await talk.adapter.deliver(`telegram:${LAWYER.id}`, alert)).toEqual({ outcome: 'gone' })
    talk.lawyer.unblocks()
    expect(await talk.adapter.deliver(`telegram:${LAWYER.id}`, alert)).toMatchObject({ outcome: 'delivered' })
  })

  it('is as gone as one who never wrote to it; an address that is none of Telegram’s is a fault', async () => {
    await using talk = await journey()
    expect(await talk.adapter.deliver('telegram:404', [{ type: 'text', html: 'x', keyboard: [] }])).toEqual({
      outcome: 'gone',
    })
    await expect(talk.adapter.deliver('telegram:nobody', [])).rejects.toThrow('address')
  })
})

describe('when the bot is stopped', () => {
  it('in the middle of an answer, the answer is finished, and not given again by the next one', async () => {
    const slow = Promise.withResolvers<void>()
    const first = await journey({
      core: async (ask) => {
        await slow.promise
        return ECHO(ask)
      },
    })
    await first.lawyer.writes('question')
    await first.peer.until(
      'the question was fetched',
      () => first.peer.calls.filter(({ method }) => method === 'getUpdates').length > 1,
    )
    const stopped = first.stop()
    slow.resolve()
    await stopped
    await first.ended
    expect(first.peer.world.said(LAWYER.id).map(({ text }) => text)).toEqual(['Answer to question'])
    expect(first.peer.unconfirmed()).toBe(0)

    await using second = await journey({ peer: first.peer, core: ECHO })
    await second.lawyer.writes('after the restart')
    expect((await second.said(2)).text).toBe('Answer to after the restart')
  })

  it('in the very moment in which a question arrives, the question is answered, and not given again by the next one', async () => {
    const stopped: Promise<void>[] = []
    const first: Journey = await journey({
      core: (ask) => {
        stopped.push(first.stop())
        return ECHO(ask)
      },
    })
    await first.lawyer.writes('question')
    await first.ended
    await Promise.all(stopped)
    expect(first.peer.world.said(LAWYER.id).map(({ text }) => text)).toEqual(['Answer to question'])
    expect(first.peer.unconfirmed()).toBe(0)
    await first.peer.close()
  })

  it('a button that was sent before it works after it', async () => {
    const first = await journey()
    await first.lawyer.writes('/precedents host:DE origin:TJ')
    const list = await first.said(1)
    await first.stop()
    await using second = await journey({ peer: first.peer })
    await second.lawyer.presses('1', list)
    expect((await second.said(2)).text).toContain('Sources')
  })

  it('ends in time even where an answer never comes', async () => {
    const talk = await journey({ core: () => new Promise(() => undefined), timing: { stopMilliseconds: 50 } })
    await talk.lawyer.writes('question')
    await talk.peer.until(
      'the question was fetched',
      () => talk.peer.calls.filter(({ method }) => method === 'getUpdates').length > 1,
    )
    const began = performance.now()
    await talk.stop()
    expect(performance.now() - began).toBeLessThan(1000)
    await talk.peer.close()
  })
})

describe('menus', () => {
  it('are told to Telegram in both languages, and only when they differ', async () => {
    const first = await journey()
    await first.peer.until('menus', () => first.log().includes('telegram-menus-set'))
    const { settings } = first.peer.world
    expect(settings.get('Commands default')).toContainEqual({
      command: 'privacy',
      description: 'what is kept of your questions',
    })
    expect(settings.get('Commands all_group_chats')).toContainEqual(
      expect.objectContaining({ command: 'who', is_ephemeral: true }),
    )
    expect(settings.get('Commands default ru')).toContainEqual(
      expect.objectContaining({ command: 'who', description: expect.stringMatching(/\p{Script=Cyrillic}/u) }),
    )
    expect(settings.get('Description ru')).toEqual({ description: expect.stringContaining('Таджикистана') })
    await first.stop()

    await using second = await journey({ peer: first.peer })
    await second.peer.until('menus', () => second.log().includes('telegram-menus-set'))
    expect(second.log()).toContain('"event":"telegram-menus-set","count":0')
  })

  it('that cannot be set keep nobody from an answer', async () => {
    await using talk = await journey({ core: ECHO })
    talk.peer.trouble('getMyName', { code: 429, description: 'Too Many Requests', parameters: { retry_after: 80_000 } })
    await talk.lawyer.writes('question')
    expect((await talk.said(1)).text).toBe('Answer to question')
  })
})
