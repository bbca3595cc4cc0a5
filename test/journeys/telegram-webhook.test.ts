import { describe, expect, it } from 'vitest'
import { saying } from '../contract/claims.ts'
import { journey, LAWYER, WEBHOOK_SECRET, type Journey } from './telegram-journey.ts'

const ECHO = ({ text }: { text: string }) => ({ reply: saying(`Answer to ${text}`) })

interface Call {
  readonly path?: string
  readonly secret?: string | null
  readonly method?: string
  readonly body?: string
}

async function called(
  { peer }: Journey,
  { path = '/telegram', secret = WEBHOOK_SECRET, method = 'POST', body = '{}' }: Call,
): Promise<number> {
  const headers = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }
  const response = await fetch(`${peer.proxiedTo}${path}`, { method, headers, ...(method === 'POST' ? { body } : {}) })
  return response.status
}

describe('with a webhook', () => {
  it('Telegram is told the address and the secret, and what is written is answered', async () => {
    await using talk = await journey({ mode: 'webhook', core: ECHO })
    expect(talk.peer.webhook).toEqual({ url: 'https://bot.example/telegram', secret: WEBHOOK_SECRET })
    expect(talk.peer.allowed).toEqual(['message', 'edited_message', 'callback_query', 'inline_query'])
    await talk.lawyer.writes('question')
    expect((await talk.said(1)).text).toBe('Answer to question')
  })

  it('an update that is delivered again is answered once', async () => {
    await using talk = await journey({ mode: 'webhook', core: ECHO })
    const message = await talk.lawyer.writes('question')
    const update = { update_id: talk.peer.updateId(), message: talk.peer.world.asUpdate(message) }
    expect(await talk.peer.deliver(update)).toBe(200)
    expect(talk.peer.world.said(LAWYER.id)).toHaveLength(1)
  })

  it('two deliveries at once are answered once', async () => {
    await using talk = await journey({ mode: 'webhook', core: ECHO })
    const message = talk.peer.world.asUpdate(
      talk.peer.world.add({ chat: LAWYER.id, from: talk.lawyer.user, text: 'question' }),
    )
    await Promise.all([talk.peer.deliver({ update_id: 1, message }), talk.peer.deliver({ update_id: 1, message })])
    expect(talk.peer.world.said(LAWYER.id)).toHaveLength(1)
  })

  it.each<readonly [string, Call, number]>([
    ['without the secret', { secret: null }, 401],
    ['with a wrong secret', { secret: `${WEBHOOK_SECRET}x` }, 401],
    ['at another path', { path: '/telegram/' }, 404],
    ['that only looks', { method: 'GET' }, 405],
    ['with no JSON', { body: 'update_id=1' }, 400],
    ['with JSON that is no update', { body: '[1]' }, 400],
    ['longer than any update', { body: 'x'.repeat(1_000_001) }, 413],
    ['with an update that nobody expects', { body: '{"update_id":7,"message":{"chat":"none"}}' }, 200],
  ])('a call %s does nothing', async (_what, call, status) => {
    await using talk = await journey({ mode: 'webhook', core: ECHO })
    expect(await called(talk, call)).toBe(status)
    await talk.lawyer.writes('question')
    expect((await talk.said(1)).text).toBe('Answer to question')
    expect(talk.faults).toEqual([])
  })

  it('an answer that is on its way when the bot is stopped still arrives', async () => {
    const slow = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const talk = await journey({
      mode: 'webhook',
      core: async (ask) => {
        asked.resolve()
        await slow.promise
        return ECHO(ask)
      },
    })
    const written = talk.lawyer.writes('question')
    await asked.promise
    const stopped = talk.stop()
    slow.resolve()
    await Promise.all([stopped, written])
    expect(talk.peer.world.said(LAWYER.id).map(({ text }) => text)).toEqual(['Answer to question'])
    await talk.peer.close()
  })

  it('a port that is taken keeps it from starting, and it says which', async () => {
    await using talk = await journey({ mode: 'webhook', core: ECHO })
    const port = Number(new URL(talk.peer.proxiedTo ?? '').port)
    await expect(journey({ mode: 'webhook', peer: talk.peer, port })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(String(port)),
    })
  })
})
